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

it('ascendingOrder shows the values in their order, with 0 for -0', () => {
  expect(Array.from(ascendingOrder(Float64Array.of(5, -0, 5, NaN, -1)).ascending)).toEqual([-1, 0, 5, 5]);
});

// Longer than the length up to which values are simply compared.
const length = { minLength: 1001, maxLength: 1600 };
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

/** Hundreds of thousands of clients seldom meet the same digits twice; these do. */
const drawn = (row: number): number => Math.imul(row ^ (row >>> 7), 0x9e3779b1) >>> 0;
const long = 40_000;
const columns: readonly (readonly [string, (row: number) => number])[] = [
  ['amounts in cents', (row) => (drawn(row) % 5_000_000) / 100],
  ['cents 43 million apart', (row) => (drawn(row) - 2 ** 31) / 100],
  ['cents further apart than 32 bits', (row) => (drawn(row) * 2) / 100],
  ['amounts too great to have cents', (row) => drawn(row) * 1e15],
  ['a fraction among cents', (row) => (row === 777 ? 1 / 3 : drawn(row) % 100)],
  ['near numbers beside extreme ones', (row) => (row < 4 ? (row - 2) * 1e300 : 1000 + drawn(row) * 2 ** -50)],
  ['clusters', (row) => (drawn(row) % 30) * 1e5 + (drawn(row + long) % 1e6) * 1e-9],
  ['huge and tiny by turns', (row) => (row % 2 === 0 ? drawn(row) * 1e200 : -drawn(row) * 1e-200)],
  [
    'nests within nests',
    (row) =>
      row === 0 ? 1e300 : row < 9 ? row : 1 + (row % 3 ? 2 ** -20 : 0) + (drawn(row) % 64) * 2 ** -52,
  ],
  ['numbers too small to be divided', (row) => (drawn(row) % 5000) * 5e-324],
  ['the smallest numbers of both signs', (row) => ((drawn(row) % 5000) - 2500) * 5e-324],
  ['ascending', (row) => row / 3],
  ['descending', (row) => -row / 3],
  ['all equal', () => 1 / 3],
  ['two values', (row) => (drawn(row) % 2) / 3],
];

it.each(columns)('ascendingOrder agrees with a plain sort on a long column: %s', (_, valueOf) => {
  const values = Array.from({ length: long }, (__, row) => (row % 50 === 7 ? NaN : valueOf(row)));
  const expected = bySorting(values);
  const { order, ascending } = ascendingOrder(Float64Array.from(values));
  expect(Array.from(order)).toEqual(expected);
  expect(Array.from(ascending)).toEqual(expected.map((row) => (values[row] ?? NaN) + 0));
});

it.each([1, -1])('ascendingOrder sorts thousands of near numbers beside extreme ones, sign %i', (sign) => {
  // The extremes stretch the range so far that all others share their leading bits.
  const near = Array.from({ length: 5000 }, (_, row) => sign * (1 + ((row * 7919) % 5003) * 2 ** -45));
  const values = [1e300, ...near, -1e300, 0, sign * 1e-300];
  expect(orderOf(values)).toEqual(bySorting(values));
});

describe('a column sorted twice in a row', () => {
  const column = (): Float64Array =>
    Float64Array.from({ length: 3000 }, (_, row) => (row % 41 === 3 ? NaN : ((row * 7919) % 3001) / 3));

  it('has the same order, in arrays of its own', () => {
    const values = column();
    const once = ascendingOrder(values);
    const again = ascendingOrder(values);
    expect(again).toEqual(once);
    again.order.fill(0);
    again.ascending.fill(0);
    expect(ascendingOrder(values)).toEqual(once);
    expect(Array.from(once.order)).toEqual(bySorting(Array.from(values)));
  });

  it.each([
    ['a value', (values: Float64Array) => (values[7] = -1)],
    ['a value to a blank', (values: Float64Array) => (values[8] = NaN)],
    ['a blank to a value', (values: Float64Array) => (values[3] = 5)],
    ['two values with each other', (values: Float64Array) => values.copyWithin(1, 10, 12)],
  ])('is sorted anew where somebody has changed %s', (_, change) => {
    const values = column();
    ascendingOrder(values);
    change(values);
    expect(Array.from(ascendingOrder(values).order)).toEqual(bySorting(Array.from(values)));
  });
});
