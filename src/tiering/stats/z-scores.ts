import { ascendingValues } from './ascending-values';
import { average } from './average';
import { medianDeviation } from './median-deviation';
import { quantile } from './quantile';
import { standardDeviation } from './standard-deviation';

/**
 * How many deviations each value lies above (or, below zero, under) the middle: from the `mean` in sample standard deviations,
 * or from the `median` in median deviations, which a few huge clients cannot stretch. NaN (missing) stays NaN; where the
 * deviation is 0 or unknown nobody has a score: NaN.
 * @example Array.from(zScores(Float64Array.of(1, 2, 3), 'mean')); // => [-1, 0, 1]
 */
export function zScores(values: Float64Array, from: 'mean' | 'median'): Float64Array {
  const middle = from === 'mean' ? average(values) : quantile(ascendingValues(values), 0.5);
  const unit = from === 'mean' ? standardDeviation(values, 'sample') : medianDeviation(values);
  return values.map((value) => (unit > 0 ? (value - middle) / unit : NaN));
}
