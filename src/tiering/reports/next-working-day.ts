const week = 7;
/** 1 January 1970 was a Thursday, the fourth day of a week that begins on Monday. */
const firstDay = 3;

/**
 * A day (see `dayNumber`), or where nobody works then the next day on which somebody does. Weeks begin on Monday and have
 * so many working days: 5 to Friday, 6 to Saturday, 7 all; a part of a day is a day on which work is done.
 * @example isoDay(nextWorkingDay(dayOfIso('2026-11-21') ?? 0, 5)); // => '2026-11-23'
 */
export function nextWorkingDay(day: number, workingDaysAWeek: number): number {
  const weekday = (((day + firstDay) % week) + week) % week;
  return weekday < workingDaysAWeek ? day : day + week - weekday;
}
