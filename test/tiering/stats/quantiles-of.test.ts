import fc from 'fast-check';
import { quantile } from '../../../src/tiering/stats/quantile';
import { quantilesOf } from '../../../src/tiering/stats/quantiles-of';

const shares = [0, 0.2, 1 / 3, 0.4, 0.5, 0.6, 0.8, 0.95, 1];
const sorted = (values: Float64Array): Float64Array => values.filter((one) => !Number.isNaN(one)).sort();
const many = (count: number, value: (place: number) => number): Float64Array =>
  // A step that shares no factor with the length visits every place.
  Float64Array.from({ length: count }, (_, place) => value((place * 7919) % count));

it.each<[string, Float64Array]>([
  ['whole numbers with many ties', many(20_001, (place) => place % 97)],
  ['money of all sizes, losses among it', many(20_001, (place) => (place - 9000) ** 3 / 100)],
  ['values that differ in their last bits alone', many(20_001, (place) => 1 + place * 2 ** -52)],
  ['zeros of either sign', many(20_001, (place) => [-0, 0, 1, -1][place % 4] ?? NaN)],
  ['all equal', many(20_001, () => 5)],
  ['missing values', many(20_001, (place) => (place % 3 === 0 ? NaN : place))],
  ['values beyond single precision', many(20_001, (place) => (place - 10_000) * 1e300)],
  ['few values', Float64Array.of(3, NaN, 1, 2)],
  ['no values', Float64Array.of(NaN)],
])('quantiles are those of the sorted values: %s', (_, values) => {
  const expected = shares.map((share) => quantile(sorted(values), share));
  expect(quantilesOf(values, shares)).toEqual(expected);
});

it('quantiles are those of the sorted values, whatever these are', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -9, max: 9 }),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 50 }), (some) => {
      // Enough to be parted rather than sorted: each value again and again.
      const values = many(9000, (place) => some[place % some.length] ?? NaN);
      const expected = shares.map((share) => quantile(sorted(values), share) + 0);
      expect(quantilesOf(values, shares).map((one) => one + 0)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

it('the values stay as they are', () => {
  const values = many(10_000, (place) => place);
  const before = values.slice();
  quantilesOf(values, shares);
  expect(values).toEqual(before);
});
