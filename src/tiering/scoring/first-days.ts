import { dayOfIso } from '../calendar';
import { notice } from '../notice';
import type { Notice } from '../notices';
import type { ClientOrders } from '../orders/client-orders';
import { firstSales } from '../orders/first-sales';
import { daysIn } from '../reading/column-readings';
import type { Register } from '../register';
import type { ProspectsSpec } from '../specs/rule-spec';
import { tally } from '../tally';

export interface FirstDays {
  /** The day of each client's first order; NaN where there is none up to the day of the run. */
  readonly days: Float64Array;
  readonly notices: readonly Notice[];
}

/** What the days of first orders are found by. */
export interface HistoryInput {
  readonly register: Register;
  readonly orders: ClientOrders | null;
  /** ISO. */
  readonly asOf: string;
}

/**
 * When each client first ordered: from the column that the model names, else from the orders. A day after the day of the run
 * counts as none, with a notice. Throws where there is neither column nor orders: a checked run has one.
 */
export function firstDays({ register, orders, asOf }: HistoryInput, { first }: ProspectsSpec): FirstDays {
  const today = dayOfIso(asOf);
  if (today === null) throw new Error(`the day of the run is no ISO date: ${JSON.stringify(asOf)}`);
  if (first === null) {
    if (orders === null) throw new Error('the model asks for first orders, and no orders were handed in');
    const sales = firstSales(orders, -Infinity);
    return { days: Float64Array.from(orders.groupOf, (group) => sales[group] ?? NaN), notices: [] };
  }
  const { readings, notices } = daysIn(register, first);
  const future = tally(null);
  const days = readings.map((day, client) => {
    if (day > today) future.add(register.rows[client] ?? 0, null);
    return day > today ? NaN : day;
  });
  // A blank is an answer here: no order yet.
  const doubtful = notices.filter(({ code }) => code !== 'missing-reading');
  return {
    days,
    notices: future.count > 0 ? [...doubtful, notice('future-date', future, { header: first })] : doubtful,
  };
}
