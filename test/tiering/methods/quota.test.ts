import { quota } from '../../../src/tiering/methods/quota';

function letters(
  values: readonly number[],
  shares: readonly number[],
  direction: 'more' | 'less' = 'more',
): string {
  const { classes } = quota(Float64Array.from(values), shares, direction);
  return Array.from(classes, (one) => (one === shares.length + 1 ? '-' : 'ABCDEFG'.charAt(one))).join('');
}

it.each([
  // Positions of ten clients: 0.05, 0.15, 0.25 ... : two reach 0.15, then four in all reach 0.40.
  ['ten different clients', [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 'AABBCCCCCC'],
  // One of three: 1/6 = 0.167 is beyond 0.15.
  ['three clients, too few for one A', [3, 2, 1], 'BCC'],
  ['four clients, just enough for one A (0.125)', [4, 3, 2, 1], 'ABCC'],
  ['all equal: the middle, 0.5', [7, 7, 7, 7], 'CCCC'],
  ['a tie over the limit stays together', [9, 8, 8, 1, 1, 1, 1, 1, 1, 1], 'ABBCCCCCCC'],
  ['missing values are not counted', [4, NaN, 3, 2, 1, NaN], 'A-BCC-'],
  ['zeros and negatives are values', [0, -5, 3, 2], 'CCAB'],
  ['nobody', [], ''],
])('quota of 15 and 25 per cent: %s', (_, values, expected) => {
  expect(letters(values, [0.15, 0.25])).toBe(expected);
});

it('quota turns round where less is better', () => {
  expect(letters([0, 5, 30, 60], [0.25, 0.25], 'less')).toBe('ABCC');
});

it('quota counts a position equal to the limit as inside, whatever the float addition', () => {
  // Ten tenths added up are not quite the position 0.95 that they should reach.
  expect(letters([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], [0.05, 0.1, 0.1, 0.1, 0.1, 0.1])).toBe('ABCDEFGGGG');
});

it('quota answers the position of each client from the top', () => {
  expect(Array.from(quota(Float64Array.of(10, 20, 20, 30), [0.5]).positions)).toEqual([
    0.875, 0.5, 0.5, 0.125,
  ]);
});

it('quota changes nothing that it is given', () => {
  const values = Float64Array.of(3, 1, 2);
  const shares = Object.freeze([0.4]);
  quota(values, shares);
  expect(Array.from(values)).toEqual([3, 1, 2]);
});
