import { cutoffs } from '../methods/cutoffs';
import { pareto } from '../methods/pareto';
import type { Placed } from '../methods/placed';
import { quota } from '../methods/quota';
import type { Direction, ScaleSpec } from '../model';
import { minmax } from './minmax';
import type { Scaled } from './scaled';

type ClassesSpec = Extract<ScaleSpec, { kind: 'classes' }>;

/**
 * A class first, then its points: "A 100, B 67, C 33". Classes by share of clients, by running share of value (the crossing
 * client in the better class) or by fixed limits, as the methods of these names; limits and points best first.
 * Equal readings share a class; missing readings (NaN) stay missing. By share or value, one known reading or all equal say
 * nothing: everyone known gets the neutral 50, and `spread` is false.
 * @example Array.from(classPoints(Float64Array.of(5, 90, 5), { kind: 'classes', by: 'pareto', limits: [0.8], points: [100, 50] }, 'more').points); // => [50, 100, 50]
 */
export function classPoints(readings: Float64Array, spec: ClassesSpec, direction: Direction): Scaled {
  if (spec.by !== 'cutoffs') {
    const flat = minmax(readings, direction);
    if (!flat.spread) return flat;
  }
  const { classes } = placed(readings, spec, direction);
  // Missing readings are in the class after the last, which has no points.
  return { points: Float64Array.from(classes, (place) => spec.points[place] ?? NaN), spread: true };
}

function placed(readings: Float64Array, { by, limits }: ClassesSpec, direction: Direction): Placed {
  switch (by) {
    case 'quota':
      return quota(readings, limits, direction);
    case 'pareto':
      return pareto(readings, { cuts: limits, boundary: 'up' });
    case 'cutoffs':
      return cutoffs(readings, limits, direction);
  }
}
