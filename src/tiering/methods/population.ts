import { ascendingValues } from '../stats/ascending-values';
import { sumsFromTop } from './sums-from-top';

/** All clients' values, sorted once, so that each of many single values finds its place in a few steps. */
export interface Population {
  /** The known values, smallest first. */
  readonly ascending: Float64Array;
  /** Sum of the greatest k positive values, k from 0 to all. */
  readonly sumsFromTop: Float64Array;
}

/**
 * Sorts the values of all clients once; NaN (missing) is left out.
 * @example Array.from(preparePopulation(Float64Array.of(30, NaN, 10)).ascending); // => [10, 30]
 */
export function preparePopulation(values: Float64Array): Population {
  const ascending = ascendingValues(values);
  return { ascending, sumsFromTop: sumsFromTop(ascending) };
}
