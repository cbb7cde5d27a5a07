import { score } from '../../src/tiering/score';
import { modelOf, registerOf, runOf, tiersByKey } from './register-of';

const column = (header: string) => ({ kind: 'column', header });
const asIs = (id: string, header: string, weight: number, more: object = {}) => ({
  id,
  reading: column(header),
  direction: 'more',
  scale: { kind: 'as-is' },
  weight,
  ...more,
});
const ladder = { tiers: [{ name: 'Platinum' }, { name: 'Gold' }, { name: 'Silver' }] };
const plain = {
  schema: 1,
  name: 'Score',
  criteria: [asIs('profit', 'Profit', 3), asIs('payment', 'Payment', 1)],
  method: { kind: 'cutoffs', floors: [80, 60] },
  ladder,
};
const rows = [
  ['Id', 'Profit', 'Payment', 'Partner', 'First', 'Rated', 'Prospects'],
  ['even', 64, 64, 'да', null, null, null],
  ['weak', 100, 4, null, null, null, null],
  ['zero', 100, 0, 'no', null, null, null],
  ['gap', 90, null, true, null, null, null],
  ['blank', null, null, 'yes', null, null, null],
];
const register = registerOf(rows);
const scoresOf = (model: object): readonly number[] => Array.from(runOf(register, modelOf(model)).scores);

describe('how points become a score', () => {
  it('the mean lets a strong side make up for a weak one', () => {
    // (3 x 100 + 4) / 4 = 76; the gap has 90 alone, at 3 / 4 of the weights.
    expect(scoresOf(plain)).toEqual([64, 76, 75, 90, NaN]);
  });

  it('the geometric mean does not: 100 and 4 are fewer points than 64 twice', () => {
    const [even, weak, zero, gap, blank] = scoresOf({ ...plain, aggregation: 'geometric' });
    expect(even).toBeCloseTo(64, 9);
    expect(weak).toBeCloseTo(100 ** 0.75 * 4 ** 0.25, 9); // 44.72
    // A nought counts as 1 point.
    expect(zero).toBeCloseTo(100 ** 0.75, 9);
    expect(gap).toBeCloseTo(90, 9);
    expect(blank).toBeNaN();
  });

  it('closeness to the ideal client is 100 for whoever is best in all, and 0 for whoever is worst in all', () => {
    const both = registerOf([
      ['Id', 'Profit', 'Payment'],
      ['a', 90, 80],
      ['b', 10, 20],
      ['c', 50, 50],
    ]);
    const { scores } = runOf(both, modelOf({ ...plain, aggregation: 'topsis' }));
    expect(Array.from(scores)).toEqual([100, 0, expect.closeTo(50, 9)]);
  });

  it('the columns of the ideal client are brought to one size by their length, or by their range', () => {
    const both = registerOf([
      ['Id', 'Profit', 'Payment'],
      ['a', 100, 50],
      ['b', 40, 60],
      ['c', 10, 90],
    ]);
    const closeness = (aggregation: string) => {
      const criteria = [asIs('profit', 'Profit', 1), asIs('payment', 'Payment', 1)];
      return Array.from(runOf(both, modelOf({ ...plain, criteria, aggregation })).scores);
    };
    // By range: b is 1/3 and 1/4 of the way up.
    const [up, down] = [Math.hypot(1 / 3, 1 / 4), Math.hypot(2 / 3, 3 / 4)];
    expect(closeness('topsis-minmax')).toEqual([
      expect.closeTo(50, 9),
      expect.closeTo((100 * up) / (up + down), 9),
      expect.closeTo(50, 9),
    ]);
    expect(closeness('topsis')[0]).not.toBeCloseTo(50, 1);
  });

  it('a geometric mean is 100 at most, and a bonus takes nothing away', () => {
    const criteria = ['Profit', 'Payment'].map((name, place) => asIs(name, name, [0.1, 0.7][place] ?? 0));
    const bonuses = [{ when: { header: 'Profit', op: '>', value: 0 }, points: 10, reason: 'friend' }];
    const best = registerOf([
      ['Id', 'Profit', 'Payment'],
      ['a', 100, 100],
      ['b', 10, 20],
    ]);
    for (const weight of [0.1, 0.3, 0.7, 1, 3, 7, 11]) {
      const weighed = criteria.map((one, place) => ({ ...one, weight: place === 0 ? weight : 0.9 }));
      const done = runOf(best, modelOf({ ...plain, criteria: weighed, aggregation: 'geometric', bonuses }));
      const { score, contributions } = done.placement(0);
      expect(score).toBe(100);
      expect(contributions['bonus: friend']).toBeGreaterThanOrEqual(0);
    }
  });

  it('coverage of exactly the share that is asked for is that share: a rule on it agrees with the ladder', () => {
    // 7.8 of 13 are 60 per cent, though numbers of a computer add up to a little less.
    const criteria = [5.2, 2.3, 2.4, 3.1].map((weight, place) => asIs(`c${place}`, `C${place}`, weight));
    const gaps = registerOf([
      ['Id', 'C0', 'C1', 'C2', 'C3'],
      ['a', null, 50, 50, 50],
      ['b', 50, 50, 50, 50],
    ]);
    const rules = [{ when: { coverage: true, op: '<', value: 0.6 }, then: { tier: 'Gold' }, reason: 'gaps' }];
    const done = runOf(gaps, modelOf({ ...plain, criteria, rules }));
    expect(Array.from(done.coverage)).toEqual([0.6, 1]);
    expect(tiersByKey(done)).toEqual({ a: 'Silver', b: 'Silver' });
  });

  it('a criterion that must be known forbids a score in every aggregation', () => {
    const criteria = [asIs('profit', 'Profit', 3), asIs('payment', 'Payment', 1, { missing: 'unknown' })];
    for (const aggregation of ['mean', 'geometric', 'topsis'])
      expect(scoresOf({ ...plain, criteria, aggregation })[3]).toBeNaN();
  });

  it('weights may come from the order of importance alone', () => {
    const weighting = { kind: 'order', ids: ['payment', 'profit'] };
    // Two in order: 3/4 and 1/4.
    expect(scoresOf({ ...plain, weighting })[1]).toBeCloseTo(0.75 * 4 + 0.25 * 100, 9);
  });

  it.each(['mean', 'geometric', 'topsis'])('contributions of the %s add up to the score', (aggregation) => {
    const done = runOf(register, modelOf({ ...plain, aggregation }));
    rows.slice(1, 5).forEach((_, client) => {
      const { score, contributions } = done.placement(client);
      const sum = Object.values(contributions).reduce((total, part) => total + part, 0);
      expect(sum).toBeCloseTo(score ?? NaN, 9);
    });
  });
});

