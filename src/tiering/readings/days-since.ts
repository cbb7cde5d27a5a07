import { dayOfIso } from '../calendar';
import { notice } from '../notice';
import { daysIn } from '../reading/column-readings';
import type { Register } from '../register';
import { tally } from '../tally';
import type { Readings } from './readings';

/**
 * How many days lie between the dates of a column and the day of the run (`asOf`, ISO): 0 on that day. Blank, unreadable and
 * later dates are missing, the latter with a notice. Throws where `asOf` is no ISO date, or the register has no such column.
 */
export function daysSince(register: Register, header: string, asOf: string): Readings {
  const today = dayOfIso(asOf);
  if (today === null) throw new Error(`the day of the run is no ISO date: ${JSON.stringify(asOf)}`);
  const { readings, notices } = daysIn(register, header);
  const future = tally(null);
  const days = readings.map((day, client) => {
    if (day > today) future.add(register.rows[client] ?? 0, null);
    return day > today ? NaN : today - day;
  });
  return {
    readings: days,
    notices: future.count > 0 ? [...notices, notice('future-date', future, { header })] : notices,
  };
}
