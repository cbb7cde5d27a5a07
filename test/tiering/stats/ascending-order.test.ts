import fc from 'fast-check';
import { ascendingOrder } from '../../../src/tiering/stats/ascending-order';

function orderOf(values: readonly number[]): number[] {
  return Array.from(ascendingOrder(Float64Array.from(values)).order);
}

/** The plain way: compare, and keep row order among equals. */
function bySorting(values: readonly number[]): number[] {
  const known = values.map((value, row) => ({ value, row })).filter(({ value }) => !Number.isNaN(value));
  return known.sort((one, other) => one.value - other.value || one.row - other.row).map(({ row }) => row);
}

it('ascendingOrder lists the smallest first and leaves missing values out', () => {
  expect(orderOf([30, NaN, 10, 20])).toEqual([2, 3, 0]);
  expect(orderOf([])).toEqual([]);
  expect(orderOf([NaN])).toEqual([]);
});

it('ascendingOrder holds 0 and -0 for equal', () => {
  expect(orderOf([0, -0, -1, 0])).toEqual([2, 0, 1, 3]);
  const many = Array.from({ length: 1000 }, (_, row) => (row % 2 === 0 ? -0 : 0));
  expect(orderOf(many)).toEqual(many.map((_, row) => row));
});

it('ascendingOrder marks every value that equals the one before it', () => {
  expect(Array.from(ascendingOrder(Float64Array.of(5, 1, 5, 5)).tied)).toEqual([0, 0, 1, 1]);
});

// Longer than the length up to which values are simply compared.
const length = { minLength: 301, maxLength: 900 };
const crowds = {
  'any numbers': fc.double({ noDefaultInfinity: true }),
  'few different numbers': fc.integer({ min: -3, max: 3 }),
  money: fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
  'numbers that differ in their last bits': fc
    .integer({ min: -40, max: 4000 })
    .map((step) => 1e6 + step * 2 ** -30),
  'negatives that differ in their last bits': fc
    .integer({ min: 0, max: 4000 })
    .map((step) => -1e6 - step * 2 ** -30),
};

it.each(Object.entries(crowds))('ascendingOrder agrees with a plain sort on %s', (_, value) => {
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: value }, fc.constant(NaN)), length), (values) => {
      expect(orderOf(values)).toEqual(bySorting(values));
    }),
    { numRuns: 30 },
  );
});

it('ascendingOrder marks ties in long columns exactly where neighbours are equal', () => {
  const values = Float64Array.from({ length: 2000 }, (_, row) => ((row * 7919) % 500) / 4 + 1e6);
  const { order, tied } = ascendingOrder(values);
  const sorted = Array.from(order, (row) => values[row] ?? NaN);
  expect(Array.from(tied)).toEqual(
    sorted.map((value, place) => (place > 0 && value === sorted[place - 1] ? 1 : 0)),
  );
});

it.each([1, -1])('ascendingOrder sorts thousands of near numbers beside extreme ones, sign %i', (sign) => {
  // The extremes stretch the range so far that all others share their leading bits.
  const near = Array.from({ length: 5000 }, (_, row) => sign * (1 + ((row * 7919) % 5003) * 2 ** -45));
  const values = [1e300, ...near, -1e300, 0, sign * 1e-300];
  expect(orderOf(values)).toEqual(bySorting(values));
});