describe('bonuses', () => {
  const bonus = { when: { header: 'Partner', op: '=', value: 'yes' }, points: 10, reason: 'partner' };

  it('S0-14: a partner gets ten points on top, a floor, or neither; a blank is no partner', () => {
    const done = runOf(register, modelOf({ ...plain, bonuses: [bonus] }));
    expect(Array.from(done.scores)).toEqual([74, 76, 75, 100, NaN]);
    expect(done.placement(0).contributions).toEqual({ profit: 48, payment: 16, 'bonus: partner': 10 });
    const floor = { when: bonus.when, then: { floor: 'Gold' }, reason: 'partner' };
    const poor = registerOf([rows[0] ?? [], ['a', 10, 10, '✓'], ['b', 10, 10, null], ['c', 10, 10, 'sí']]);
    const floored = runOf(poor, modelOf({ ...plain, rules: [floor] }));
    expect(tiersByKey(floored)).toEqual({ a: 'Gold', b: 'Silver', c: 'Gold' });
    expect(tiersByKey(runOf(poor, modelOf(plain)))).toEqual({ a: 'Silver', b: 'Silver', c: 'Silver' });
  });

  it('stop at 100, each giving the same part of its own', () => {
    const more = { ...bonus, points: 30, reason: 'loyal' };
    const { score, contributions } = runOf(register, modelOf({ ...plain, bonuses: [bonus, more] })).placement(
      3,
    );
    // 10 points are left of 100 for 40.
    expect(score).toBe(100);
    expect(contributions).toEqual({ profit: 90, payment: 0, 'bonus: partner': 2.5, 'bonus: loyal': 7.5 });
  });

  it('without a reason are called by their number', () => {
    const { contributions } = runOf(
      register,
      modelOf({ ...plain, bonuses: [{ ...bonus, reason: '' }] }),
    ).placement(0);
    expect(contributions).toHaveProperty('bonus: 1', 10);
  });
});

