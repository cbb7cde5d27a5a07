import { call, callForDocument, useFolder } from './command-line';

/** The saved model as its specification shows it, word for word. */
const EXAMPLE = `{
  "schema": 1,
  "name": "Client statuses 2026",
  "purpose": "discounts and manager time",
  "asOf": "2026-11-21",
  "register": { "key": "Client ID", "label": "Client", "rankWithin": null },
  "orders": null,
  "criteria": [
    { "id": "profit",    "reading": { "kind": "column", "header": "Net profit" },   "direction": "more", "scale": { "kind": "rank" }, "weight": 40, "missing": "skip" },
    { "id": "amount",    "reading": { "kind": "column", "header": "Revenue" },      "direction": "more", "scale": { "kind": "rank" }, "weight": 25, "missing": "skip" },
    { "id": "payment",   "reading": { "kind": "column", "header": "Days late" },    "direction": "less", "scale": { "kind": "points", "table": [[0, 100], [3, 90], [7, 75], [15, 50], [30, 25]], "otherwise": 0 }, "weight": 25, "missing": "skip" },
    { "id": "prospects", "reading": { "kind": "column", "header": "Potential" },    "direction": "more", "scale": { "kind": "bounds", "low": 1, "high": 5 }, "weight": 10, "missing": "skip" }
  ],
  "method": { "kind": "quota", "shares": [0.15, 0.25] },
  "ladder": { "tiers": [ { "name": "Platinum", "contactDays": 14 }, { "name": "Gold", "contactDays": 30 }, { "name": "Silver", "contactDays": 90 } ],
              "missing": { "name": "D", "contactDays": 30 }, "minCoverage": 0.6 },
  "rules": [ { "when": { "header": "Overdue days", "op": ">", "value": 60 }, "then": { "cap": "Silver" }, "reason": "overdue over 60 days" } ],
  "damping": null,
  "writes": [ "tier", "score", "why" ]
}`;

/**
 * Ranks of profit and revenue: 100, 75, 50, 25, 0 from the best of five.
 *   C1: (40×100 + 25×100 + 25×100 + 10×100) / 100 = 100   position 0.1: Platinum
 *   C2: (40×75 + 25×75 + 25×90 + 10×50) / 100 = 76.25      position 0.3: Gold, overdue 61 days: not above Silver
 *   C3: (40×50 + 25×50 + 25×50 + 10×0) / 100 = 45          position 0.5: Silver
 *   C4: (40×25 + 25×25 + 25×0) / 90 = 18.0555…             position 0.7: Silver
 *   C5: (25×100 + 25×0 + 10×0 + 40×0) / 100 = 25           position between C3 and C4
 * In order: C1, C2, C3, C5, C4.
 */
const REGISTER = `Client ID,Client,Net profit,Revenue,Days late,Potential,Overdue days
C1,Ann,500,5000,0,5,0
C2,Bob,400,4000,2,3,61
C3,Cid,300,3000,15,1,0
C4,Dan,200,2000,31,,60
C5,Eve,100,1000,0,1,
`;

describe('the document of client-tiers run', () => {
  const folder = useFolder();
  const document = (...more: readonly string[]) =>
    callForDocument(folder.put('register.csv', REGISTER), folder.put('model.json', EXAMPLE), ...more);

  it('gives the example of the specification the tiers and scores worked out by hand', async () => {
    const { placements } = await document();
    expect(placements.map(({ key, tier, score }) => [key, tier, score])).toEqual([
      ['C1', 'Platinum', 100],
      ['C2', 'Silver', 76.25],
      ['C3', 'Silver', 45],
      ['C4', 'Silver', expect.closeTo(1625 / 90, 8)],
      ['C5', 'Silver', 25],
    ]);
  });

  it('has the parts of its specification and no other', async () => {
    const whole = await document();
    expect(Object.keys(whole)).toEqual(['run', 'tiers', 'placements', 'reports', 'notices']);
    expect(whole.run).toEqual({ model: 'Client statuses 2026', asOf: '2026-11-21', clients: 5, excluded: 0 });
    const fields = ['tier', 'clients', 'clientShare', 'value', 'valueShare'];
    for (const tier of whole.tiers) expect(Object.keys(tier)).toEqual(fields);
    for (const notice of whole.notices) {
      expect(notice).toMatchObject({
        code: expect.any(String) as string,
        severity: expect.stringMatching(/^(error|warning|info)$/) as string,
        count: expect.any(Number) as number,
        rows: expect.any(Array) as unknown[],
      });
    }
  });

  it('gives a placement whole: row, names, readings, points, contributions, flags and reasons', async () => {
    const { placements } = await document();
    expect(placements[1]).toEqual({
      row: 3,
      key: 'C2',
      label: 'Bob',
      tier: 'Silver',
      score: 76.25,
      coverage: 1,
      readings: { profit: 400, amount: 4000, payment: 2, prospects: 3 },
      points: { profit: 75, amount: 75, payment: 90, prospects: 50 },
      contributions: { profit: 30, amount: 18.75, payment: 22.5, prospects: 5 },
      flags: ['rule'],
      reasons: expect.arrayContaining([
        expect.objectContaining({ code: 'capped', from: 'Gold', text: 'overdue over 60 days' }),
      ]) as unknown,
    });
  });

  it('keeps a missing reading apart from a zero', async () => {
    const { placements } = await document();
    expect(placements[3]?.readings['prospects']).toBeNull();
    expect([placements[3]?.points['prospects'], placements[3]?.coverage]).toEqual([null, 0.9]);
  });

  it('takes the day of the command line before that of the model', async () => {
    expect((await document('--as-of', '2026-01-31')).run.asOf).toBe('2026-01-31');
  });

  it('has shares between 0 and 1 that add up to 1', async () => {
    const { tiers } = await document();
    expect(tiers.reduce((sum, tier) => sum + tier.clientShare, 0)).toBeCloseTo(1, 12);
    expect(tiers.reduce((sum, tier) => sum + (tier.valueShare ?? 0), 0)).toBeCloseTo(1, 12);
  });

  it('says the same as a table, a line a tier', async () => {
    const register = folder.put('register.csv', REGISTER);
    const said = await call('run', register, '--model', folder.put('model.json', EXAMPLE));
    const lines = said.out.split('\n');
    expect(lines[0]).toBe('Client statuses 2026: 5 clients, as of 2026-11-21');
    expect(lines[2]?.split(/ {2,}/)).toEqual(['Tier', 'Clients', '% of clients', 'Value', '% of value']);
    expect(lines[3]?.split(/ {2,}/)).toEqual(['Platinum', '1', '20.0%', '5,000.00', '33.3%']);
    expect(lines[5]?.split(/ {2,}/)).toEqual(['Silver', '4', '80.0%', '10,000.00', '66.7%']);
  });
});
