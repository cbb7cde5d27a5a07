import { classesReached } from '../../../src/tiering/methods/classes-reached';

it('a value is in the class of the first limit it reaches, a limit itself inside', () => {
  expect(Array.from(classesReached(Float64Array.of(9, 8.9, 5, 4.9), [9, 5], 'more'))).toEqual([0, 1, 1, 2]);
});

it('where less is better limits come with their sign turned', () => {
  expect(Array.from(classesReached(Float64Array.of(1, 2, 3), [-1, -2], 'less'))).toEqual([0, 1, 2]);
});

it('nobody reaches a limit that nobody is inside of', () => {
  expect(Array.from(classesReached(Float64Array.of(9, 5), [NaN, Infinity, 7], 'more'))).toEqual([2, 3]);
});

it.each([1, 3, 4, 5, 8, 9])('missing values are in the class after the last, of %d limits too', (count) => {
  const limits = Array.from({ length: count }, (_, place) => 100 - place);
  const values = Float64Array.of(NaN, -1e300, 100 - count + 1, 1000);
  expect(Array.from(classesReached(values, limits, 'more'))).toEqual([count + 1, count, count - 1, 0]);
});
