/** The weighted grading from many angles, as the sources work it out. */
import { checkModel } from '../../src/tiering';
import { modelOf, registerOf, runOf, tiersByKey } from './register-of';

const column = (header: string) => ({ kind: 'column', header });
const ladder = { tiers: [{ name: 'Platinum' }, { name: 'Gold' }, { name: 'Silver' }] };

const composite = {
  schema: 1,
  name: 'Composite',
  criteria: [
    { id: 'profit', weight: 40 },
    { id: 'amount', weight: 25 },
    { id: 'payment', weight: 25 },
    { id: 'prospects', weight: 10 },
  ].map((one) => ({ ...one, reading: column(one.id), direction: 'more', scale: { kind: 'as-is' } })),
  method: { kind: 'cutoffs', floors: [80, 60] },
  ladder,
};

it('S1-7: neither a good payer who buys little nor a large buyer of poor profit and bad payment is platinum', () => {
  const register = registerOf([
    ['Id', 'profit', 'amount', 'payment', 'prospects'],
    ['X', 8, 10, 100, null],
    ['Y', 30, 95, 20, null],
  ]);
  const done = runOf(register, modelOf(composite));
  // (25 x 100 + 25 x 10 + 40 x 8) / 90 and (25 x 20 + 25 x 95 + 40 x 30) / 90
  expect(done.scores[0]).toBeCloseTo(34.1, 1);
  expect(done.scores[1]).toBeCloseTo(45.3, 1);
  expect(Array.from(done.coverage)).toEqual([0.9, 0.9]);
  expect(tiersByKey(done)).toEqual({ X: 'Silver', Y: 'Silver' });
});

it('S1-1: each angle is measured by its own scale and weighs in proportion, whatever the sum of the weights', () => {
  const register = registerOf([
    ['Id', 'Revenue', 'Days late'],
    ['a', 900, 40],
    ['b', 500, 0],
    ['c', 100, 5],
  ]);
  const model = (weights: readonly [number, number]) =>
    modelOf({
      schema: 1,
      name: 'Angles',
      criteria: [
        { id: 'amount', reading: column('Revenue'), direction: 'more', weight: weights[0] },
        {
          id: 'payment',
          reading: column('Days late'),
          direction: 'less',
          scale: {
            kind: 'points',
            table: [
              [0, 100],
              [7, 75],
            ],
          },
          weight: weights[1],
        },
      ],
      method: { kind: 'cutoffs', floors: [70, 40] },
      ladder,
    });
  // Ranks 100, 50, 0; payment 0, 100, 75; three to one.
  const done = runOf(register, model([3, 1]));
  expect(Array.from(done.scores)).toEqual([75, 62.5, 18.75]);
  expect(tiersByKey(done)).toEqual({ a: 'Platinum', b: 'Gold', c: 'Silver' });
  expect(Array.from(runOf(register, model([60, 20])).scores)).toEqual(Array.from(done.scores));
});

it('S1-1: each angle may be graded into classes first, and the points of the classes weighed', () => {
  const classes = (by: string, limits: readonly number[]) => ({
    kind: 'classes',
    by,
    limits,
    points: [100, 66, 33],
  });
  const register = registerOf([
    ['Id', 'Profit', 'Amount'],
    ['a', 800, 90],
    ['b', 150, 80],
    ['c', 50, 70],
    ['d', null, 60],
  ]);
  const model = modelOf({
    schema: 1,
    name: 'Weighted classes',
    criteria: [
      {
        id: 'p',
        reading: column('Profit'),
        direction: 'more',
        scale: classes('pareto', [0.8, 0.95]),
        weight: 2,
      },
      {
        id: 'a',
        reading: column('Amount'),
        direction: 'more',
        scale: classes('cutoffs', [90, 75]),
        weight: 1,
      },
    ],
    method: { kind: 'cutoffs', floors: [90, 60] },
    ladder,
  });
  const done = runOf(register, model);
  const points = [0, 1, 2, 3].map((client) => done.placement(client).points);
  expect(points).toEqual([
    { p: 100, a: 100 },
    { p: 66, a: 66 },
    { p: 33, a: 33 },
    { p: null, a: 33 },
  ]);
  expect(tiersByKey(done)).toEqual({ a: 'Platinum', b: 'Gold', c: 'Silver', d: 'D' });
});

it('S1-1: weights that are all zero are refused', () => {
  const criteria = composite.criteria.map((one) => ({ ...one, weight: 0 }));
  const answer = checkModel({ ...composite, criteria });
  expect(answer.notices.map(({ code }) => code)).toEqual(['model-weights-zero']);
});

it('a column in which all are equal says nothing about anyone: 50 points each, and a warning (D15)', () => {
  const register = registerOf([
    ['Id', 'Same', 'Revenue'],
    ['a', 7, 900],
    ['b', 7, 100],
    ['c', 7, 500],
  ]);
  const model = modelOf({
    schema: 1,
    name: 'Constant',
    criteria: ['Same', 'Revenue'].map((header) => ({
      id: header,
      reading: column(header),
      direction: 'more',
      scale: { kind: 'minmax' },
      weight: 1,
    })),
    method: { kind: 'cutoffs', floors: [70, 40] },
    ladder,
  });
  const done = runOf(register, model);
  expect([0, 1, 2].map((client) => done.placement(client).points['Same'])).toEqual([50, 50, 50]);
  expect(tiersByKey(done)).toEqual({ a: 'Platinum', b: 'Silver', c: 'Gold' });
  expect(done.notices).toContainEqual(expect.objectContaining({ code: 'no-variation', criterion: 'Same' }));
});
