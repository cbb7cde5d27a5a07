import { exactSum } from '../stats/exact-sum';
import type { ClientOrders } from './client-orders';

/**
 * The sum of one column over the lines of each group dated after a day (-Infinity: all), returns with their sign.
 * Missing cells add nothing; a group without lines has 0. Whatever the order of the lines, the sum is the same.
 */
export function sumLines(
  { orders, lines: { starts, lines } }: ClientOrders,
  column: Float64Array,
  after: number,
): Float64Array {
  const { days } = orders;
  const sums = new Float64Array(starts.length - 1);
  const own = new Float64Array(longestGroup(starts));
  for (let group = 0; group < sums.length; group += 1) {
    const end = starts[group + 1] ?? 0;
    let count = 0;
    for (let place = starts[group] ?? 0; place < end; place += 1) {
      const line = lines[place] ?? 0;
      if ((days[line] ?? NaN) > after) own[count++] = column[line] ?? NaN;
    }
    sums[group] = exactSum(own.subarray(0, count));
  }
  return sums;
}

function longestGroup(starts: Uint32Array): number {
  let longest = 0;
  for (let group = 0; group + 1 < starts.length; group += 1) {
    longest = Math.max(longest, (starts[group + 1] ?? 0) - (starts[group] ?? 0));
  }
  return longest;
}
