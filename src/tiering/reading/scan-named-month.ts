import type { CalendarDay } from '../calendar';
import { monthNames } from './month-names';

/** "Wed, ", "среда, ": a day of the week before the date says nothing new. */
const weekdays =
  'mon|tue|wed|thu|fri|sat|sun|lun|mar|mi[eé]|jue|vie|s[aá]b|dom|пн|пон|вт|ср|чт|чет|пт|пят|сб|суб|вс|вос';
const weekday = `(?:(?:${weekdays})\\p{L}*\\.?,? )?`;
const month = '(\\p{L}{3,10})\\.?';
const year = '(\\d{4}|\\d{2})';
/** "5th", "1º" (read as "1o"), "5-го"; in "5april" the letter is the month's. */
const day = '(\\d{1,2})(?:st|nd|rd|th|[oa](?!\\p{L})|-?го)?';
const of = '(?:del? |of )?';
const between = '[ ./-]*';
/** "г.", "года", and a time of day, which is left aside. */
const rest = '(?: ?г\\.?| ?года)?(?:,? ?(?:[t ]|a las |в |at )\\d{1,2}:\\d{2}.*)?';

const dayFirst = new RegExp(
  `^${weekday}${day}${between}${of}${month}${between},? ?${of}${year}${rest}$`,
  'u',
);
const monthFirst = new RegExp(`^${weekday}${month}${between}${day}(?:, ?|[ ./-])${of}${year}${rest}$`, 'u');
const yearFirst = new RegExp(`^(\\d{4})[ ./-]${month}[ ./-](\\d{1,2})${rest}$`, 'u');

/**
 * The day, month and year of a date whose month is written in words, in English, Russian or Spanish: "5 Jan 2025", "Mar 5,
 * 2025", "5th of March 2025", "1 марта 2026 г.", "5 de enero de 2025", "5-мар-26". Null for any other text and for dates without a day or a
 * year. The year is as it is written, of two digits or four. Whether the calendar has such a day is not asked.
 * @example scanNamedMonth('5-мар-26'); // => { day: '5', month: 3, year: '26' }
 */
export function scanNamedMonth(cleaned: string): NamedDate | null {
  const text = cleaned.toLowerCase();
  const [, firstDay, ofDay, itsYear] = dayFirst.exec(text) ?? [];
  if (firstDay !== undefined) return named(firstDay, ofDay, itsYear);
  const [, firstMonth, itsDay, lastYear] = monthFirst.exec(text) ?? [];
  if (firstMonth !== undefined) return named(itsDay, firstMonth, lastYear);
  const [, firstYear, ofYear, lastDay] = yearFirst.exec(text) ?? [];
  return named(lastDay, ofYear, firstYear);
}

/** A date in words: digits as they are written. */
export interface NamedDate {
  readonly day: string;
  readonly month: CalendarDay['month'];
  readonly year: string;
}

function named(
  day: string | undefined,
  word: string | undefined,
  year: string | undefined,
): NamedDate | null {
  const month = word === undefined ? undefined : monthNames.get(word);
  return day === undefined || month === undefined || year === undefined ? null : { day, month, year };
}
