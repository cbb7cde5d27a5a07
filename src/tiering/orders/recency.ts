import type { ClientOrders } from './client-orders';

/** Days from the last sale of each group to the day of the run; missing (NaN) where it has none after the day `after`. */
export function recency(
  { orders, today, lines: { starts, lines }, sales }: ClientOrders,
  after: number,
): Float64Array {
  const { days } = orders;
  const readings = new Float64Array(starts.length - 1);
  for (let group = 0; group < readings.length; group += 1) {
    const end = starts[group + 1] ?? 0;
    let last = -Infinity;
    for (let place = starts[group] ?? 0; place < end; place += 1) {
      const line = lines[place] ?? 0;
      const day = days[line] ?? NaN;
      if (sales[line] === 1 && day > last) last = day;
    }
    readings[group] = last > after ? today - last : NaN;
  }
  return readings;
}
