import { dayNumber, isCalendarDay } from '../calendar';
import type { DateSystem } from '../register';
import { isPlainYear } from './plain-year';

/** 31 December 9999 in the system of 1900. */
const lastSerial = 2958465;
/** Serial 60 of the system of 1900 is 29 February 1900, a day that never was. */
const neverWas = 60;

/**
 * The day that a number in a date column means: a serial number of the workbook, or 20240305 written as a number.
 * Times of day are cut off; null for what is no day, and for 2015: that is a year, not a day of 1905.
 * @example dayOfNumber(45356.75, 1900); // => 19787
 */
export function dayOfNumber(number: number, system: DateSystem): number | null {
  const whole = Math.floor(number);
  if (isPlainYear(number)) return null;
  if (whole >= 10000101 && whole === number) return dayOfDigits(whole);
  const serial = system === 1904 ? whole + 1462 : whole;
  if (!(serial >= 1 && serial <= lastSerial) || serial === neverWas) return null;
  return serial - (serial > neverWas ? 25569 : 25568);
}

function dayOfDigits(digits: number): number | null {
  const day = { year: Math.floor(digits / 10000), month: Math.floor(digits / 100) % 100, day: digits % 100 };
  return isCalendarDay(day) ? dayNumber(day) : null;
}
