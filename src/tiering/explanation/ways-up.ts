import { leastPoints } from '../weights/geometric-mean';
import { clientGroups } from '../placing/client-groups';
import type { Needed } from '../placing/reach';
import type { Criterion, Model } from '../model';
import { knownNumber } from '../reports/known-number';
import type { Measured, Run } from '../run-types';
import { pointsWhenMissing } from '../scoring/points-when-missing';
import { readingFor } from '../scales/reading-for';
import type { Way } from './next-tier';

/** Finds what each criterion alone would have to be for a client's score to be enough. */
export type WaysUp = (client: number, needed: Needed) => readonly Way[];

/**
 * For each criterion that counts for a client: the points it would need, all else staying as it is, and the reading that gives
 * them. Only where scores are means: closeness to the ideal client has no such answer, and gives no ways.
 */
export function waysUp(run: Run): WaysUp {
  const { model, measured } = run;
  if (model.aggregation !== 'mean' && model.aggregation !== 'geometric') return () => [];
  const readingsOf = readingsAmong(run);
  return (client, { limit, moving }) => {
    const score = run.scores[client] ?? NaN;
    const { contributions } = run.placement(client);
    const base = model.criteria.reduce((sum, { id }) => sum + (contributions[id] ?? 0), 0);
    const wanted = limit - (score - base);
    return run.shares(client).flatMap((share, place): readonly Way[] => {
      const criterion = model.criteria[place];
      const column = measured[place];
      if (criterion === undefined || column === undefined || share === 0) return [];
      const points = pointsCounted(criterion, column, client);
      const neededPoints = pointsNeeded(model, { base, wanted, share, points });
      const own = column.readings[client] ?? NaN;
      const among = { ...criterion, spec: criterion.scale, own, ascending: readingsOf(place, client) };
      const found = readingFor({ points: neededPoints, beyond: moving }, among);
      return [
        {
          criterion: criterion.id,
          reading: knownNumber(own),
          points: knownNumber(column.points[client]),
          neededPoints,
          neededReading: knownNumber(found?.reading),
          beyond: found?.beyond ?? false,
        },
      ];
    });
  };
}

/** A missing reading may count for some points all the same. */
function pointsCounted({ missing }: Criterion, { points }: Measured, client: number): number {
  const own = points[client] ?? NaN;
  return Number.isNaN(own) ? (pointsWhenMissing(missing) ?? NaN) : own;
}

interface Lacking {
  /** The score without bonuses. */
  readonly base: number;
  /** What it has to be. */
  readonly wanted: number;
  /** The criterion's part of the weights. */
  readonly share: number;
  readonly points: number;
}

function pointsNeeded({ aggregation }: Model, { base, wanted, share, points }: Lacking): number {
  if (aggregation === 'mean') return points + (wanted - base) / share;
  return Math.exp(Math.log(Math.max(leastPoints, points)) + Math.log(wanted / base) / share);
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
