import type { Run } from '../run-types';
import type { Criterion } from '../model';
import { orderHistory } from '../orders/order-history';
import { runDay } from './run-day';

const daysOfMonth = 30.4375;
const monthsOfUnit = { day: 1 / daysOfMonth, month: 1, year: 12 } as const;

/**
 * How many months the reading of a criterion stands for, client by client, so that it can be said by month: for orders the
 * window, or the months since the client's first sale where these are fewer, one at least; for a reading by day, month or year
 * that unit. Null for any other reading, a typed column above all: it does not tell. Months have 30.4375 days.
 */
export function monthsKnown(run: Run, { reading }: Criterion): ((client: number) => number) | null {
  if (reading.kind === 'perTime') return () => monthsOfUnit[reading.unit];
  if (reading.kind === 'netProfit' && reading.per !== null) {
    const { unit } = reading.per;
    return () => monthsOfUnit[unit];
  }
  if (reading.kind !== 'orders' || run.orders === null) return null;
  const today = runDay(run);
  const { first } = orderHistory(run.orders);
  const window = reading.months ?? Infinity;
  return (client) => {
    const since = (today - (first[client] ?? NaN)) / daysOfMonth;
    return Math.max(1, Number.isNaN(since) ? 1 : Math.min(window, since));
  };
}
