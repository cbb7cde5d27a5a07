import type { Direction } from '../model';
import { finish, type Steps } from '../steps';
import { midRankSteps } from '../stats/mid-ranks';
import type { Scaled } from './scaled';

/** Between the worst and the best. */
const neutral = 50;

/**
 * Percent rank: the share of the other clients that a client is ahead of, 0..100, ties by the mean of their ranks.
 * One huge client changes nobody else's points by more than one place, which is why automatic models use this scale.
 * Missing readings (NaN) stay missing and are not counted; zeros and negatives are readings like any other.
 * One known reading, or all equal: everyone known gets the neutral 50, and `spread` is false.
 * @example Array.from(rank(Float64Array.of(10, 30, 20, 20), 'more').points); // => [0, 100, 50, 50]
 */
export function rank(readings: Float64Array, direction: Direction): Scaled {
  return finish(rankSteps(readings, direction));
}

/** The same in steps. */
export function* rankSteps(readings: Float64Array, direction: Direction): Steps<Scaled> {
  const { ranks, spread } = yield* midRankSteps(readings, (known) =>
    direction === 'more'
      ? { times: 100, sign: 1, added: -1, over: known - 1 }
      : { times: 100, sign: -1, added: known, over: known - 1 },
  );
  return { points: spread ? ranks : readings.map(neutralIfKnown), spread };
}

const neutralIfKnown = (reading: number): number => (Number.isNaN(reading) ? NaN : neutral);
