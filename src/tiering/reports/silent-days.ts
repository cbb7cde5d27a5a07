import { daysIn } from '../reading/column-readings';
import type { Run } from '../run-types';
import { runDay } from './run-day';

/**
 * Days since the last contact of each client, by a column of dates. NaN where there is none; a contact in the future has not
 * been yet, and is none.
 */
export function silentDays(run: Run, header: string): Float64Array {
  const today = runDay(run);
  return daysIn(run.register, header).readings.map((day) => (day <= today ? today - day : NaN));
}
