import type { ClientOrders } from './client-orders';
import { groupTotals } from './group-totals';
import { orderMarks } from './order-marks';
import { salesAfter } from './sales-after';

/**
 * How many orders each group has after a day (-Infinity: in all): different order numbers, or lines where they have none.
 * Only sales count, a return is no order. A group without any has 0.
 */
export function countOrders(of: ClientOrders, after: number): Float64Array {
  const { orderOf } = of.orders;
  const totals = orderOf === null ? groupTotals(of, after) : null;
  if (totals !== null) return new Float64Array(totals.sales);
  const sales = salesAfter(of, after);
  if (orderOf === null) return countLines(of, sales);
  return countNumbers(of, sales, orderOf) ?? countSharedNumbers(of, sales, orderOf);
}

function countLines({ groups, groupOfLine }: ClientOrders, sales: Uint8Array): Float64Array {
  const counts = new Float64Array(groups);
  for (let line = 0; line < sales.length; line += 1) {
    if (sales[line] !== 1) continue;
    const group = groupOfLine[line] ?? -1;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}

/** Null where two clients use one order number: then the orders of each must be kept apart. */
function countNumbers(
  { groups, groupOfLine }: ClientOrders,
  sales: Uint8Array,
  orderOf: Uint32Array,
): Float64Array | null {
  const counts = new Float64Array(groups);
  const marks = orderMarks(orderOf);
  for (let line = 0; line < sales.length; line += 1) {
    if (sales[line] !== 1) continue;
    const group = groupOfLine[line] ?? -1;
    const order = orderOf[line] ?? 0;
    if (marks[order] === group + 1) continue;
    if (marks[order] !== 0) return null;
    marks[order] = group + 1;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}

function countSharedNumbers(
  { lines: { starts, lines } }: ClientOrders,
  sales: Uint8Array,
  orderOf: Uint32Array,
): Float64Array {
  const counts = new Float64Array(starts.length - 1);
  const marks = orderMarks(orderOf);
  for (let group = 0; group < counts.length; group += 1) {
    const end = starts[group + 1] ?? 0;
    let count = 0;
    for (let place = starts[group] ?? 0; place < end; place += 1) {
      const line = lines[place] ?? 0;
      const order = orderOf[line] ?? 0;
      if (sales[line] !== 1 || marks[order] === group + 1) continue;
      marks[order] = group + 1;
      count += 1;
    }
    counts[group] = count;
  }
  return counts;
}
