import { dayOfIso } from './calendar';
import type { Criterion } from './model';
import { notice, nowhere } from './notice';
import type { Notice } from './notices';
import type { ClientOrders } from './orders/client-orders';
import { measureOrders } from './orders/measure-orders';
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
 * `orders` are those of this register on this day (see `clientOrders`); only criteria that read orders need them.
 * Throws where the register has no such column, or where orders are needed and missing (see `checkRun`).
 */
export function measure(
  register: Register,
  criterion: Criterion,
  asOf: string,
  orders: ClientOrders | null = null,
): Measured {
  const { readings, notices } = readingsOf(register, criterion, { asOf, orders });
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

function readingsOf(
  register: Register,
  { reading }: Criterion,
  { asOf, orders }: { readonly asOf: string; readonly orders: ClientOrders | null },
): Readings {
  switch (reading.kind) {
    case 'column':
      return numbersIn(register, reading.header);
    case 'daysSince':
      return daysSince(register, reading.header, asOf);
    case 'orders':
      if (orders === null) throw new Error('a criterion reads orders, and none were handed in');
      return measureOrders(orders, reading);
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
