import type { CellValue } from '../../../src/tiering';
import { weights } from '../../../src/tiering/reports/weights';
import { criticWeights } from '../../../src/tiering/weights/critic-weights';
import { entropyWeights } from '../../../src/tiering/weights/entropy-weights';
import { modelOf, registerOf, runOf } from '../register-of';
import { expectClose } from '../stats/oracle-file';

interface Typed {
  readonly id: string;
  readonly direction?: 'more' | 'less';
  readonly weight?: number;
  readonly scale?: unknown;
}

function reportOf(
  criteria: readonly Typed[],
  rows: readonly (readonly CellValue[])[],
  weighting: unknown = { kind: 'typed' },
) {
  const model = modelOf({
    schema: 1,
    name: 'Weights',
    criteria: criteria.map(({ id, direction = 'more', weight = 1, scale = { kind: 'rank' } }) => ({
      id,
      reading: { kind: 'column', header: id },
      direction,
      weight,
      scale,
    })),
    weighting,
    method: { kind: 'cutoffs', floors: [50] },
    ladder: { tiers: [{ name: 'A' }, { name: 'B' }], minCoverage: 0 },
  });
  const header = ['Client', ...criteria.map(({ id }) => id)];
  return weights(runOf(registerOf([header, ...rows.map((row, place) => [`c${place}`, ...row])]), model))
    .criteria;
}

const rows = [
  [10, 30, 4],
  [20, 20, 1],
  [90, 0, 3],
] as const;
const columns = [0, 1, 2].map((place) => Float64Array.from(rows, (row) => row[place] ?? NaN));

it('the weights that the data suggests are CRITIC and entropy of the readings, days late turned over first', () => {
  const found = reportOf([{ id: 'profit' }, { id: 'late', direction: 'less' }, { id: 'rating' }], rows);
  const turned = [
    columns[0] ?? new Float64Array(0),
    Float64Array.of(0, 10, 30),
    columns[2] ?? new Float64Array(0),
  ];
  expectClose(
    found.map(({ critic }) => critic.weight ?? NaN),
    criticWeights(turned),
  );
  expectClose(
    found.map(({ entropy }) => entropy.weight ?? NaN),
    entropyWeights(turned).map(Number),
  );
  expect(found.map(({ critic, entropy }) => [critic.why, entropy.why])).toEqual([
    [null, null],
    [null, null],
    [null, null],
  ]);
});

it('the weights of the model stand beside them, of 1 in all', () => {
  const typed = reportOf(
    [
      { id: 'profit', weight: 30 },
      { id: 'amount', weight: 10 },
    ],
    [
      [1, 2],
      [3, 5],
    ],
  );
  expect(typed.map(({ criterion, weight }) => [criterion, weight])).toEqual([
    ['profit', 0.75],
    ['amount', 0.25],
  ]);
  const ordered = reportOf(
    [{ id: 'profit' }, { id: 'amount' }],
    [
      [1, 2],
      [3, 5],
    ],
    { kind: 'order', ids: ['amount', 'profit'] },
  );
  expect(ordered.map(({ weight }) => weight)).toEqual([0.25, 0.75]);
});

it('a criterion that is equal for all weighs nothing by either, and it is said why', () => {
  const [, constant] = reportOf(
    [{ id: 'profit' }, { id: 'rating' }],
    [
      [1, 3],
      [2, 3],
      [9, 3],
    ],
  );
  expect(constant).toMatchObject({
    critic: { weight: 0, why: 'no-variation' },
    entropy: { weight: 0, why: 'no-variation' },
  });
});

it('a criterion with losses has no weight by entropy, and it is said why', () => {
  const [profit, amount] = reportOf(
    [{ id: 'profit' }, { id: 'amount' }],
    [
      [-1, 3],
      [2, 4],
      [9, 8],
    ],
  );
  expect(profit?.entropy).toEqual({ weight: null, why: 'negative-readings' });
  expect(profit?.critic.why).toBeNull();
  expect(amount?.entropy).toEqual({ weight: 1, why: null });
});

it('a criterion without any reading has no weight, and the others are weighed without it', () => {
  const [blank, amount, rating] = reportOf(
    [{ id: 'profit' }, { id: 'amount' }, { id: 'rating' }],
    [
      [null, 3, 5],
      [null, 4, 1],
      [null, 8, 2],
    ],
  );
  expect(blank).toMatchObject({
    critic: { weight: null, why: 'no-readings' },
    entropy: { weight: null, why: 'no-readings' },
  });
  expectClose(
    [amount?.critic.weight ?? NaN, rating?.critic.weight ?? NaN],
    criticWeights([Float64Array.of(3, 4, 8), Float64Array.of(5, 1, 2)]),
  );
});

it.each(['more', 'less'] as const)(
  'a criterion of words is weighed by its points, which are best at 100 where %s is better',
  (direction) => {
    const scale = { kind: 'map', labels: { low: 10, high: 90 } };
    const found = reportOf(
      [{ id: 'care', scale, direction }, { id: 'amount' }, { id: 'rating' }],
      [
        ['low', 3, 5],
        ['high', 1, 4],
        ['low', 8, 1],
      ],
    );
    const points = Float64Array.of(10, 90, 10);
    const wanted = criticWeights([points, Float64Array.of(3, 1, 8), Float64Array.of(5, 4, 1)]);
    expectClose(
      found.map(({ critic }) => critic.weight ?? NaN),
      wanted,
    );
  },
);
