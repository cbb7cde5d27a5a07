import type { Direction } from '../model';
import { runningLimits } from '../methods/running-limits';
import { tolerance } from '../methods/tolerance';
import { clientGroups } from './client-groups';
import { comparedBy, comparedCriterion } from './compared';
import type { Outcome, PlacingInput } from './outcome';

/** What a client needs for a tier. */
export interface Needed {
  /** The score, or the reading of the criterion that the method compares. */
  readonly limit: number;
  /** Whether the limit is where the last client inside stands, so that it moves with the clients and must be passed. */
  readonly moving: boolean;
}

/** How far clients are from the limits of tiers, for the methods that compare one value a client. */
export interface Reach {
  /** The criterion whose readings are compared; null: the score. */
  readonly of: string | null;
  readonly values: Float64Array;
  readonly direction: Direction;
  /** Whether a client stands in a tier or a better one with so much to spare (below zero: with so much lacking). */
  readonly reaches: (client: number, place: number, margin: number) => boolean;
  /** What stands between a client and a tier with so much to spare; null where nobody is inside, so that nobody can tell. */
  readonly needed: (client: number, place: number, margin: number) => Needed | null;
}

/**
 * Measures how far clients are from the limits of their tiers. A margin is in per cent of clients or of value where the method
 * compares positions (quota, pareto), in points where it compares scores, in per cent of the limit where it compares readings.
 * Null for methods that compare more than one value.
 */
export function reachOf(
  input: PlacingInput,
  outcome: Pick<Outcome, 'classes' | 'positions' | 'names'>,
): Reach | null {
  const { method } = input.model;
  const of = comparedCriterion(method);
  if (of === undefined) return null;
  const { values, direction: ofCriterion } = comparedBy(input, of);
  const direction = method.kind === 'xyz' ? 'less' : ofCriterion;
  const compared = { of, values, direction };
  if (method.kind === 'quota')
    return byPosition(input, outcome, { ...compared, limits: runningLimits(method.shares) });
  if (method.kind === 'pareto') return byPosition(input, outcome, { ...compared, limits: method.cuts });
  const fixed = method.kind === 'cutoffs' ? method.floors : method.kind === 'xyz' ? method.limits : null;
  return byValue(input, outcome, { ...compared, fixed });
}

type Compared = Pick<Reach, 'of' | 'values' | 'direction'>;

function byPosition(
  input: PlacingInput,
  { classes, positions }: Pick<Outcome, 'classes' | 'positions'>,
  { limits, ...compared }: Compared & { readonly limits: readonly number[] },
): Reach {
  const reaches: Reach['reaches'] = (client, place, margin) => {
    if (margin === 0) return (classes[client] ?? Infinity) <= place;
    const position = positions[client] ?? NaN;
    // Who has no position, a loss by value, stands behind all who have.
    return (Number.isNaN(position) ? Infinity : position) <= (limits[place] ?? 1) - margin / 100 + tolerance;
  };
  const needed = lastInside(input, compared, reaches);
  return { ...compared, reaches, needed };
}

function byValue(
  input: PlacingInput,
  { classes }: Pick<Outcome, 'classes'>,
  { fixed, ...compared }: Compared & { readonly fixed: readonly number[] | null },
): Reach {
  const { of, values, direction } = compared;
  const isInside: Reach['reaches'] = (client, place) => (classes[client] ?? Infinity) <= place;
  const inside = lastInside(input, compared, isInside);
  const outside = firstOutside(input, compared, isInside);
  const sign = direction === 'more' ? 1 : -1;
  const passed = (limit: number, margin: number): number =>
    limit + sign * (of === null ? margin : (Math.abs(limit) * margin) / 100);
  return {
    ...compared,
    reaches: (client, place, margin) => {
      // Where the limit moves, who comes in may be the last inside itself: it passes those who stay outside.
      const moving = margin > 0 ? outside : inside;
      const limit = fixed === null ? moving(client, place, 0)?.limit : fixed[place];
      if (limit === undefined) return isInside(client, place, margin);
      return sign * ((values[client] ?? NaN) - passed(limit, margin)) >= -tolerance;
    },
    needed: (client, place, margin) => {
      const limit = fixed === null ? inside(client, place, 0)?.limit : fixed[place];
      return limit === undefined ? null : { limit: passed(limit, margin), moving: fixed === null };
    },
  };
}

/** The value of the best client outside a tier. */
function firstOutside(
  input: PlacingInput,
  { direction, ...compared }: Pick<Reach, 'values' | 'direction'>,
  inside: Reach['reaches'],
): Reach['needed'] {
  const turned = direction === 'more' ? 'less' : 'more';
  return lastInside(
    input,
    { ...compared, direction: turned },
    (client, place, margin) => !inside(client, place, margin),
  );
}

/** The value of the last client inside a tier, among the clients that a client is compared with; all groups in one pass. */
function lastInside(
  input: PlacingInput,
  { values, direction }: Pick<Reach, 'values' | 'direction'>,
  inside: Reach['reaches'],
): Reach['needed'] {
  const { groups, groupOf } = clientGroups(input);
  const known = new Map<string, Float64Array>();
  const lastOf = (place: number, margin: number): Float64Array => {
    const last = new Float64Array(groups?.length ?? 1).fill(NaN);
    values.forEach((value, client) => {
      const worst = last[groupOf(client)] ?? NaN;
      const isNearer = direction === 'more' ? !(value >= worst) : !(value <= worst);
      if (!Number.isNaN(value) && isNearer && inside(client, place, margin)) last[groupOf(client)] = value;
    });
    return last;
  };
  return (client, place, margin) => {
    const name = `${place} ${margin}`;
    const all = known.get(name) ?? lastOf(place, margin);
    known.set(name, all);
    const limit = all[groupOf(client)] ?? NaN;
    return Number.isNaN(limit) ? null : { limit, moving: true };
  };
}
