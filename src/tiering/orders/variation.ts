import { monthsBefore } from '../calendar';
import { exactSum } from '../stats/exact-sum';
import type { ClientOrders } from './client-orders';

/** In months: a quarter. */
const period = 3;
/** Fewer quarters tell nothing. */
const fewest = 4;

/**
 * How unevenly each group buys: population standard deviation over mean of its amounts by quarter. Quarters are counted
 * back from the day of the run as far as the window (`months`, whole quarters of it; null: no end) and the group's first
 * sale go; the one that holds the first sale counts, empty ones are 0. Missing with fewer than four quarters or where the
 * mean is not above zero.
 */
export function variation(of: ClientOrders, months: number | null): Float64Array {
  const { lines, starts } = of.lines;
  const mostPeriods = months === null ? Infinity : Math.floor(months / period);
  const ends: number[] = [of.today];
  const readings = new Float64Array(starts.length - 1);
  for (let group = 0; group < readings.length; group += 1) {
    const own = lines.subarray(starts[group], starts[group + 1]);
    const first = firstSale(of, own);
    while ((ends[ends.length - 1] ?? -Infinity) >= first)
      ends.push(monthsBefore(of.today, ends.length * period));
    // Period p holds the days after ends[p + 1], up to ends[p].
    const periods = Math.min(mostPeriods, periodOf(ends, first) + 1);
    readings[group] = periods < fewest ? NaN : spread(quarterSums(of, own, ends.slice(0, periods + 1)));
  }
  return readings;
}

function firstSale({ orders, sales }: ClientOrders, own: Uint32Array): number {
  let first = Infinity;
  for (const line of own) {
    const day = orders.days[line] ?? NaN;
    if (sales[line] === 1 && day < first) first = day;
  }
  return first;
}

/** The period of a day, the latest being 0; -1 for a day that is none (no sale at all). */
function periodOf(ends: readonly number[], day: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? -Infinity) >= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function quarterSums({ orders }: ClientOrders, own: Uint32Array, ends: readonly number[]): readonly number[] {
  const parts = ends.slice(1).map((): number[] => []);
  for (const line of own) {
    parts[periodOf(ends, orders.days[line] ?? NaN)]?.push(orders.amounts[line] ?? NaN);
  }
  return parts.map(exactSum);
}

function spread(sums: readonly number[]): number {
  const mean = exactSum(sums) / sums.length;
  if (!(mean > 0)) return NaN;
  return Math.sqrt(exactSum(sums.map((sum) => (sum - mean) ** 2)) / sums.length) / mean;
}
