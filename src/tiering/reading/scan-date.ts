import { dayNumber, isCalendarDay, type CalendarDay } from '../calendar';
import type { DateOrder } from '../register';
import { cleanText } from './clean-text';
import { scanNamedMonth } from './scan-named-month';

export type ScannedDate =
  | { readonly kind: 'day'; readonly day: number }
  /** Both orders give a day ("4/6/2013"). */
  | { readonly kind: 'open'; readonly dmy: number; readonly mdy: number }
  /** Only one order gives a day ("25/12/2013"). */
  | { readonly kind: 'certain'; readonly order: DateOrder; readonly day: number };

const longest = 40;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/i;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?: г\.?|г\.?)?(?: .*)?$/i;
const chinese = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?(?:星期.|周.)?(?: .*)?$/;
const unbroken = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * What day a text means; null for what is no date ("last year"). A time of day after the date is left aside.
 * With full stops the day stands first; with slashes and hyphens either order is possible. Months may be words (see
 * `scanNamedMonth`).
 * Years of two digits: 00 to 69 are after 2000.
 * @example scanDate('25.12.2013'); // => { kind: 'day', day: 16064 }
 */
export function scanDate(text: string): ScannedDate | null {
  if (text.length > longest) return null;
  const cleaned = cleanText(text);
  const parts = yearFirst.exec(cleaned) ?? chinese.exec(cleaned) ?? unbroken.exec(cleaned);
  if (parts !== null) return onlyDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const [, first, sign, second, year] = yearLast.exec(cleaned) ?? [];
  if (first === undefined || year === undefined) return inWords(cleaned);
  const fullYear = yearOf(year);
  if (sign === '.') return onlyDay(fullYear, Number(second), Number(first));
  return eitherOrder(fullYear, Number(first), Number(second));
}

function inWords(cleaned: string): ScannedDate | null {
  const named = scanNamedMonth(cleaned);
  return named === null ? null : onlyDay(yearOf(named.year), named.month, Number(named.day));
}

function yearOf(digits: string): number {
  const year = Number(digits);
  return digits.length === 2 ? year + (year < 70 ? 2000 : 1900) : year;
}

function onlyDay(year: number, month: number, day: number): ScannedDate | null {
  const number = numberOf({ year, month, day });
  return number === null ? null : { kind: 'day', day: number };
}

function eitherOrder(year: number, first: number, second: number): ScannedDate | null {
  const dmy = numberOf({ year, month: second, day: first });
  const mdy = numberOf({ year, month: first, day: second });
  if (dmy !== null && mdy !== null)
    return dmy === mdy ? { kind: 'day', day: dmy } : { kind: 'open', dmy, mdy };
  if (dmy !== null) return { kind: 'certain', order: 'dmy', day: dmy };
  return mdy === null ? null : { kind: 'certain', order: 'mdy', day: mdy };
}

function numberOf(day: CalendarDay): number | null {
  return isCalendarDay(day) ? dayNumber(day) : null;
}
