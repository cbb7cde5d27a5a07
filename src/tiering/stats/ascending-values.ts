import { ascendingOrder } from './ascending-order';

/**
 * The known values, smallest first; NaN (missing) is left out.
 * @example Array.from(ascendingValues(Float64Array.of(30, NaN, -10))); // => [-10, 30]
 */
export function ascendingValues(values: Float64Array): Float64Array {
  return ascendingOrder(values).ascending;
}
