/** Days counted from 1 January 1970, in whole numbers: no clock, no time zone. */

export interface CalendarDay {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  readonly day: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether there is such a day in the Gregorian calendar, year 1 to 9999. */
export function isCalendarDay({ year, month, day }: CalendarDay): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
  return year >= 1 && year <= 9999 && day >= 1 && day <= length;
}

/**
 * The number of a calendar day.
 * Source: H. Hinnant, "chrono-compatible low-level date algorithms" (days from civil).
 * @example dayNumber({ year: 2024, month: 3, day: 1 }); // => 19783
 */
export function dayNumber({ year, month, day }: CalendarDay): number {
  // The year is made to begin in March, so that the leap day is its last.
  const marchYear = month <= 2 ? year - 1 : year;
  const century = Math.floor(marchYear / 400);
  const yearOfCentury = marchYear - century * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfCentury / 4) - Math.floor(yearOfCentury / 100);
  return century * 146097 + yearOfCentury * 365 + leapDays + dayOfYear - 719468;
}

/**
 * The calendar day of a day's number, as ISO text.
 * @example isoDay(19783); // => '2024-03-01'
 */
export function isoDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/**
 * The day so many months before another; where that month is shorter, its last day.
 * @example isoDay(monthsBefore(dayOfIso('2024-03-31') ?? 0, 1)); // => '2024-02-29'
 */
export function monthsBefore(number: number, months: number): number {
  const { year, month, day } = calendarDay(number);
  const counted = year * 12 + month - 1 - months;
  const earlier = { year: Math.floor(counted / 12), month: (((counted % 12) + 12) % 12) + 1, day: 1 };
  const first = dayNumber(earlier);
  const next =
    earlier.month === 12 ? { year: earlier.year + 1, month: 1 } : { ...earlier, month: earlier.month + 1 };
  return Math.min(first + day, dayNumber({ ...next, day: 1 })) - 1;
}

function calendarDay(number: number): CalendarDay {
  const shifted = number + 719468;
  const century = Math.floor(shifted / 146097);
  const rest = shifted - century * 146097;
  const years = rest - Math.floor(rest / 1460) + Math.floor(rest / 36524) - Math.floor(rest / 146096);
  const yearOfCentury = Math.floor(years / 365);
  const dayOfYear =
    rest - (365 * yearOfCentury + Math.floor(yearOfCentury / 4) - Math.floor(yearOfCentury / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfCentury + century * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day };
}

/**
 * The number of a day written as ISO text; null for anything else.
 * @example dayOfIso('2024-02-30'); // => null
 */
export function dayOfIso(text: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return null;
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  return isCalendarDay(day) ? dayNumber(day) : null;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
