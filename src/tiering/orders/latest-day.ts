import { allLines } from './all-lines';
import type { ClientOrders } from './client-orders';

/** Asked for whenever a weight moves; orders of one day do not change, so an entry can never be stale. */
const known = new WeakMap<ClientOrders, number>();

/** The latest day, up to that of the run, of which there is an order of a client in the register; -Infinity where there is none. */
export function latestDay(of: ClientOrders): number {
  const latest = known.get(of) ?? latestOf(of);
  known.set(of, latest);
  return latest;
}

function latestOf({ orders, today, groupOfText }: ClientOrders): number {
  const all = allLines(orders);
  const areAllOwned = !groupOfText.includes(-1, 1);
  if (all !== null && areAllOwned && all.latest <= today) return all.latest;
  const { days, clients } = orders;
  let latest = -Infinity;
  for (let line = 0; line < days.length; line += 1) {
    const day = days[line] ?? NaN;
    const isPast = day > latest && day <= today;
    if (isPast && (groupOfText[clients.codes[line] ?? 0] ?? -1) >= 0) latest = day;
  }
  return latest;
}
