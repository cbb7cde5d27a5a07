import { groupsOf } from '../../../src/tiering/reading/groups-of';
import { registerOf } from '../register-of';

it('clients are grouped as people read texts, and blanks, errors and words for "unknown" are one group', () => {
  const cells = ['Bakery', ' bakery ', 'n/a', 'ＢＡＫＥＲＹ', null, '#N/A', 'Café', '—', 5, '5'];
  const register = registerOf([['Client', 'Kind'], ...cells.map((cell, place) => [`c${place}`, cell])]);
  expect(groupsOf(register, 'Kind')).toEqual([[0, 1, 3], [2, 4, 5, 7], [6], [8, 9]]);
});
