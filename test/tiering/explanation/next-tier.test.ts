import { nextTierOf, run, snapshotOf, type CellValue, type Run } from '../../../src/tiering';
import { nextTier } from '../../../src/tiering/reports/next-tier';
import { modelOf, registerOf, runOf } from '../register-of';
import { criteria, criterion, header, line, plain, registerWith, way } from './profit-payment-rating';

const rows: readonly (readonly CellValue[])[] = [
  ['a', 900, 0, 5],
  ['b', 700, 10, 3],
  ['c', 500, 30, 4],
  ['d', 300, 60, 1],
  ['e', 100, null, 2],
  ['f', null, null, null],
];
const done = (more: object = {}): Run => runOf(registerWith(rows), modelOf({ ...plain, ...more }));

describe('to a fixed limit', () => {
  // b: ranks 75, payment 50, rating 50: (2 x 75 + 50 + 50) / 4 = 62.5; 17.5 points lack to 80.
  const answer = nextTierOf(done(), 1);

  it('tells the next tier, what lacks, and what each criterion alone would have to be', () => {
    expect(answer).toMatchObject({
      row: 3,
      key: 'b',
      tier: 'Gold',
      next: 'Platinum',
      of: null,
      value: 62.5,
      limit: 80,
      lacking: 17.5,
      moving: false,
      held: [],
      unknown: [],
    });
    expect(answer.ways).toEqual([
      // 75 + 17.5 x 2 = 110: not even the first of all.
      {
        criterion: 'profit',
        reading: 700,
        points: 75,
        neededPoints: 110,
        neededReading: null,
        beyond: false,
      },
      // 50 + 17.5 x 4 = 120
      {
        criterion: 'payment',
        reading: 10,
        points: 50,
        neededPoints: 120,
        neededReading: null,
        beyond: false,
      },
      { criterion: 'rating', reading: 3, points: 50, neededPoints: 120, neededReading: null, beyond: false },
    ]);
  });

  it('gives the next bound of a table, the point of a line, the reading of the client at a rank', () => {
    // c: (2 x 50 + 25 + 75) / 4 = 50; 10 points lack to Gold.
    const { ways, lacking } = nextTierOf(done(), 2);
    expect(lacking).toBe(10);
    // Profit 70 of 4 others: more than 2.8 of them, so past 700 (3.5 of them would be equal to it: 62.5).
    expect(way(ways, 'profit')).toMatchObject({ neededPoints: 70, neededReading: 700, beyond: true });
    // Payment 65: the row of 75 points, up to 7 days.
    expect(way(ways, 'payment')).toMatchObject({ neededPoints: 65, neededReading: 7, beyond: false });
    // Rating 115.
    expect(way(ways, 'rating')).toMatchObject({ neededPoints: 115, neededReading: null });
    const rated = nextTierOf(done({ method: { kind: 'cutoffs', floors: [80, 55] } }), 2);
    expect(way(rated.ways, 'rating')).toMatchObject({ neededPoints: 95, neededReading: 4.8, beyond: false });
  });

  it('a bonus stays as it is: the criteria need that much less', () => {
    const bonuses = [{ when: { header: 'Profit', op: '=', value: 500 }, points: 4, reason: 'friend' }];
    const { lacking, ways } = nextTierOf(done({ bonuses }), 2);
    // 50 + 4: 6 points lack to Gold, 24 of payment.
    expect(lacking).toBe(6);
    expect(way(ways, 'payment')).toMatchObject({ neededPoints: 49, neededReading: 15 });
  });

  it('the best tier has no next one, and a client without a tier is told what is unknown', () => {
    expect(nextTierOf(done(), 0)).toMatchObject({ next: null, ways: [], held: [] });
    expect(nextTierOf(done(), 5)).toMatchObject({
      tier: 'D',
      next: null,
      unknown: ['profit', 'payment', 'rating'],
    });
  });

  it('of a method that compares readings, the reading is the only way', () => {
    const { of, ways } = nextTierOf(done({ method: { kind: 'cutoffs', of: 'payment', floors: [5, 40] } }), 1);
    expect(of).toBe('payment');
    expect(ways).toEqual([
      { criterion: 'payment', reading: 10, points: 50, neededPoints: null, neededReading: 5, beyond: false },
    ]);
  });

  it('is asked of clients of the register alone', () => {
    expect(() => nextTierOf(done(), 6)).toThrow(RangeError);
  });
});

