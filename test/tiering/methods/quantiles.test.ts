import { quantiles } from '../../../src/tiering/methods/quantiles';
import { columnOf, expectClose, oracleFile } from '../stats/oracle-file';

interface QuantileCase {
  readonly x: number | readonly number[];
  readonly p: readonly number[];
  readonly types: { readonly type7: readonly number[] };
}

const letters = (values: readonly number[], at: readonly number[], direction: 'more' | 'less' = 'more') =>
  Array.from(quantiles(Float64Array.from(values), at, direction).classes, (one) =>
    one === at.length + 1 ? '-' : 'ABCDEFG'.charAt(one),
  ).join('');

const terciles = [2 / 3, 1 / 3];

it.each([
  // Quantiles of 1..4: 3 and 2 exactly; 3 and 2 are not above themselves.
  ['a value equal to a quantile is not above it', [1, 2, 3, 4], 'CCBA'],
  // Quantiles of 1..6: 1 + 5 x 2/3 = 4.33, 1 + 5/3 = 2.67.
  ['six clients in three pairs', [1, 2, 3, 4, 5, 6], 'CCBBAA'],
  ['the order of rows does not matter', [6, 1, 5, 2, 4, 3], 'ACACBB'],
  ['all equal are in the last', [7, 7, 7], 'CCC'],
  ['missing values are not counted', [1, NaN, 2, 3, 4], 'C-CBA'],
  // Sorted -5, 0, 0, 2: quantiles 0 and 0 (places 2 and 1).
  ['zeros and losses are values', [0, -5, 2, 0], 'CCAC'],
  ['nobody', [], ''],
])('terciles: %s', (_, values, expected) => {
  expect(letters(values, terciles)).toBe(expected);
});

it('quantiles turn round where less is better', () => {
  expect(letters([1, 2, 3, 4, 5, 6], terciles, 'less')).toBe('AABBCC');
  expect(letters([1, 2, 3, 4], terciles, 'less')).toBe('ABCC');
});

it('the limits are those of PERCENTILE.INC, the best tier first', () => {
  expect(quantiles(Float64Array.of(10, 20, 30, 40, 50), [0.9, 0.25]).limits).toEqual([46, 20]);
});

it('the limits are those of R type 7 (D16)', () => {
  const { cases } = oracleFile<{ readonly cases: Readonly<Record<string, QuantileCase>> }>(
    'stats/quantiles.json',
  );
  for (const { x, p, types } of Object.values(cases)) {
    const { limits } = quantiles(columnOf(x), [...p].reverse());
    expectClose(limits, [...types.type7].reverse());
  }
  expect(Object.keys(cases).length).toBeGreaterThan(3);
});

it('a change of currency moves nobody, however small the unit', () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3];
  const small = values.map((value) => value * 1e-12);
  expect(letters(small, terciles)).toBe(letters(values, terciles));
});
