import type { Register } from '../register';
import type { TimeSpec, TimeUnit } from '../specs/reading-spec';
import { daysSince } from './days-since';
import type { Readings } from './readings';

/** A month and a year as the calendar has them on average. */
const daysIn: Readonly<Record<TimeUnit, number>> = { day: 1, month: 30.4375, year: 365.25 };

/**
 * How long each client has been one, in the unit asked for, on the day of the run (ISO): `minDays` at least, so that a first
 * large order alone makes nobody rich. A first date that is missing or later than that day is missing, with a notice.
 */
export function unitsOfCooperation(
  register: Register,
  { since, unit, minDays }: TimeSpec,
  asOf: string,
): Readings {
  const { readings, notices } = daysSince(register, since, asOf);
  return { readings: readings.map((days) => Math.max(days, minDays) / daysIn[unit]), notices };
}
