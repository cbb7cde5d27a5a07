import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { callForDocument, counts, DATA, SAMPLES, tiersByKey, useFolder } from './command-line';

const NORTHWIND = join(SAMPLES, 'northwind-clients.csv');

const paretoModel = (key: string, header: string, boundary: 'up' | 'down'): string =>
  JSON.stringify({
    schema: 1,
    name: 'ABC',
    asOf: 'today',
    register: { key, label: null, rankWithin: null },
    criteria: [
      {
        id: 'amount',
        reading: { kind: 'column', header },
        direction: 'more',
        scale: { kind: 'rank' },
        weight: 1,
        missing: 'skip',
      },
    ],
    method: { kind: 'pareto', of: 'amount', cuts: [0.8, 0.95], boundary },
    ladder: { tiers: ['A', 'B', 'C'].map((name) => ({ name, contactDays: null })) },
  });

describe('client-tiers run on the clients of Northwind', () => {
  const folder = useFolder();

  it('agrees with two other programs on the class of every client, by share up to and with the client', async () => {
    const expected = Papa.parse<{ id: string; matman_80_95: string; inventorize_80_95: string }>(
      readFileSync(join(DATA, 'abc/northwind_expected.csv'), 'utf8'),
      { header: true, skipEmptyLines: true },
    ).data;
    const model = folder.put('abc.json', paretoModel('Client ID', 'Revenue', 'down'));
    const tiers = tiersByKey(await callForDocument(NORTHWIND, model));
    expect(expected).toHaveLength(89);
    for (const client of expected) {
      expect([client.id, tiers[client.id]]).toEqual([client.id, client.matman_80_95]);
      expect(client.inventorize_80_95).toBe(client.matman_80_95);
    }
  });

  it('puts the client that crosses 80 % into A by the usual rule, 34 clients in all', async () => {
    const model = folder.put('abc.json', paretoModel('Client ID', 'Revenue', 'up'));
    expect(counts(await callForDocument(NORTHWIND, model))).toMatchObject({ A: 34 });
  });

  it('places the two clients who never ordered in the tier for missing data', async () => {
    const document = await callForDocument(NORTHWIND, join(SAMPLES, 'statuses.model.json'));
    const missing = document.placements.filter(({ tier }) => tier === 'D');
    expect(missing.map(({ key }) => key)).toEqual(['FISSA', 'PARIS']);
    expect(document.run).toMatchObject({ asOf: '1998-05-06', clients: 91, excluded: 0 });
  });

  it('fills the tiers of the sample model by its shares of the 89 clients that have a score', async () => {
    // 0.15 × 89 = 13.35 and 0.40 × 89 = 35.6: ranks up to 13 and up to 36 lie before the limits (no two scores tie
    // there), and no Platinum client has fewer than three orders.
    const document = await callForDocument(NORTHWIND, join(SAMPLES, 'statuses.model.json'));
    expect(counts(document)).toEqual({ Platinum: 13, Gold: 23, Silver: 53, D: 2 });
  });

  it('adds the value of the tiers up to the value of all orders', async () => {
    const document = await callForDocument(NORTHWIND, join(SAMPLES, 'statuses.model.json'));
    const value = document.tiers.reduce((sum, tier) => sum + (tier.value ?? 0), 0);
    // 1,265,793.04 by Northwind's own orders; each client's revenue is rounded to cents.
    expect(value).toBeCloseTo(1_265_793.04, 0);
    expect(document.tiers.reduce((sum, tier) => sum + (tier.valueShare ?? 0), 0)).toBeCloseTo(1, 12);
  });
});

describe('client-tiers run on the resellers of AdventureWorks', () => {
  const folder = useFolder();

  it('never splits equal revenues between classes', async () => {
    const register = join(DATA, 'customers/adventureworks_resellers.csv');
    const model = folder.put('abc.json', paretoModel('key', 'annual_revenue', 'up'));
    const document = await callForDocument(register, model);
    const tiersOfValue = new Map<number | null, Set<string>>();
    for (const { readings, tier } of document.placements) {
      const value = readings['amount'] ?? null;
      tiersOfValue.set(value, (tiersOfValue.get(value) ?? new Set()).add(tier));
    }
    // 204 × 300 + 192 × 150 + 52 × 100 + 166 × 80 + 87 × 30 = 111,090 thousand; the share of value before each group
    // is 0, 55.1 %, 81.0 %, 85.7 % and 97.7 %.
    expect(Object.fromEntries([...tiersOfValue].map(([value, tiers]) => [value, [...tiers].join()]))).toEqual(
      {
        300000: 'A',
        150000: 'A',
        100000: 'B',
        80000: 'B',
        30000: 'C',
      },
    );
    expect(counts(document)).toMatchObject({ A: 204 + 192, B: 52 + 166, C: 87 });
  });
});
