import { pareto } from '../../../src/tiering/methods/pareto';

function letters(
  values: readonly number[],
  boundary: 'up' | 'down' = 'up',
  cuts: readonly number[] = [0.8, 0.95],
): string {
  const { classes } = pareto(Float64Array.from(values), { cuts, boundary });
  return Array.from(classes, (one) => (one === cuts.length + 1 ? '-' : 'ABCDEFG'.charAt(one))).join('');
}

it.each([
  ['the largest client is A although it has 85 %', [850, 100, 30, 20], 'ABCC'],
  ['the largest client is A although it has 97 %', [970, 20, 10], 'ACC'],
  ['a return is in the last class and not in the base', [600, 300, 200, -100], 'AABC'],
  ['exactly 80 % before a client has reached the limit', [22, 20, 11, 7, 6, 5, 4], 'AAAABBB'],
  ['equal clients over the limit stay together', [50, 25, 25, 25], 'AAAA'],
  ['zeros are in the last class', [5, 0, 0], 'ACC'],
  ['without any positive value all are in the last class', [0, -1, -2], 'CCC'],
  ['missing values are in no class', [5, NaN], 'A-'],
  ['one client', [0.01], 'A'],
  ['nobody', [], ''],
])('pareto 80/95 by the share before: %s', (_, values, expected) => {
  expect(letters(values)).toBe(expected);
});

it.each([
  // End shares 0.85, 0.95, 0.98, 1.
  ['the first class is never empty', [850, 100, 30, 20], 'ABCC'],
  // 0.4, 0.8 exactly, 0.95 exactly, 1.
  ['a share that ends at the limit is inside', [40, 40, 15, 5], 'AABC'],
  // The two 15 end at 0.9 together: neither is within 0.8.
  ['equal clients share the end of their run', [60, 15, 15, 10], 'ABBC'],
])('pareto 80/95 by the share through: %s', (_, values, expected) => {
  expect(letters(values, 'down')).toBe(expected);
});

it('pareto answers the share that it compared', () => {
  const { positions } = pareto(Float64Array.of(25, 75, -5), { cuts: [0.8], boundary: 'up' });
  expect(Array.from(positions)).toEqual([0.75, 0, NaN]);
  const through = pareto(Float64Array.of(25, 75), { cuts: [0.8], boundary: 'down' });
  expect(Array.from(through.positions)).toEqual([1, 0.75]);
});
