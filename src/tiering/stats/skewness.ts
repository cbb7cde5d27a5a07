import { finish, type Steps } from '../steps';
import { exactSum } from './exact-sum';
import { knownValues } from './known-values';
import { average } from './average';
import { unitOf } from './unit-of';
import { standardDeviation } from './standard-deviation';

/**
 * Whether a few values lie far above (above zero) or below (below zero) the rest: the mean cube of the distances in population
 * standard deviations. NaN (missing) is left out; no spread or no values give NaN.
 * @example skewness(Float64Array.of(1, 2, 3)); // => 0
 */
export function skewness(values: Float64Array): number {
  return finish(skewnessSteps(values));
}

/** The same in steps. */
export function* skewnessSteps(values: Float64Array): Steps<number> {
  const size = unitOf(values);
  const known = knownValues(values).map((value) => value / size);
  yield;
  const centre = average(known);
  yield;
  const unit = standardDeviation(known, 'population');
  yield;
  return unit > 0 ? exactSum(known.map((value) => ((value - centre) / unit) ** 3)) / known.length : NaN;
}
