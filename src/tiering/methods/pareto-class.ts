import type { Share } from '../model';
import { tolerance } from './tolerance';

export interface ParetoLimits {
  /** Running shares of value where the classes end, ascending. */
  readonly cuts: readonly Share[];
  /** Where the client goes in whose value a cut falls: to the better class or to the worse one. */
  readonly boundary: 'up' | 'down';
}

/** A client among the others: shares of the positive total, and whether nobody has more. */
export interface Standing {
  readonly before: Share;
  readonly through: Share;
  readonly largest: boolean;
}

/**
 * The class of one positive value by running share.
 * Upwards: by the share before the client, so whoever crosses a limit is in the better class, and the largest is always in the first.
 * Downwards: by the share including the client and its equals, except that the first class is never empty. A client that
 * grows until it equals others can fall by it, since their value counts as well: upwards that cannot happen.
 * @example paretoClass({ before: 0.7, through: 0.9, largest: false }, { cuts: [0.8, 0.95], boundary: 'up' }); // => 0
 */
export function paretoClass(standing: Standing, limits: ParetoLimits): number {
  if (standing.largest) return 0;
  const { cuts, boundary } = limits;
  const reached = boundary === 'up' ? standing.before : standing.through;
  let place = 0;
  while (place < cuts.length && !isInside(reached, cuts[place] ?? NaN, boundary)) place += 1;
  return place;
}

/** Whether a running share, before the client (up) or including it (down), lies within a limit. */
export function isInside(reached: Share, cut: Share, boundary: ParetoLimits['boundary']): boolean {
  return boundary === 'up' ? reached < cut - tolerance : reached <= cut + tolerance;
}
