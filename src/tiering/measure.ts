import { dayOfIso } from './calendar';
import type { Criterion } from './model';
import { notice, nowhere } from './notice';
import type { Notice } from './notices';
import { daysIn, numbersIn } from './reading/column-readings';
import type { Register } from './register';
import type { Measured } from './run-types';
import { scale } from './scales/scale';
import { tally } from './tally';

/**
 * Measures one criterion on every client: readings and points, in register order, NaN where missing.
 * Weights play no part, so a moved weight needs no new measuring. With the policy "zero" a missing reading becomes 0;
 * the other policies act on the score. `asOf` is an ISO date (see `resolveAsOf`); dates after it are missing, with a notice.
 * An error among the notices (mixed money, no numbers) means that the criterion cannot be used.
 * Throws where the register has no such column (see `checkRun`).
 */
export function measure(register: Register, criterion: Criterion, asOf: string): Measured {
  const { readings, notices } = readingsOf(register, criterion, asOf);
  const filled =
    criterion.missing === 'zero' ? readings.map((one) => (Number.isNaN(one) ? 0 : one)) : readings;
  const { points, spread } = scale(filled, criterion.scale, criterion.direction);
  const known = points.some((one) => !Number.isNaN(one));
  const flat = spread || !known ? [] : [notice('no-variation', nowhere, { criterion: criterion.id })];
  return { id: criterion.id, readings: filled, points, notices: [...notices, ...flat] };
}

interface Readings {
  readonly readings: Float64Array;
  readonly notices: readonly Notice[];
}

function readingsOf(register: Register, { reading }: Criterion, asOf: string): Readings {
  switch (reading.kind) {
    case 'column':
      return numbersIn(register, reading.header);
    case 'daysSince':
      return daysSince(register, reading.header, asOf);
  }
}

function daysSince(register: Register, header: string, asOf: string): Readings {
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
