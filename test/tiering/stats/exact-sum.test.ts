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
