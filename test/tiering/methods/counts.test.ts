import { counts } from '../../../src/tiering/methods/counts';

const letters = (
  values: readonly number[],
  numbers: readonly number[],
  direction: 'more' | 'less' = 'more',
) =>
  Array.from(counts(Float64Array.from(values), numbers, direction).classes, (one) =>
    one === numbers.length + 1 ? '-' : 'ABCDEFG'.charAt(one),
  ).join('');

it.each([
  ['the top two, the next three, the rest', [7, 6, 5, 4, 3, 2, 1], 'AABBBCC'],
  ['ranks 1, 2.5, 2.5: a tie over the limit is below it as a whole', [9, 8, 8, 1, 1, 1, 1], 'ABBCCCC'],
  ['a tie whose mean rank is within the limit is above it as a whole', [9, 9, 9, 1, 1, 1, 1], 'AAACCCC'],
  ['missing values are not counted', [4, NaN, 3, 2, NaN], 'A-AB-'],
  ['zeros and losses are values', [0, -5, 3, 2], 'BBAA'],
  ['fewer clients than the first number', [5], 'A'],
  ['nobody', [], ''],
])('counts of two and three: %s', (_, values, expected) => {
  expect(letters(values, [2, 3])).toBe(expected);
});

it('counts turn round where less is better', () => {
  expect(letters([60, 0, 30, 5], [1, 1], 'less')).toBe('CACB');
});

it('counts answer the rank from the top and the position as a share of clients', () => {
  const { ranks, positions } = counts(Float64Array.of(10, 20, 20, NaN), [1]);
  expect(Array.from(ranks)).toEqual([3, 1.5, 1.5, NaN]);
  expect(Array.from(positions)).toEqual([2.5 / 3, 1 / 3, 1 / 3, NaN]);
});

it('counts change nothing that they are given', () => {
  const values = Float64Array.of(3, 1, 2);
  counts(values, Object.freeze([1]));
  expect(Array.from(values)).toEqual([3, 1, 2]);
});
