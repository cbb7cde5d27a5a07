import { anyDay, lineTotals, type LineTotals } from './line-totals';
import type { Orders } from './orders';

/** Orders do not change, so an entry can never be stale. */
const known = new WeakMap<Orders, LineTotals | null>();

/** What all lines of orders add up to, whatever their day; added up once. Null where they cannot be (see `lineTotals`). */
export function allLines(orders: Orders): LineTotals | null {
  const found = known.get(orders);
  if (found !== undefined) return found;
  const totals = lineTotals(orders, anyDay);
  const all = totals !== null && totals.lines === orders.days.length ? totals : null;
  known.set(orders, all);
  return all;
}
