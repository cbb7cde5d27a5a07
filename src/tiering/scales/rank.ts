import type { Direction } from '../model';
import { midRanks } from '../stats/mid-ranks';
import type { Scaled } from './scaled';

/**
 * Percent rank: the share of the other clients that a client is ahead of, 0..100, ties by the mean of their ranks.
 * One huge client changes nobody else's points by more than one place, which is why automatic models use this scale.
 * Missing readings (NaN) stay missing and are not counted; zeros and negatives are readings like any other.
 * One known reading, or all equal: everyone known gets the neutral 50, and `spread` is false.
 * @example Array.from(rank(Float64Array.of(10, 30, 20, 20), 'more').points); // => [0, 100, 50, 50]
 */
export function rank(readings: Float64Array, direction: Direction): Scaled {
  const { ranks, known, spread } = midRanks(readings);
  // The ranks are ours alone, so their array becomes the points.
  const points = ranks;
  for (let client = 0; client < points.length; client += 1) {
    const place = ranks[client] ?? NaN;
    if (Number.isNaN(place)) continue;
    const behind = direction === 'more' ? place - 1 : known - place;
    points[client] = spread ? (100 * behind) / (known - 1) : 50;
  }
  return { points, spread };
}
