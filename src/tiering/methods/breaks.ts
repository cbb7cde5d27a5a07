import type { Direction } from '../model';
import { finish, type Steps } from '../steps';
import { naturalBreakSteps } from '../stats/natural-breaks';
import { skewnessSteps } from '../stats/skewness';
import type { Placed } from './placed';
import { placeByLimits } from './place-by-limits';

export interface PlacedByBreaks extends Placed {
  /** In the unit of the values, the best class's first; fewer where there are not so many different values. */
  readonly limits: readonly number[];
  /** 0..1: the part of the variance that lies between the classes, on the scale that was used. */
  readonly fit: number;
  /** Whether the values were parted by their logarithms. */
  readonly logarithmic: boolean;
}

/** Money with a longer tail than this is parted by its logarithm: else the few giants take all classes but the last. */
const longTail = 3;

/**
 * Tiers where the values part by themselves: "are there groups of big, middling and small clients".
 * Natural breaks: squares of distances within the classes are least in all. Where the tail is long (skewness above 3) and all
 * values are positive their logarithms are parted instead. Equal values share a class; where there are fewer different
 * values than classes, the last classes stay empty, and all equal part nowhere: everyone is in the last class.
 * Missing values (NaN) get the class after the last; zeros and negatives are values like any other.
 * @example Array.from(breaks(Float64Array.of(1, 2, 50, 51, 99), 3).classes); // => [2, 2, 1, 1, 0]
 */
export function breaks(values: Float64Array, classes: number, direction: Direction = 'more'): PlacedByBreaks {
  return finish(breakSteps(values, classes, direction));
}

/** The same in steps. */
export function* breakSteps(
  values: Float64Array,
  classes: number,
  direction: Direction,
): Steps<PlacedByBreaks> {
  const logarithmic = (yield* skewnessSteps(values)) > longTail && values.every((value) => !(value <= 0));
  yield;
  const parted = yield* naturalBreakSteps(logarithmic ? values.map(Math.log) : values, classes);
  yield;
  const unit = logarithmic ? parted.limits.map(Math.exp) : parted.limits;
  const limits = direction === 'more' ? unit : [...unit].reverse();
  const inside = placeByLimits(values, limits, { direction, reached: true }, classes);
  const parts = limits.length > 0;
  const placed = parts ? inside : inside.map((one) => (one === classes ? one : classes - 1));
  const positions = new Float64Array(values.length).fill(NaN);
  return { classes: placed, positions, limits, fit: parted.fit, logarithmic };
}
