import { exactSum } from './exact-sum';
import { knownValues } from './known-values';
import { average } from './average';
import { unitOf } from './unit-of';

/**
 * How far the known values lie from their mean, in their unit: the root of the mean square, over all n of a `population` or
 * n - 1 of a `sample`. NaN (missing) is left out; all equal: 0. No values, or one of a sample, give NaN.
 * @example standardDeviation(Float64Array.of(1, 3), 'population'); // => 1
 */
export function standardDeviation(values: Float64Array, of: 'population' | 'sample'): number {
  const unit = unitOf(values);
  const known = knownValues(values).map((value) => value / unit);
  const centre = average(known);
  // Equal values differ from a rounded mean by its rounding only.
  if (known.every((value) => value === known[0])) return known.length > (of === 'sample' ? 1 : 0) ? 0 : NaN;
  const squares = exactSum(known.map((value) => (value - centre) ** 2));
  return unit * Math.sqrt(squares / (of === 'sample' ? known.length - 1 : known.length));
}
