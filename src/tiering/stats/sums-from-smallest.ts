import { ascendingValues } from './ascending-values';

/**
 * The sum of the smallest k values for every k from 0 to all; negatives count as 0, NaN (missing) is left out. What each addition
 * rounds off is carried along, and the sum runs in order of value, so shuffled rows give the same bits.
 * @example Array.from(sumsFromSmallest(Float64Array.of(5, NaN, -2, 1))); // => [0, 0, 1, 6]
 */
export function sumsFromSmallest(values: Float64Array): Float64Array {
  const ascending = ascendingValues(values);
  const sums = new Float64Array(ascending.length + 1);
  let sum = 0;
  let lost = 0;
  ascending.forEach((value, place) => {
    const added = Math.max(0, value);
    const next = sum + added;
    lost += sum >= added ? sum - next + added : added - next + sum;
    sum = next;
    sums[place + 1] = sum + lost;
  });
  return sums;
}
