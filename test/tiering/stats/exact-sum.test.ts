import fc from 'fast-check';
import { exactSum } from '../../../src/tiering/stats/exact-sum';

it('exactSum adds whole cents as a person would', () => {
  expect(exactSum([0.1, 0.2])).toBe(0.3);
  expect(exactSum([1_265_793.04, -1_265_793.04, 0.07])).toBe(0.07);
});

it('exactSum leaves missing values out, and of nothing is 0', () => {
  expect(exactSum([NaN, 5, NaN])).toBe(5);
  expect(exactSum([])).toBe(0);
});

it('exactSum loses no small value beside great ones that cancel', () => {
  expect(exactSum([1e16, 0.001, -1e16])).toBe(0.001);
  expect(exactSum([1e100, 1.0009765625, -1e100, 1])).toBe(2.0009765625);
});

it('exactSum rounds once, halves to even', () => {
  // 2^53 + 1 lies half way between two numbers; anything below it decides.
  expect(exactSum([2 ** 53, 1])).toBe(2 ** 53);
  expect(exactSum([2 ** 53, 1, 2 ** -20])).toBe(2 ** 53 + 2);
  expect(exactSum([2 ** 53 + 2, 1])).toBe(2 ** 53 + 4);
});

it('exactSum is the same for every order of the rows', () => {
  const values = [0.123456, 1e9 + 0.001, -77.7777, 3.3333333, 2e-7];
  const sums = values.map((_, turn) => exactSum([...values.slice(turn), ...values.slice(0, turn)]));
  expect(new Set(sums).size).toBe(1);
});

it('exactSum of many values is rounded once too, whatever their sizes and signs', () => {
  const parts = fc.tuple(
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 }),
    fc.integer({ min: 0, max: 2 ** 21 }),
    fc.integer({ min: 0, max: 60 }),
  );
  fc.assert(
    fc.property(fc.array(parts, { minLength: 64, maxLength: 80 }), (all) => {
      // Whole numbers of up to 53 bits, moved by a power of two: their sum is known exactly.
      const wholes = all.map(
        ([upper, lower, power]) => (BigInt(upper) * 2n ** 21n + BigInt(lower)) << BigInt(power),
      );
      const values = wholes.map((whole) => Number(whole) / 2 ** 30);
      const sum = wholes.reduce((one, other) => one + other, 0n);
      expect(exactSum(values)).toBe(Number(sum) / 2 ** 30);
    }),
    { numRuns: 300 },
  );
});

it('exactSum of many values loses nothing beside one that is larger than any money', () => {
  const values = new Array<number>(100).fill(0.1234);
  expect(exactSum([2 ** 1000, ...values, -(2 ** 1000)])).toBe(12.34);
  expect(exactSum([2 ** 1000, ...values])).toBe(2 ** 1000);
});

it('exactSum leaves missing values out of many, and of blanks alone is 0', () => {
  const values = Float64Array.from({ length: 500 }, (_, place) => (place % 2 === 0 ? 0.125 + 2 ** -20 : NaN));
  expect(exactSum(values)).toBe(250 * (0.125 + 2 ** -20));
  expect(exactSum(new Float64Array(500).fill(NaN))).toBe(0);
});
