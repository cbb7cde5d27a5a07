import type { ClientOrders } from './client-orders';

/**
 * How long ago each group bought last: days from its last sale to the day of the run; returns later than that change
 * nothing. Missing (NaN) where it has none after the day `after`.
 */
export function recency(
  { orders, today, groups, groupOfLine, sales }: ClientOrders,
  after: number,
): Float64Array {
  const { days } = orders;
  const last = new Float64Array(groups).fill(-Infinity);
  for (let line = 0; line < sales.length; line += 1) {
    if (sales[line] !== 1) continue;
    const group = groupOfLine[line] ?? -1;
    const day = days[line] ?? NaN;
    if (day > (last[group] ?? Infinity)) last[group] = day;
  }
  return last.map((day) => (day > after ? today - day : NaN));
}
