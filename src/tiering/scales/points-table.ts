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
  const rows = direction === 'more' ? [...spec.table].reverse() : spec.table;
  const points = readings.map((reading) => {
    if (Number.isNaN(reading)) return NaN;
    const row = rows.find(([bound]) => (direction === 'more' ? bound <= reading : bound >= reading));
    return row === undefined ? spec.otherwise : row[1];
  });
  return { points, spread: true };
}
