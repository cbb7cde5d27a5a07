import { inBlocks, type Block } from '../stats/in-blocks';
import type { ClientOrders } from './client-orders';
import { groupTotals } from './group-totals';
import { noDay } from './line-totals';

/**
 * How long ago each group bought last: days from its last sale to the day of the run; returns later than that change
 * nothing. Missing (NaN) where it has none after the day `after`.
 */
export function recency(of: ClientOrders, after: number): Float64Array {
  const last = lastSales(of);
  inBlocks(last.length, (block) => daysAgo(last, { after, today: of.today }, block));
  return last;
}

/** Makes days ago of days. */
function daysAgo(
  last: Float64Array,
  { after, today }: { readonly after: number; readonly today: number },
  { start, end }: Block,
): void {
  for (let group = start; group < end; group += 1) {
    const day = last[group] ?? NaN;
    last[group] = day > after ? today - day : NaN;
  }
}

/** The day of each group's last sale; -Infinity where it has none. */
function lastSales(of: ClientOrders): Float64Array {
  const totals = groupTotals(of, -Infinity);
  // Returns may have used an order up, which its own line does not tell.
  if (totals === null || (totals.hasReturns && of.orders.orderOf !== null)) return lastOfLines(of);
  const last = new Float64Array(totals.lastSales);
  inBlocks(last.length, (block) => blankNever(last, block));
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

function blankNever(last: Float64Array, { start, end }: Block): void {
  for (let group = start; group < end; group += 1) if (last[group] === noDay) last[group] = -Infinity;
}
