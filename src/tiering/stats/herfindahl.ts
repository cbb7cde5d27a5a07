import { exactSum } from './exact-sum';

/**
 * How much an amount hangs on few clients, 1/n..1: the sum of the squared shares (Herfindahl's index); 1 / index is the number
 * of equal clients that would be as concentrated. Zeros and negatives add nothing, NaN (missing) is left out; with no positive
 * value there are no shares: NaN.
 * @example herfindahl(Float64Array.of(10, 10, 10, 10, -5)); // => 0.25
 */
export function herfindahl(values: Float64Array): number {
  const positive = values.filter((value) => value > 0);
  const total = exactSum(positive);
  return positive.length === 0 ? NaN : exactSum(positive.map((value) => (value / total) ** 2));
}
