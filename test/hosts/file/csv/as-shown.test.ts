import { asShown } from '../../../../src/hosts/file/csv/as-shown';

it.each([
  ['0.0', 220 / 3, 73.3],
  ['0.0', 70, 70],
  ['0.0', 0.05, 0.1],
  ['0.0', 1.15, 1.2],
  ['0.0', -2.25, -2.3],
  ['0.00', 1.005, 1.01],
  ['0.0%', 0.15384615384615385, 0.154],
  ['0%', 0.666, 0.67],
  ['0', 1234.5, 1235],
  [null, 1 / 3, 1 / 3],
  ['yyyy-mm-dd', 45000.25, 45000.25],
])('in the format %j, %d is %d', (format, number, shown) => {
  expect(asShown(format)(number)).toBe(shown);
});

it.each(['7.25', true, null])('leaves %j as it is', (cell) => {
  expect(asShown('0.0')(cell)).toBe(cell);
});
