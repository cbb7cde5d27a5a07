import fc from 'fast-check';
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

/** The plain way: every client's own position against every limit. */
const byPositions = (positions: Float64Array, shares: readonly number[]): number[] => {
  const limits = shares.map((_, place) => shares.slice(0, place + 1).reduce((sum, share) => sum + share, 0));
  return Array.from(positions, (position) => {
    if (Number.isNaN(position)) return shares.length + 1;
    const place = limits.findIndex((limit) => position <= limit + 1e-9);
    return place < 0 ? shares.length : place;
  });
};

// More values than are simply sorted, so that only those near a limit are.
const long = 9000;
const columns = {
  'values of all sizes': fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
  'few different values': fc.integer({ min: -2, max: 2 }),
  'zeros of either sign': fc.constantFrom(0, -0, 1),
  'values that differ in their last bits': fc.integer({ min: 0, max: 9 }).map((step) => 50 + step * 2 ** -46),
};

it.each(Object.entries(columns))('quota places %s by the very positions that it answers', (_, value) => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 9, arbitrary: value }, fc.constant(NaN)), { minLength: 1, maxLength: 60 }),
      fc.array(fc.constantFrom(0, 0.05, 0.1, 1 / 3, 0.5), { maxLength: 4 }),
      fc.constantFrom('more' as const, 'less' as const),
      fc.boolean(),
      (some, shares, direction, isLong) => {
        const values = Float64Array.from(
          { length: isLong ? long : some.length },
          (__, client) => some[(client * 7919) % some.length] ?? NaN,
        );
        const { classes, positions } = quota(values, shares, direction);
        expect(Array.from(classes)).toEqual(byPositions(positions, shares));
      },
    ),
    { numRuns: 60 },
  );
});

it('quota of many different clients cuts at exactly the client that the share names', () => {
  const values = Float64Array.from({ length: 20_000 }, (_, client) => (client * 7919) % 20_000);
  const { classes } = quota(values, [0.05, 0.15, 0.3]);
  const counts = [0, 0, 0, 0];
  for (const one of classes) counts[one] = (counts[one] ?? 0) + 1;
  expect(counts).toEqual([1000, 3000, 6000, 10_000]);
  expect(values.filter((_, client) => classes[client] === 0).every((value) => value >= 19_000)).toBe(true);
});
