import { exactSum } from '../stats/exact-sum';

/**
 * The same proportions, adding up to 1; where all are 0, equal weights. None may be below zero.
 * @example normalised([3, 1]); // => [0.75, 0.25]
 */
export function normalised(weights: readonly number[]): readonly number[] {
  const total = exactSum(weights);
  return weights.map((weight) => (total > 0 ? weight / total : 1 / weights.length));
}
