import { dayOfIso, isoDay } from '../../../src/tiering/calendar';
import { dayOfNumber } from '../../../src/tiering/reading/day-of-number';

const isoOf = (number: number, system: 1900 | 1904 = 1900) => {
  const day = dayOfNumber(number, system);
  return day === null ? null : isoDay(day);
};

it.each([
  ['the first serial number', 1, '1900-01-01'],
  ['the day before the one that never was', 59, '1900-02-28'],
  ['the day that never was', 60, null],
  ['a time on the day that never was', 60.5, null],
  ['the day after it', 61, '1900-03-01'],
  ['nought', 0, null],
  ['a time before the first day', 0.99, null],
  ['a negative number', -1, null],
  ['the last serial number', 2958465, '9999-12-31'],
  ['a time on the last day', 2958465.5, '9999-12-31'],
  ['the number after the last', 2958466, null],
  ['no number', NaN, null],
  ['the first day in digits', 10000101, '1000-01-01'],
  ['the last day in digits', 99991231, '9999-12-31'],
  ['a day in digits', 20240305, '2024-03-05'],
  ['digits of no day', 20240230, null],
  ['digits with a time', 20240305.5, null],
  ['digits beyond the calendar', 100000101, null],
])('in the system of 1900: %s', (_, number, wanted) => {
  expect(isoOf(number)).toBe(wanted);
});

it.each([
  ['the first day', 0, '1904-01-01'],
  ['a time of day', 43894.75, '2024-03-05'],
  ['the last day', 2957003, '9999-12-31'],
  ['the number after the last', 2957004, null],
])('in the system of 1904: %s', (_, number, wanted) => {
  expect(isoOf(number, 1904)).toBe(wanted);
});

it('a number written like a year, 1900 to 2100, is a year; its neighbours and those with a time are days', () => {
  expect([1900, 2015, 2100].map((year) => isoOf(year))).toEqual([null, null, null]);
  expect([1899, 2101].map((serial) => isoOf(serial))).toEqual(['1905-03-13', '1905-10-01']);
  expect(isoOf(2015.5)).toBe('1905-07-07');
});

it('serial numbers count the days of the calendar', () => {
  const first = dayOfIso('1900-03-01') ?? NaN;
  for (const serial of [61, 1000, 45356, 1_000_000]) {
    expect(dayOfNumber(serial, 1900)).toBe(first + serial - 61);
  }
});
