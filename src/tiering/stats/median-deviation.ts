import { ascendingValues } from './ascending-values';
import { quantile } from './quantile';

/** Makes the deviation equal the standard deviation where values are normally distributed. */
const normal = 1.4826;

/**
 * How far the known values usually lie from their median, in their unit: the median distance times 1.4826 (MAD). A few huge
 * clients do not move it. NaN (missing) is left out; where more than half are equal it is 0; no values give NaN.
 * Source: R `mad`.
 * @example medianDeviation(Float64Array.of(1, 2, 3, 4, 900)); // => 1.4826
 */
export function medianDeviation(values: Float64Array): number {
  const middle = quantile(ascendingValues(values), 0.5);
  const distances = values.map((value) => Math.abs(value - middle));
  return normal * quantile(ascendingValues(distances), 0.5);
}
