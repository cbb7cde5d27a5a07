import { ascendingValues } from './ascending-values';
import { exactSum } from './exact-sum';

/**
 * How unevenly an amount is spread, 0..1: 0 where everybody has the same, near 1 where one has all (the Gini coefficient, not
 * corrected for small numbers). Zeros count as clients with nothing, and so do negatives: a return is no part of a share.
 * NaN (missing) is left out; with no positive value there is nothing to spread: NaN.
 * Source: C. Gini (1912); R package ineq.
 * @example gini(Float64Array.of(0, 0, 0, 0, 100)); // => 0.8
 */
export function gini(values: Float64Array): number {
  const ascending = ascendingValues(values.map((value) => Math.max(0, value)));
  const total = exactSum(ascending);
  if (!(total > 0)) return NaN;
  const clients = ascending.length;
  // As (2 place - clients - 1) the two terms of the usual formula are taken from each other before anything is rounded.
  const moment = exactSum(ascending.map((value, place) => (2 * (place + 1) - clients - 1) * value));
  return moment / (clients * total);
}
