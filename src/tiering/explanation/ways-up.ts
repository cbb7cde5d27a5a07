import { leastPoints } from '../weights/geometric-mean';
import { clientGroups } from '../placing/client-groups';
import type { Needed } from '../placing/reach';
import type { Criterion, Direction, Model } from '../model';
import { knownNumber } from '../reports/known-number';
import type { Measured, Run } from '../run-types';
import { pointsWhenMissing } from '../scoring/points-when-missing';
import { readingFor } from '../scales/reading-for';
import type { Reached } from '../scales/sought';
import { aheadOfAll, type Leader } from './ahead-of-all';
import { freeToMove, type FreeToMove } from './free-to-move';
import type { Way } from './next-tier';
import { passingLifts } from './passing-lifts';

/** What a client needs: the score, and the margin in it. */
export interface NeededScore extends Needed {
  readonly margin: number;
}

/** Finds what each criterion alone would have to be for a client's score to be enough. */
export type WaysUp = (client: number, needed: NeededScore) => readonly Way[];

/**
 * For each criterion that counts for a client: the points it would need, all else staying as it is, and the reading that gives
 * them. Where the limit moves with the clients, a reading is told only where passing it is sure to lift the client (see
 * `passingLifts`), and one ahead of all others where taking points from these proves to be enough (see `aheadOfAll`).
 * Only where scores are means: closeness to the ideal client has no such answer, and gives no ways.
 */
export function waysUp(run: Run): WaysUp {
  const { model, measured } = run;
  if (model.aggregation !== 'mean' && model.aggregation !== 'geometric') return () => [];
  const readingsOf = readingsAmong(run);
  const seek = readingThatLifts(model, { ahead: aheadOfAll(run), isFree: freeToMove(run) });
  return (client, needed) => {
    if (!isWithinScores(needed)) return [];
    const score = run.scores[client] ?? NaN;
    const { contributions } = run.placement(client);
    const base = model.criteria.reduce((sum, { id }) => sum + (contributions[id] ?? 0), 0);
    return run.shares(client).flatMap((share, place): readonly Way[] => {
      const criterion = model.criteria[place];
      const column = measured[place];
      if (criterion === undefined || column === undefined || share === 0) return [];
      if (needed.moving && !passingLifts(model.method, criterion, needed.margin)) return [];
      const points = pointsCounted(criterion, column, client);
      const own = column.readings[client] ?? NaN;
      const ascending = readingsOf(place, client);
      const part = { base, bonus: score - base, share, points };
      const found = seek(criterion, needed, { client, place, own, ascending, part });
      return [
        {
          criterion: criterion.id,
          reading: knownNumber(own),
          points: knownNumber(column.points[client]),
          ...found,
        },
      ];
    });
  };
}

const tolerance = 1e-9;
const margin = 1e-6;

/** Scores stop at 100, whatever the bonuses: it can be reached, not passed. */
function isWithinScores({ limit, moving }: Needed): boolean {
  return moving ? limit <= 100 - margin : limit <= 100 + tolerance;
}

/** What a criterion is to a client. */
interface Standing extends Pick<Leader, 'client' | 'place' | 'own' | 'ascending'> {
  readonly part: Part;
}

type Sought = Pick<Way, 'neededPoints' | 'neededReading' | 'beyond'>;

interface Seeking {
  readonly ahead: (leader: Leader) => Reached | null;
  readonly isFree: FreeToMove;
}

/** The points that a criterion alone would need, and the reading that gives them or that is ahead of all. */
function readingThatLifts(
  model: Model,
  { ahead, isFree }: Seeking,
): (criterion: Criterion, needed: Needed, standing: Standing) => Sought {
  return (criterion, { limit, moving }, { part, ...standing }) => {
    const points = pointsNeeded(model, { ...part, wanted: limit - part.bonus });
    const { client, own, ascending } = standing;
    const allowed = (found: Reached | null): Reached | null =>
      found !== null && isPossible(found, criterion.direction, ascending) && isFree(client, criterion, found)
        ? found
        : null;
    // A reading where there was none takes points from nobody, and gives some to those ahead of it.
    const isUnsure = moving && Number.isNaN(own) && criterion.scale.kind === 'rank';
    const among = { ...criterion, spec: criterion.scale, own, ascending };
    const usual = isUnsure ? null : readingFor({ points, beyond: moving }, among);
    const found = allowed(usual);
    if (found !== null || !moving) return { neededPoints: points, ...toldOf(found) };
    const score = Math.min(100, scoreWithAll(model, part) + part.bonus);
    const first = allowed(ahead({ ...standing, score, limit }));
    return { neededPoints: first === null ? points : 100, ...toldOf(first) };
  };
}

function toldOf(found: Reached | null): Omit<Sought, 'neededPoints'> {
  return { neededReading: knownNumber(found?.reading), beyond: found?.beyond ?? false };
}

/** No reading below zero is told where nobody has one: nobody pays earlier than never late. */
function isPossible({ reading, beyond }: Reached, direction: Direction, ascending: Float64Array): boolean {
  if (direction === 'more' || (ascending[0] ?? 0) < 0) return true;
  return reading > 0 || (reading === 0 && !beyond);
}

/** A missing reading may count for some points all the same. */
function pointsCounted({ missing }: Criterion, { points }: Measured, client: number): number {
  const own = points[client] ?? NaN;
  return Number.isNaN(own) ? (pointsWhenMissing(missing) ?? NaN) : own;
}

interface Part {
  /** The score without bonuses. */
  readonly base: number;
  readonly bonus: number;
  /** The criterion's part of the weights. */
  readonly share: number;
  readonly points: number;
}

interface Lacking extends Part {
  /** What the score without bonuses has to be. */
  readonly wanted: number;
}

function pointsNeeded({ aggregation }: Model, { base, wanted, share, points }: Lacking): number {
  if (aggregation === 'mean') return points + (wanted - base) / share;
  return Math.exp(Math.log(Math.max(leastPoints, points)) + Math.log(wanted / base) / share);
}

/** The score without bonuses, were the criterion's points 100. */
function scoreWithAll({ aggregation }: Model, { base, share, points }: Part): number {
  if (aggregation === 'mean') return base + share * (100 - points);
  return base * (100 / Math.max(leastPoints, points)) ** share;
}

/** The known readings, smallest first, of the clients that a client is compared with; each criterion is sorted once. */
function readingsAmong(run: Run): (place: number, client: number) => Float64Array {
  const { groups, groupOf } = clientGroups(run);
  const known = new Map<string, Float64Array>();
  return (place, client) => {
    const group = groupOf(client);
    const name = `${place} ${group}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    const readings = run.measured[place]?.readings ?? new Float64Array(0);
    const own =
      groups === null ? readings : Float64Array.from(groups[group] ?? [], (one) => readings[one] ?? NaN);
    const ascending = own.filter((one) => !Number.isNaN(one)).sort();
    known.set(name, ascending);
    return ascending;
  };
}
