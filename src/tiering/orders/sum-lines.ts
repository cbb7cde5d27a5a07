import { exactSum } from '../stats/exact-sum';
import type { ClientOrders } from './client-orders';
import { groupTotals } from './group-totals';

/**
 * The sum of one column over the lines of each group dated after a day (-Infinity: all), returns with their sign.
 * Missing cells add nothing; a group without lines has 0. Whatever the order of the lines, the sum is the same: groups
 * whose money is all in whole cents are added as cents in one pass, the others exactly (see `exactSum`).
 */
export function sumLines(of: ClientOrders, column: Float64Array, after: number): Float64Array {
  const known = column === of.orders.amounts ? groupTotals(of, after) : null;
  if (known !== null && known.cents !== null) return known.cents.map((sum) => sum / 100);
  const { cents, isExact } = sumOfCents(of, column, after);
  const sums = cents.map((sum) => sum / 100);
  if (isExact.includes(0)) addExactly(of, column, { after, sums, isExact });
  return sums;
}

/** Adds up once more, and exactly, the groups whose cents are not. */
function addExactly(
  of: ClientOrders,
  column: Float64Array,
  {
    after,
    sums,
    isExact,
  }: { readonly after: number; readonly sums: Float64Array; readonly isExact: Uint8Array },
): void {
  const { starts, lines } = of.lines;
  const { days } = of.orders;
  const own = new Float64Array(longestGroup(starts));
  for (let group = 0; group < sums.length; group += 1) {
    if (isExact[group] === 1) continue;
    const end = starts[group + 1] ?? 0;
    let count = 0;
    for (let place = starts[group] ?? 0; place < end; place += 1) {
      const line = lines[place] ?? 0;
      if ((days[line] ?? NaN) > after) own[count++] = column[line] ?? NaN;
    }
    sums[group] = exactSum(own.subarray(0, count));
  }
}

interface Cents {
  readonly cents: Float64Array;
  /** 0 for the groups with a value that is no whole number of cents, or whose sum could leave the exact range. */
  readonly isExact: Uint8Array;
}

function sumOfCents(
  { orders, groups, groupOfLine }: ClientOrders,
  column: Float64Array,
  after: number,
): Cents {
  const { days } = orders;
  const cents = new Float64Array(groups);
  const magnitudes = new Float64Array(groups);
  const isExact = new Uint8Array(groups).fill(1);
  for (let line = 0; line < groupOfLine.length; line += 1) {
    const group = groupOfLine[line] ?? -1;
    const value = column[line] ?? NaN;
    if (group < 0 || value !== value || !((days[line] ?? NaN) > after)) continue;
    const whole = Math.round(value * 100);
    if (whole / 100 !== value) isExact[group] = 0;
    cents[group] = (cents[group] ?? 0) + whole;
    magnitudes[group] = (magnitudes[group] ?? 0) + Math.abs(whole);
  }
  magnitudes.forEach((magnitude, group) => {
    if (magnitude > Number.MAX_SAFE_INTEGER) isExact[group] = 0;
  });
  return { cents, isExact };
}

function longestGroup(starts: Uint32Array): number {
  let longest = 0;
  for (let group = 0; group + 1 < starts.length; group += 1) {
    longest = Math.max(longest, (starts[group + 1] ?? 0) - (starts[group] ?? 0));
  }
  return longest;
}