describe('young clients', () => {
  const criteria = [
    asIs('profit', 'Profit', 90),
    { ...asIs('prospects', 'Prospects', 10), scale: { kind: 'bounds', low: 1, high: 5 } },
  ];
  const prospects = { criterion: 'prospects', first: 'First', cap: 'Gold', ratedOn: 'Rated' };
  const model = modelOf({ ...plain, criteria, prospects });
  const header = ['Id', 'Profit', 'First', 'Rated', 'Prospects'];
  const young = registerOf([
    header,
    ['new', null, null, '2026-10-01', 5],
    ['half', 40, '2026-05-22', '2026-10-01', 5],
    ['old', 40, '2025-11-21', '2020-01-01', 5],
    ['stale', null, null, '2026-05-20', 4],
    ['undated', null, null, null, 4],
    ['nothing', null, null, null, null],
    ['unrated', 90, '2026-06-01', null, null],
    ['future', null, '2026-12-01', '2026-11-01', 3],
  ]);
  const done = runOf(young, model);

  it('S1-5: a client without orders is judged by its prospects alone, then less and less; its tier is "estimated" (D10)', () => {
    // 183 days of 12 x 30.4375: half the history weighs.
    const half = 183 / 365.25;
    const score = half * 0.9 * 40 + (0.1 + (1 - half) * 0.9) * 100;
    expect(done.scores[0]).toBe(100);
    expect(done.scores[1]).toBeCloseTo(score, 9);
    expect(done.scores[2]).toBeCloseTo(0.9 * 40 + 0.1 * 100, 9);
    expect([0, 1, 2].map((client) => done.placement(client).flags)).toEqual([
      ['estimated', 'unproven'],
      ['estimated'],
      ['stale'],
    ]);
  });

  it('a judgement of more than six months ago, or without a day, is used and called stale', () => {
    expect([3, 4].map((client) => done.placement(client).flags)).toEqual([
      ['estimated', 'stale'],
      ['estimated', 'stale'],
    ]);
    expect(done.scores[3]).toBe(75);
  });

  it('neither history nor judgement gives no score, and a history too short alone neither', () => {
    expect(done.scores[5]).toBeNaN();
    // Not half a year of history, and the judgement has the rest of the weights.
    expect(done.scores[6]).toBeNaN();
    expect(done.placement(6).coverage).toBeCloseTo((0.9 * 173) / 365.25, 9);
  });

  it('is not above Gold before its first payment, and the explanation says so', () => {
    const { tier, reasons } = done.placement(0);
    expect(tier).toBe('Gold');
    expect(reasons[1]).toEqual({ code: 'unproven', from: 'Platinum' });
    expect(done.placement(1).tier).toBe('Gold');
  });

  it('a first order after the day of the run is none, with a notice', () => {
    expect(done.scores[7]).toBe(50);
    expect(done.notices).toContainEqual(
      expect.objectContaining({ code: 'future-date', header: 'First', rows: [9] }),
    );
  });
});

it('S0-7: by default no single sign decides: a bad payer may be platinum, a prepayer with little profit is not (D9)', () => {
  const rank = (id: string, header: string, direction: string, weight: number) => ({
    id,
    reading: column(header),
    direction,
    weight,
  });
  const signs = registerOf([
    ['Id', 'Profit', 'Revenue', 'Days late'],
    ['bad payer', 900, 5000, 60],
    ['prepayer', 10, 100, 0],
    ['volume', 20, 9000, 50],
    ['middle', 300, 2000, 5],
    ['small', 100, 500, 10],
  ]);
  const criteria = [
    rank('profit', 'Profit', 'more', 40),
    rank('amount', 'Revenue', 'more', 35),
    rank('payment', 'Days late', 'less', 25),
  ];
  const model = { ...plain, criteria, method: { kind: 'quota', shares: [0.2, 0.4] } };
  expect(modelOf(model).rules).toEqual([]);
  expect(tiersByKey(runOf(signs, modelOf(model)))).toMatchObject({
    'bad payer': 'Platinum',
    prepayer: 'Silver',
  });
  const gate = { when: { header: 'Days late', op: '>', value: 45 }, then: { cap: 'Silver' }, reason: 'late' };
  const gated = runOf(signs, modelOf({ ...model, rules: [gate] }));
  expect(tiersByKey(gated)).toMatchObject({ 'bad payer': 'Silver' });
  expect(gated.placement(0).reasons[1]).toMatchObject({ code: 'capped', from: 'Platinum', text: 'late' });
});

