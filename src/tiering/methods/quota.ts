import type { Direction, Share } from '../model';
import { midRanks } from '../stats/mid-ranks';
import { classWithin } from './class-within';
import type { Placed } from './placed';
import { runningLimits } from './running-limits';

/**
 * Tiers by share of clients: "the best 15 % of clients, the next 25 %, the rest".
 * A client's position is (rank - 0.5) / n from the top, and its tier the first whose running share reaches it.
 * Ties share the mean of their ranks, so equal values always share a tier; all equal gives the tier that holds the middle.
 * Missing values (NaN) are not counted and get the class after the last; zeros and negatives are values like any other.
 * `shares` belong to the tiers from the best on, one fewer than tiers.
 * @example Array.from(quota(Float64Array.of(10, 40, 20, 30), [0.25, 0.25]).classes); // => [2, 0, 2, 1]
 */
export function quota(values: Float64Array, shares: readonly Share[], direction: Direction = 'more'): Placed {
  const { ranks, known } = midRanks(values);
  const limits = runningLimits(shares);
  const classes = new Uint8Array(values.length).fill(limits.length + 1);
  // The ranks are ours alone, so their array becomes the positions.
  const positions = ranks;
  for (let client = 0; client < positions.length; client += 1) {
    const rank = ranks[client] ?? NaN;
    if (Number.isNaN(rank)) continue;
    const position = (direction === 'more' ? known - rank + 0.5 : rank - 0.5) / known;
    positions[client] = position;
    classes[client] = classWithin(position, limits);
  }
  return { classes, positions };
}
