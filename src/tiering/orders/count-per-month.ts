import type { ClientOrders } from './client-orders';
import { countOrders } from './count-orders';
import { firstSales } from './first-sales';

/** The mean length of a month in the Gregorian calendar, in days. */
const month = 30.4375;

/**
 * How often each group buys: orders (see `countOrders`) after a day, by the months since then, or since the group's first
 * sale of all where that came later, one month at least: a new client is judged by its own time, one order of yesterday is
 * not thirty a month, and who comes back after a pause has bought seldom. 0 where the group has none.
 */
export function countPerMonth(of: ClientOrders, after: number): Float64Array {
  const first = firstSales(of, -Infinity);
  return countOrders(of, after).map((count, group) =>
    count === 0 ? 0 : count / Math.max(1, (of.today - Math.max(after, first[group] ?? NaN)) / month),
  );
}