it('S0-8: every client is computed: its readings, points and weighted points stand beside the tier', () => {
  const done = runOf(register, modelOf(plain));
  expect(rows.slice(1).map((_, client) => done.placement(client).points)).toEqual([
    { profit: 64, payment: 64 },
    { profit: 100, payment: 4 },
    { profit: 100, payment: 0 },
    { profit: 90, payment: null },
    { profit: null, payment: null },
  ]);
  expect(done.placement(1)).toMatchObject({
    readings: { profit: 100, payment: 4 },
    contributions: { profit: 75, payment: 1 },
    score: 76,
  });
});

describe('profit, prospects and turnover', () => {
  const header = ['Id', 'Profit', 'Revenue', 'Prospects'];
  const clients = registerOf([
    header,
    ['rich', 900, 1000, 1],
    ['coming', 100, 2000, 5],
    ['loss', -50, 9000, 3],
    ['small', 10, 100, 1],
  ]);
  const only = (reading: string) => ({
    ...plain,
    criteria: [{ id: 'only', reading: column(reading), direction: 'more' }],
    method: { kind: 'quota', of: 'only', shares: [0.25, 0.25] },
  });

  it('S0-9: prospects are a criterion of their own, apart from the history', () => {
    const { scores } = runOf(clients, modelOf(only('Profit')));
    expect(Array.from(scores)).toEqual([NaN, NaN, NaN, NaN]);
    expect(tiersByKey(runOf(clients, modelOf(only('Profit'))))).toMatchObject({ rich: 'Platinum' });
    expect(tiersByKey(runOf(clients, modelOf(only('Prospects'))))).toMatchObject({ coming: 'Platinum' });
  });

  it('S0-15: profit and future together: whoever has some of both is before whoever has one', () => {
    const criteria = [
      { id: 'profit', reading: column('Profit'), direction: 'more', weight: 1 },
      { id: 'prospects', reading: column('Prospects'), direction: 'more', weight: 1 },
    ];
    const model = modelOf({ ...plain, criteria, method: { kind: 'quota', shares: [0.25, 0.25] } });
    // By ranks of profit and prospects: coming (66.7 + 100) / 2, rich (100 + 16.7) / 2, loss (0 + 66.7) / 2.
    expect(tiersByKey(runOf(clients, model))).toEqual({
      coming: 'Platinum',
      rich: 'Gold',
      loss: 'Silver',
      small: 'Silver',
    });
  });

  it('net profit alone and several criteria are both possible, and may disagree (D5)', () => {
    const criteria = [
      { id: 'profit', reading: column('Profit'), direction: 'more', weight: 40 },
      { id: 'amount', reading: column('Revenue'), direction: 'more', weight: 25 },
      { id: 'prospects', reading: column('Prospects'), direction: 'more', weight: 35 },
    ];
    const composite = modelOf({ ...plain, criteria, method: { kind: 'quota', shares: [0.25, 0.25] } });
    expect(tiersByKey(runOf(clients, modelOf(only('Profit'))))).toMatchObject({ rich: 'Platinum' });
    expect(tiersByKey(runOf(clients, composite))).toMatchObject({ coming: 'Platinum' });
  });

  it('turnover alone makes a client at a loss the first, profit the last (D7)', () => {
    expect(tiersByKey(runOf(clients, modelOf(only('Revenue'))))).toMatchObject({ loss: 'Platinum' });
    expect(tiersByKey(runOf(clients, modelOf(only('Profit'))))).toMatchObject({ loss: 'Silver' });
  });

  it('a total and the same by time in one score is said to count twice (D6)', () => {
    const since = registerOf([
      ['Id', 'Profit', 'Since'],
      ['a', 1200, '2024-01-01'],
      ['b', 600, '2026-01-01'],
    ]);
    const byTime = { kind: 'perTime', value: 'Profit', since: 'Since', unit: 'month' };
    const criteria = (weight: number) => [
      { id: 'total', reading: column('Profit'), direction: 'more', weight: 1 },
      { id: 'rate', reading: byTime, direction: 'more', weight },
    ];
    const noticed = (weight: number) =>
      runOf(since, modelOf({ ...plain, criteria: criteria(weight) })).notices.filter(
        ({ code }) => code === 'counted-twice',
      );
    expect(noticed(1)).toEqual([
      expect.objectContaining({ severity: 'warning', criterion: 'total', other: 'rate' }),
    ]);
    expect(noticed(0)).toEqual([]);
  });
});

