import { exactSum } from './exact-sum';

/**
 * The mean of the known values, in their unit, the same whatever the order of rows; NaN (missing) is left out, zeros and
 * negatives count. No values give NaN.
 * @example average(Float64Array.of(1, NaN, 4)); // => 2.5
 */
export function average(values: Float64Array): number {
  let known = 0;
  for (const value of values) if (!Number.isNaN(value)) known += 1;
  return known === 0 ? NaN : exactSum(values) / known;
}
