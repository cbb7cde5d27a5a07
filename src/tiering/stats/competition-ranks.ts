import type { Direction } from '../model';
import { ascendingOrder } from './ascending-order';

/**
 * Each value's rank from the best, 1, 2, 2, 4: equal values share the best rank of theirs and the next rank is left out.
 * With `less` the smallest value is the best. NaN (missing) has no rank and takes none away; zeros and negatives are ranked.
 * Source: Excel RANK.EQ, dplyr `min_rank`.
 * @example Array.from(competitionRanks(Float64Array.of(5, 9, 5, 1), 'more')); // => [2, 1, 2, 4]
 */
export function competitionRanks(values: Float64Array, direction: Direction): Float64Array {
  const { order, ascending } = ascendingOrder(values);
  const ranks = new Float64Array(values.length).fill(NaN);
  const last = order.length - 1;
  let rank = 0;
  for (let place = 0; place <= last; place += 1) {
    const sorted = direction === 'less' ? place : last - place;
    const better = direction === 'less' ? sorted - 1 : sorted + 1;
    if (ascending[sorted] !== ascending[better]) rank = place + 1;
    ranks[order[sorted] ?? 0] = rank;
  }
  return ranks;
}
