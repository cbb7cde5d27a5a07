import type { Notice } from '../../src/tiering';
import type { Session } from '../../src/session';
import { countsOf, lookedAt, tenClients, workOf, type Rows } from './client-sheet';

/** Only revenue counts: ten different values, so a client's rank is its row. */
async function byRevenue(rows: Rows = tenClients): Promise<Session> {
  const { session } = await lookedAt(rows);
  session.setUsed('payment', false);
  return session;
}

const noticesOf = (session: Session): readonly Notice['code'][] => {
  const { preview } = workOf(session);
  return preview.kind === 'problem' && preview.problem.kind === 'notices'
    ? preview.problem.notices.map((notice) => notice.code)
    : [];
};

describe('choosing criteria', () => {
  it('says so where none is left', async () => {
    const session = await byRevenue();
    session.setUsed('amount', false);
    expect(workOf(session).preview).toEqual({ kind: 'problem', problem: { kind: 'no-criteria' } });
  });

  it('turns the order round with the direction', async () => {
    // Floors 80 and 60 on ranks 100, 88.9, 77.8 ... 0: two clients, then two, then six, whichever end is better.
    const session = await byRevenue();
    session.setMethod('cutoffs');
    const best = (): string => {
      const { preview } = workOf(session);
      return preview.kind === 'counts' && preview.run.placement(0).tier === 'Platinum' ? 'Ann' : 'Jon';
    };
    const before = best();
    session.setDirection('amount', 'less');
    expect([before, best(), countsOf(session)]).toEqual(['Ann', 'Jon', [2, 2, 6, 0]]);
  });

  it('ranks what a table of points cannot say the other way round, and goes back to the table', async () => {
    const { session } = await lookedAt(tenClients);
    const scale = (): string | undefined =>
      workOf(session).draft.columns.find((column) => column.criterion.id === 'payment')?.criterion.scale.kind;
    const before = scale();
    session.setDirection('payment', 'more');
    const turned = scale();
    session.setDirection('payment', 'less');
    expect([before, turned, scale()]).toEqual(['points', 'rank', 'points']);
  });

  it('moves a weight without measuring anew', async () => {
    const { session } = await lookedAt(tenClients);
    const measured = (): unknown => {
      const { preview } = workOf(session);
      return preview.kind === 'counts' ? preview.run.measured[0] : null;
    };
    const before = measured();
    session.setWeight('amount', 90);
    expect(measured()).toBe(before);
    expect(before).not.toBeNull();
  });

  it('counts weights as shares of their sum', async () => {
    const { session } = await lookedAt(tenClients);
    session.setWeight('amount', 75);
    expect(workOf(session).weights).toEqual({ total: 100, shares: { amount: 0.75, payment: 0.25 } });
  });

  it('refuses weights that are all zero', async () => {
    const session = await byRevenue();
    session.setWeight('amount', 0);
    expect(noticesOf(session)).toContain('model-weights-zero');
  });

  it('says which column a weight out of range belongs to', async () => {
    const { session } = await lookedAt(tenClients);
    session.setWeight('payment', 2e9);
    const { preview } = workOf(session);
    expect(preview).toMatchObject({
      kind: 'problem',
      problem: { notices: [{ path: 'criteria[1].weight' }], headers: ['Revenue', 'Days late'] },
    });
  });

  it.each([-1, NaN, Infinity])('takes no notice of the weight %p', async (weight) => {
    const { session } = await lookedAt(tenClients);
    session.setWeight('amount', weight);
    expect(workOf(session).weights.total).toBe(50);
  });

  it('reads the register anew by another key and finds keys that stand twice', async () => {
    const { session } = await lookedAt(tenClients);
    session.setKey('City');
    const { preview } = workOf(session);
    const codes = preview.kind === 'counts' ? preview.run.notices.map((notice) => notice.code) : [];
    expect(codes).toContain('duplicate-key');
  });
});

describe('choosing the method', () => {
  it('gives the best 15 percent and the next 25 percent at first', async () => {
    // Positions 0.05, 0.15 | 0.25, 0.35 | 0.45 ... 0.95.
    expect(countsOf(await byRevenue())).toEqual([2, 2, 6, 0]);
  });

  it('counts shares of the revenue itself for the ABC', async () => {
    // Total 5500: larger clients hold 0, 18, 35, 49, 62, 73 | 82, 89, 95 | 98 percent. 95 percent is 5200 of 5500 = 94.5.
    const session = await byRevenue();
    session.setMethod('pareto');
    expect([workOf(session).draft.of, countsOf(session)]).toEqual(['amount', [6, 3, 1, 0]]);
  });

  it('reads the score again when the ABC is left', async () => {
    const session = await byRevenue();
    session.setMethod('pareto');
    session.setMethod('quota');
    expect(workOf(session).draft.of).toBeNull();
  });

  it('takes limits in percent', async () => {
    const session = await byRevenue();
    session.setLimit(0, 7);
    session.setLimit(1, 50);
    expect(countsOf(session)).toEqual([1, 5, 4, 0]);
  });

  it.each([
    ['quota', 0, 90],
    ['cutoffs', 0, 10],
    ['pareto', 0, 99],
  ] as const)('refuses limits of %s that do not fit together', async (method, index, limit) => {
    const session = await byRevenue();
    session.setMethod(method);
    session.setLimit(index, limit);
    expect(noticesOf(session).length).toBeGreaterThan(0);
  });

  it('shows tiers under the names given to them', async () => {
    const session = await byRevenue();
    session.setTierName(0, 'A');
    const { preview } = workOf(session);
    expect(preview.kind === 'counts' && preview.run.tierNames).toEqual([
      'A',
      'Gold',
      'Silver',
      'D – no data',
    ]);
  });

  it.each(['', 'Gold'])('refuses the tier name %p, empty or taken', async (name) => {
    const session = await byRevenue();
    session.setTierName(0, name);
    expect(noticesOf(session).length).toBeGreaterThan(0);
  });

  it('goes back to what the headers suggest', async () => {
    const session = await byRevenue();
    session.setTierName(0, 'A');
    session.startAnew();
    const { draft } = workOf(session);
    expect([draft.tierNames[0], draft.columns.filter((column) => column.used).length]).toEqual([
      'Platinum',
      2,
    ]);
  });
});
