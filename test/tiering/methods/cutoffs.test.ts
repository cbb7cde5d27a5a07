import { cutoffs } from '../../../src/tiering/methods/cutoffs';

it('cutoffs counts a value equal to a floor as having reached it', () => {
  expect(Array.from(cutoffs(Float64Array.of(100, 80, 79.99, 60, 0, -5), [80, 60]).classes)).toEqual([
    0, 0, 1, 1, 2, 2,
  ]);
});

it('cutoffs forgives the last bits of a sum', () => {
  const almost = 0.1 + 0.7; // 0.7999999999999999
  expect(Array.from(cutoffs(Float64Array.of(almost), [0.8]).classes)).toEqual([0]);
});

it('cutoffs reads "up to" where less is better', () => {
  expect(Array.from(cutoffs(Float64Array.of(0, 30, 31, 91), [30, 90], 'less').classes)).toEqual([0, 0, 1, 2]);
});

it('cutoffs gives a missing value the class after the last', () => {
  expect(Array.from(cutoffs(Float64Array.of(NaN), [80, 60]).classes)).toEqual([3]);
});
