import type { ClientOrders } from './client-orders';
import { salesAfter } from './sales-after';

/** The day of each group's first sale after a day (-Infinity: of all); missing (NaN) where it has none. */
export function firstSales(of: ClientOrders, after: number): Float64Array {
  const { orders, groups, groupOfLine } = of;
  const sales = salesAfter(of, after);
  const first = new Float64Array(groups).fill(Infinity);
  for (let line = 0; line < sales.length; line += 1) {
    if (sales[line] !== 1) continue;
    const group = groupOfLine[line] ?? -1;
    const day = orders.days[line] ?? NaN;
    if (day < (first[group] ?? 0)) first[group] = day;
  }
  return first.map((day) => (day === Infinity ? NaN : day));
}