it('S0-17: the saved model on the same register gives the same run, word for word', () => {
  const model = modelOf(plain);
  const again = modelOf(JSON.parse(JSON.stringify(model)));
  const placements = (done: ReturnType<typeof runOf>) =>
    rows.slice(1).map((_, client) => done.placement(client));
  expect(placements(runOf(register, again))).toEqual(placements(runOf(register, model)));
});

describe('how much must be known', () => {
  const least = (minCoverage: number, weights: readonly number[]) => {
    const criteria = weights.map((weight, place) => asIs(`c${place}`, `C${place}`, weight));
    const header = ['Id', ...weights.map((_, place) => `C${place}`)];
    // Each client lacks the last criterion of the one before, the first none.
    const clients = weights.map((_, gaps) => [
      `lacks ${gaps}`,
      ...weights.map((__, place) => (place < weights.length - gaps ? 60 : null)),
    ]);
    const model = modelOf({ ...plain, criteria, ladder: { ...ladder, minCoverage } });
    return Array.from(runOf(registerOf([header, ...clients]), model).scores);
  };

  it('a client of whom exactly the least share of the weights is known has a score, with less it has none', () => {
    expect(least(0.5, [1, 1])).toEqual([60, 60]);
    expect(least(0.51, [1, 1])).toEqual([60, NaN]);
    expect(least(0.75, [2, 1, 1])).toEqual([60, 60, NaN]);
    // 0.7 + 0.1 is 0.7999999999999999.
    expect(least(0.8, [0.7, 0.1, 0.2]).slice(0, 2)).toEqual([60, expect.closeTo(60, 9)]);
  });

  it('without any weight coverage is the share of the criteria known', () => {
    const weightless = [asIs('profit', 'Profit', 0), asIs('payment', 'Payment', 0)];
    const method = { kind: 'quota', of: 'profit', shares: [0.2, 0.2] };
    const done = runOf(register, modelOf({ ...plain, criteria: weightless, method }));
    expect(Array.from(done.coverage)).toEqual([1, 1, 1, 0.5, 0]);
    expect(done.scores.every(Number.isNaN)).toBe(true);
  });

  it('without criteria nothing is unknown', () => {
    const method = { kind: 'map', header: 'Partner', labels: { no: 'Gold' } };
    const done = runOf(register, modelOf({ ...plain, criteria: [], method }));
    expect(Array.from(done.coverage)).toEqual([1, 1, 1, 1, 1]);
  });

  it('a criterion of no weight beside others is no part of what must be known', () => {
    const criteria = [asIs('profit', 'Profit', 3), asIs('payment', 'Payment', 0)];
    const done = runOf(register, modelOf({ ...plain, criteria }));
    expect(Array.from(done.coverage)).toEqual([1, 1, 1, 1, 0]);
  });
});

it('the shares of a client’s weights are those of the criteria that count for it', () => {
  const done = runOf(register, modelOf(plain));
  const { model, measured } = done;
  const { shares } = score({ register, measured, model, asOf: '2026-11-21', orders: null });
  expect([0, 3, 4].map(shares)).toEqual([
    [0.75, 0.25],
    [1, 0],
    [0, 0],
  ]);
});
