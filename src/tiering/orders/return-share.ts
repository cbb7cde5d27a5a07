import type { ClientOrders } from './client-orders';
import { sumLines } from './sum-lines';

/**
 * How much of what each group buys comes back: the amounts below zero as a share of those above, after a day. 0 where
 * nothing came back, above 1 where more came back than was sold in that time. Missing where nothing was sold.
 */
export function returnShare(of: ClientOrders, after: number): Float64Array {
  const { amounts } = of.orders;
  const sold = sumLines(
    of,
    amounts.map((amount) => Math.max(0, amount)),
    after,
  );
  const returned = sumLines(
    of,
    amounts.map((amount) => Math.max(0, -amount)),
    after,
  );
  return returned.map((part, group) => (sold[group] === 0 ? NaN : part / (sold[group] ?? NaN)));
}
