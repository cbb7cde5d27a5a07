import { leastWithin } from '../../../src/tiering/methods/least-within';

it('leastWithin answers for each limit the least value whose position is within it', () => {
  // Positions of 40, 30, 20 and 10: 0.125, 0.375, 0.625 and 0.875.
  expect(leastWithin(Float64Array.of(10, 40, 20, 30), [0.1, 0.125, 0.4, 0.9, 1])).toEqual([
    NaN,
    40,
    30,
    10,
    10,
  ]);
});

it('leastWithin gives equal values the mean of their ranks', () => {
  // The two 20 share ranks 2 and 3: position (2.5 - 0.5) / 4.
  expect(leastWithin(Float64Array.of(10, 20, 20, 30), [0.49, 0.5])).toEqual([30, 20]);
});

it('leastWithin leaves missing values out', () => {
  expect(leastWithin(Float64Array.of(NaN, 10, NaN, 20), [0.25, 0.75])).toEqual([20, 10]);
  expect(leastWithin(Float64Array.of(NaN, NaN), [0.5])).toEqual([NaN]);
  expect(leastWithin(new Float64Array(10_000).fill(NaN), [0.5])).toEqual([NaN]);
});

it('leastWithin finds the next value where those equal to the one at the limit reach beyond it, however far off it is', () => {
  // Nine thousand equal clients hold the positions up to 0.9; those who have more lie in quite another part of the numbers.
  const values = Float64Array.from({ length: 10_000 }, (_, client) => (client % 10 === 0 ? 1e9 + client : 5));
  expect(leastWithin(values, [0.09, 0.3, 0.54, 0.56])).toEqual([1_000_001_000, 1e9, 1e9, 5]);
});
