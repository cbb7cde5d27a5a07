import type { Direction, Share } from '../model';
import { midRankSteps } from '../stats/mid-ranks';
import { finish, type Steps } from '../steps';
import { classesReached } from './classes-reached';
import type { Placed } from './placed';
import { leastWithin } from './least-within';
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
  return finish(quotaSteps(values, shares, direction));
}

/** The same in steps. */
export function* quotaSteps(
  values: Float64Array,
  shares: readonly Share[],
  direction: Direction = 'more',
): Steps<Placed> {
  const sign = direction === 'more' ? 1 : -1;
  const least = leastWithin(sign === 1 ? values : values.map((value) => -value), runningLimits(shares));
  yield;
  const classes = classesReached(values, least, direction);
  let positions: Float64Array | null = null;
  return {
    classes,
    // Sorting all takes five times as long as placing them, and few ask for it.
    get positions() {
      return (positions ??= positionsOf(values, sign));
    },
  };
}

function positionsOf(values: Float64Array, sign: 1 | -1): Float64Array {
  const positions = midRankSteps(values, (known) =>
    sign === 1
      ? { times: 1, sign: -1, added: known + 0.5, over: known }
      : { times: 1, sign: 1, added: -0.5, over: known },
  );
  return finish(positions).ranks;
}
