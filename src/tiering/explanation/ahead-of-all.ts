import type { Direction } from '../model';
import type { Run } from '../run-types';
import { hasLogarithm } from '../scales/has-logarithm';
import { loggedEnds } from '../scales/logged-ends';
import type { Reached } from '../scales/sought';
import { countWhile } from '../stats/count-while';
import { scoreAfter } from './score-after';
import { scoresInOrder, type ScoresInOrder } from './scores-in-order';
import { squeezedScores } from './squeezed-scores';

/** A client who would be the first in a criterion. */
export interface Leader {
  readonly client: number;
  /** The criterion, by its place in the model. */
  readonly place: number;
  /** The client's score with all 100 points of the criterion. */
  readonly score: number;
  /** The score of the last client inside the tier. */
  readonly limit: number;
  readonly own: number;
  /** Known readings of those it is compared with, its own among them, smallest first. */
  readonly ascending: Float64Array;
}

/** Scores are compared to so many points: what is told must not hang on the last bits. */
const margin = 1e-6;

/**
 * Which reading lifts a client past a limit that moves, where 100 points among clients who stay as they are do not? On scales
 * that compare clients, whoever overtakes takes points from the overtaken. A reading is told where that proves to be enough:
 * with it the client's score is above that of every client who was at the limit or below, and nobody else's has risen.
 * Null where this is not so, or cannot be proved.
 */
export function aheadOfAll(run: Run): (leader: Leader) => Reached | null {
  const ordered = scoresInOrder(run);
  const squeezed = squeezedScores(run);
  return (leader) => {
    const criterion = run.model.criteria[leader.place];
    if (criterion === undefined || Number.isNaN(leader.own)) return null;
    const { direction, scale } = criterion;
    const among = ordered(leader.client);
    if (scale.kind === 'rank') return pastEverybody(run, among, { ...leader, direction });
    if (scale.kind !== 'minmax' && scale.kind !== 'log') return null;
    const { place, score } = leader;
    const limit = leader.limit + margin;
    return farAhead(leader, {
      direction,
      logarithmic: scale.kind === 'log',
      isEnough: (points) => squeezed(among, { place, points, limit }) < score - margin,
    });
  };
}

/** A line so many times as long leaves others less than the margin. */
const mostTimes = 2 ** 30;

/** By rank each client that is overtaken loses one place of the others' number, each that was equal half of it. */
function pastEverybody(
  run: Run,
  { clients, scores }: ScoresInOrder,
  { client, place, score, limit, own, ascending, direction }: Leader & { readonly direction: Direction },
): Reached | null {
  // Whoever is alone has 50 points, however far ahead.
  if (ascending.length < 2) return null;
  const first = direction === 'more' ? ascending[ascending.length - 1] : ascending[0];
  const step = 100 / (ascending.length - 1);
  if (first === undefined || !(limit - score < step)) return null;
  const readings = run.measured[place]?.readings;
  const count = countWhile(scores, (one) => one <= limit + margin);
  const least = countWhile(scores, (one) => one < score - margin);
  const isBelow = (other: number): boolean => {
    const reading = readings?.[other] ?? NaN;
    const isAhead = direction === 'more' ? reading > own : reading < own;
    const lost = isAhead ? step : reading === own ? step / 2 : 0;
    return other === client || scoreAfter(run, { client: other, place, lost }) < score - margin;
  };
  // Those who already are below stay there.
  return clients.subarray(least, count).every(isBelow) ? { reading: first, beyond: true } : null;
}

interface Squeezing {
  readonly direction: Direction;
  readonly logarithmic: boolean;
  /** Whether it is enough that none of the others has more than some points. */
  readonly isEnough: (points: number) => boolean;
}

/** On a line to the best reading, the farther that one is, the less all others have: half of it with twice the line. */
function farAhead(
  { own, ascending }: Leader,
  { direction, logarithmic, isEnough }: Squeezing,
): Reached | null {
  const among = logarithmic ? loggedEnds(ascending) : ascending;
  const mine = logarithmic ? logOf(own) : own;
  const ends = endsOfOthers(among, mine);
  if (ends === null || !isEnough(0)) return null;
  const [low, high] = ends;
  const found = low === high ? { reading: low, beyond: true } : atTheEnd(ends, direction, isEnough);
  if (!isAheadOf(mine, found, direction) || (logarithmic && !hasLogarithm(found, direction))) return null;
  const reading = logarithmic ? Math.expm1(found.reading) : found.reading;
  // None is beyond the greatest number.
  return Number.isFinite(reading) ? { ...found, reading } : null;
}

function isAheadOf(own: number, { reading, beyond }: Reached, direction: Direction): boolean {
  return beyond || (direction === 'more' ? reading > own : reading < own);
}

/** The end of a line so long that the others have few enough points on it. */
function atTheEnd(
  [low, high]: readonly [number, number],
  direction: Direction,
  isEnough: Squeezing['isEnough'],
): Reached {
  const distance = (high - low) * timesTheLine(isEnough);
  return { reading: direction === 'more' ? low + distance : high - distance, beyond: false };
}

/** The first of the doubled lines that leaves the others few enough points; Infinity where only none at all would do. */
function timesTheLine(isEnough: (points: number) => boolean): number {
  let times = 1;
  while (times < mostTimes && !isEnough(100 / times)) times *= 2;
  return times < mostTimes ? times : Infinity;
}

/** The least and the greatest reading of the others; null where there are none. */
function endsOfOthers(ascending: Float64Array, own: number): readonly [number, number] | null {
  const last = ascending.length - 1;
  const low = ascending[0] === own ? ascending[1] : ascending[0];
  const high = ascending[last] === own ? ascending[last - 1] : ascending[last];
  return low === undefined || high === undefined ? null : [low, high];
}

function logOf(reading: number): number {
  return Math.log1p(Math.max(0, reading));
}
