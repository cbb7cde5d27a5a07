import type { Direction, ScaleSpec } from '../model';
import type { Scaled } from './scaled';

type PointsSpec = Extract<ScaleSpec, { kind: 'points' }>;

/**
 * Points by a typed table: "up to 3 days late 90 points, up to 7 days 75". The same reading always earns the same points.
 * Where more is better a row reads "from this bound on": the last row whose bound is at most the reading counts.
 * Where less is better a row reads "up to": the first row whose bound is at least the reading counts.
 * Outside the table `otherwise` counts. Bounds ascend. Missing readings (NaN) stay missing.
 * @example Array.from(pointsTable(Float64Array.of(0, 5, 40), { kind: 'points', table: [[0, 100], [7, 75]], otherwise: 0 }, 'less').points); // => [100, 75, 0]
 */
export function pointsTable(readings: Float64Array, spec: PointsSpec, direction: Direction): Scaled {
  const { table, otherwise } = spec;
  const bounds = Float64Array.from(table, ([bound]) => bound);
  const points = readings.map((reading) => {
    if (Number.isNaN(reading)) return NaN;
    const place = direction === 'more' ? countUpTo(bounds, reading) - 1 : countBelow(bounds, reading);
    return table[place]?.[1] ?? otherwise;
  });
  return { points, spread: true };
}

/** How many of the ascending bounds are below a reading. */
function countBelow(bounds: Float64Array, reading: number): number {
  return countWhile(bounds, (bound) => bound < reading);
}

/** How many of them are at most the reading. */
function countUpTo(bounds: Float64Array, reading: number): number {
  return countWhile(bounds, (bound) => bound <= reading);
}

/** The length of the leading part for which the condition holds, by halving: a frozen table has a thousand rows. */
function countWhile(bounds: Float64Array, holds: (bound: number) => boolean): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(bounds[middle] ?? Infinity)) low = middle + 1;
    else high = middle;
  }
  return low;
}
