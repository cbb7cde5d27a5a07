import { bothKnown } from './both-known';
import { midRanks } from './mid-ranks';
import { pearson } from './pearson';

/**
 * How closely two columns put clients in the same order, -1..1 (Spearman's correlation: Pearson's on ranks, equal values sharing
 * the mean of theirs). Pairs with a missing value (NaN) are left out; NaN where either column is without spread among the rest.
 * @example spearman(Float64Array.of(1, 2, 900), Float64Array.of(1, 8, 9)); // => 1
 */
export function spearman(first: Float64Array, second: Float64Array): number {
  const [one, other] = bothKnown(first, second);
  return pearson(midRanks(one).ranks, midRanks(other).ranks);
}