describe('a way that would take something elsewhere is not told', () => {
  // c: 50 points; a rating of 4.8 lifts it past 55.
  const method = { kind: 'cutoffs', floors: [80, 55] };
  const rating = (more: object) =>
    way(nextTierOf(done({ method, ...more }), 2).ways, 'rating')?.neededReading;
  const rule = (op: string, value: number) => ({
    rules: [{ when: { header: 'Rating', op, value }, then: { cap: 'Silver' }, reason: 'x' }],
  });
  const bonus = (op: string, value: number) => ({
    bonuses: [{ when: { criterion: 'rating', op, value }, points: 0.5, reason: 'x' }],
  });

  it('as a rule that would hold only then, or a bonus that would be lost', () => {
    expect(rating({})).toBe(4.8);
    expect(rating(rule('>', 4.5))).toBeNull();
    expect(rating(rule('<', 3))).toBe(4.8);
    expect(rating(bonus('=', 4))).toBeNull();
    expect(rating(bonus('>', 3))).toBeCloseTo(4.72);
  });

  it('as a criterion that reads the same column the other way', () => {
    const other = (direction: string) => ({
      criteria: [...criteria({ kind: 'rank' }), criterion('again', 'Rating', direction, 0, line)],
    });
    expect([rating(other('less')), rating(other('more'))]).toEqual([null, 4.8]);
  });
});

describe('what holds a client whatever its score', () => {
  it('a rule is told with what would lift it, before anything else', () => {
    const rules = [
      { when: { header: 'Days late', op: '>', value: 5 }, then: { cap: 'Gold' }, reason: 'pays late' },
    ];
    const capped = done({ rules, method: { kind: 'cutoffs', floors: [60, 40] } });
    expect(nextTierOf(capped, 1)).toMatchObject({
      tier: 'Gold',
      next: 'Platinum',
      limit: null,
      lacking: null,
      ways: [],
      held: [
        { by: 'rule', rule: 0, text: 'pays late', looksAt: { header: 'Days late' }, op: '<=', value: 5 },
      ],
    });
    // Neither the score nor the rule is enough.
    expect(nextTierOf(capped, 3)).toMatchObject({ tier: 'Silver', next: 'Gold', held: [] });
  });

  it('a decision by hand is told', () => {
    const register = registerOf([
      [...header, 'Manual'],
      ['a', 900, 0, 5, 'Silver'],
      ['b', 700, 10, 3, null],
    ]);
    const model = modelOf({ ...plain, overrides: { tier: 'Manual' } });
    expect(nextTierOf(runOf(register, model), 0)).toMatchObject({ tier: 'Silver', held: [{ by: 'manual' }] });
  });

  it('a client without a payment is told so', () => {
    const register = registerOf([
      [...header, 'First'],
      ['a', 900, 0, 5, null],
      ['b', 700, 10, 3, '2020-01-01'],
    ]);
    const model = modelOf({ ...plain, prospects: { criterion: 'rating', first: 'First', cap: 'Gold' } });
    expect(nextTierOf(runOf(register, model), 0)).toMatchObject({
      tier: 'Gold',
      limit: null,
      held: [{ by: 'unproven' }],
    });
  });

  it('damping puts its margin on top, and one step at a time is told', () => {
    const model = modelOf({ ...plain, damping: { margin: 5, oneStep: true } });
    const first = runOf(registerWith(rows), modelOf(plain));
    const better = rows.map((row) => (row[0] === 'c' ? ['c', 500, 3, 4] : row));
    const answer = run(registerWith(better), model, '2026-11-21', { previous: snapshotOf(first) });
    if (!answer.ok) throw new Error('refused');
    // (2 x 50 + 90 + 75) / 4 = 66.25: past 60 by the margin, so Gold; Platinum is two steps from Silver.
    expect(nextTierOf(answer.value, 2)).toMatchObject({
      tier: 'Gold',
      limit: 85,
      held: [{ by: 'one-step' }],
    });
  });
});

it('to a share of clients the limit is the last client inside, and moves', () => {
  const quota = done({ method: { kind: 'quota', shares: [0.3, 0.3] } });
  // Scores: a 100, b 62.5, c 50, d 0, e 2 x 0 + 25 over 3.
  expect(nextTierOf(quota, 2)).toMatchObject({
    tier: 'Gold',
    next: 'Platinum',
    limit: 62.5,
    lacking: 12.5,
    moving: true,
  });
});

it('a report tells it of every client', () => {
  const report = nextTier(done());
  expect(report.clients).toHaveLength(6);
  expect(report.clients[1]).toEqual(nextTierOf(done(), 1));
});

it('methods that compare several values have no limit to tell', () => {
  const of = { of: 'rating', floors: [4, 2] };
  const cells = [
    ['Platinum', 'Gold', 'Silver'],
    ['Gold', 'Gold', 'Silver'],
    ['Silver', 'Silver', 'Silver'],
  ];
  const matrix = done({ method: { kind: 'matrix', rows: of, columns: of, table: cells } });
  expect(nextTierOf(matrix, 1)).toMatchObject({ next: 'Platinum', of: null, limit: null, ways: [] });
});
