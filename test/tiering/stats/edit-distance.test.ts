import { editDistance } from '../../../src/tiering/stats/edit-distance';

it.each([
  ['Reveneu', 'Revenue', 1],
  ['Revenu', 'Revenue', 1],
  ['Выручкa', 'Выручка', 1],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
  ['same', 'same', 0],
])('editDistance from %s to %s is %i', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance);
});
