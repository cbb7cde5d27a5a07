import fc from 'fast-check';
import { comparisonTable } from '../../../src/tiering/weights/comparison-table';
import { pairwiseWeights } from '../../../src/tiering/weights/pairwise-weights';
import { expectClose, oracleFile } from '../stats/oracle-file';

interface Case {
  readonly name: string;
  readonly pairs: readonly (readonly [string, string, number])[];
  readonly weights?: Readonly<Record<string, number>>;
  readonly weights_3dp?: Readonly<Record<string, number>>;
  readonly CR_saaty?: number;
  readonly CR_saaty_3dp?: number;
}

const { cases } = oracleFile<{ readonly cases: readonly Case[] }>('ahp/expected.json');

function weighed(pairs: Case['pairs']) {
  const table = comparisonTable(pairs.map(([first, second, times]) => ({ first, second, times })));
  const { weights, inconsistency, worst } = pairwiseWeights(table.times);
  const named = table.ids.map((id, place) => [id, weights[place] ?? NaN] as const);
  return {
    weights: Object.fromEntries(named),
    inconsistency,
    worst: worst?.map((place) => table.ids[place]) ?? null,
  };
}

/** Published with three decimals, run with six. */
const six = 0.000_000_6;
const three = 0.000_6;

it.each(cases)('O-11: pairwiseWeights agrees with AHPy and Saaty 2008 on $name (D13)', (one) => {
  const found = weighed(one.pairs);
  const wanted = one.weights ?? one.weights_3dp ?? {};
  const tolerance = one.weights === undefined ? three : six;
  const ids = Object.keys(wanted);
  expect(Object.keys(found.weights).sort()).toEqual([...ids].sort());
  expectClose(
    ids.map((id) => found.weights[id] ?? NaN),
    ids.map((id) => wanted[id] ?? NaN),
    tolerance,
  );
  expectClose([found.inconsistency], [one.CR_saaty ?? one.CR_saaty_3dp ?? NaN], tolerance);
});

it('pairwiseWeights of three criteria measure against 0.52, the index of 2005, not the 0.58 of 1980 (D13)', () => {
  // In a circle of threes each row adds up to 1 + 3 + 1/3: that is the growth.
  const circle = [
    [1, 3, 1 / 3],
    [1 / 3, 1, 3],
    [3, 1 / 3, 1],
  ];
  expectClose([pairwiseWeights(circle).inconsistency], [(13 / 3 - 3) / 2 / 0.52]);
});

it('pairwiseWeights names the three criteria that contradict each other most', () => {
  const found = weighed([
    ['profit', 'amount', 2],
    ['profit', 'payment', 4],
    ['profit', 'prospects', 1 / 2],
    ['amount', 'payment', 2],
    ['amount', 'prospects', 9],
    ['payment', 'prospects', 2],
  ]);
  expect(found.worst).toEqual(['profit', 'amount', 'prospects']);
  expect(found.inconsistency).toBeGreaterThan(0.1);
});

it('two criteria cannot contradict each other', () => {
  expect(
    pairwiseWeights([
      [1, 9],
      [1 / 9, 1],
    ]),
  ).toEqual({ weights: [0.9, 0.1], inconsistency: 0, worst: null });
});

it('comparisonTable refuses criteria that were not compared', () => {
  const pairs = [
    { first: 'a', second: 'b', times: 2 },
    { first: 'b', second: 'c', times: 2 },
  ];
  expect(() => comparisonTable(pairs)).toThrow('a and c were not compared');
});

it.each([
  ['a table that is not square', [[1, 2]]],
  [
    'a comparison of nothing',
    [
      [1, 0],
      [0, 1],
    ],
  ],
  [
    'a pair whose reverse says something else',
    [
      [1, 2],
      [2, 1],
    ],
  ],
])('pairwiseWeights refuses %s', (_, table) => {
  expect(() => pairwiseWeights(table)).toThrow(RangeError);
});

const importance = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 9 });

it('pairwiseWeights give back the weights that consistent comparisons were made of', () => {
  fc.assert(
    fc.property(importance, (parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      const table = parts.map((row) => parts.map((column) => row / column));
      const { weights, inconsistency, worst } = pairwiseWeights(table);
      expectClose(
        weights,
        parts.map((part) => part / total),
        1e-10,
      );
      expectClose([inconsistency], [0], 1e-9);
      expect(worst).toBeNull();
    }),
    { numRuns: 1000 },
  );
});

it('pairwiseWeights arrive whatever the comparisons, above zero and adding up to 1', () => {
  const scale = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1, 3, 5, 9);
  const tables = fc
    .integer({ min: 2, max: 7 })
    .chain((size) => fc.array(scale, { minLength: size * size, maxLength: size * size }));
  fc.assert(
    fc.property(tables, (times) => {
      const size = Math.sqrt(times.length);
      const places = Array.from({ length: size }, (_, place) => place);
      const upper = (row: number, column: number): number => times[row * size + column] ?? NaN;
      const table = places.map((row) =>
        places.map((column) =>
          row === column ? 1 : row < column ? upper(row, column) : 1 / upper(column, row),
        ),
      );
      const { weights, inconsistency } = pairwiseWeights(table);
      expect(weights.every((weight) => weight > 0)).toBe(true);
      expectClose([weights.reduce((sum, weight) => sum + weight, 0)], [1]);
      expect(inconsistency).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});
