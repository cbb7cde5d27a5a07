import type { ClientOrders } from './client-orders';
import { groupTotals } from './group-totals';
import { noDay } from './line-totals';

/**
 * How long ago each group bought last: days from its last sale to the day of the run; returns later than that change
 * nothing. Missing (NaN) where it has none after the day `after`.
 */
export function recency(of: ClientOrders, after: number): Float64Array {
  const last = lastSales(of);
  for (let group = 0; group < last.length; group += 1) {
    const day = last[group] ?? NaN;
    last[group] = day > after ? of.today - day : NaN;
  }
  return last;
}

/** The day of each group's last sale; -Infinity where it has none. */
function lastSales(of: ClientOrders): Float64Array {
  const totals = groupTotals(of, -Infinity);
  // Returns may have used an order up, which its own line does not tell.
  if (totals === null || (totals.hasReturns && of.orders.orderOf !== null)) return lastOfLines(of);
  const last = new Float64Array(totals.lastSales);
  for (let group = 0; group < last.length; group += 1) if (last[group] === noDay) last[group] = -Infinity;
  return last;
}

function lastOfLines({ orders, groups, groupOfLine, sales }: ClientOrders): Float64Array {
  const { days } = orders;
  const last = new Float64Array(groups).fill(-Infinity);
  for (let line = 0; line < sales.length; line += 1) {
    if (sales[line] !== 1) continue;
    const group = groupOfLine[line] ?? -1;
    const day = days[line] ?? NaN;
    if (day > (last[group] ?? Infinity)) last[group] = day;
  }
  return last;
}
