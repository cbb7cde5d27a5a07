import type { Direction, ScaleSpec } from '../model';
import { asIs } from './as-is';
import { bounds } from './bounds';
import { minmax } from './minmax';
import { pointsTable } from './points-table';
import { rank } from './rank';
import type { Scaled } from './scaled';

/**
 * Readings into points by whichever scale the model names.
 * @example Array.from(scale(Float64Array.of(1, 3), { kind: 'bounds', low: 1, high: 5 }, 'more').points); // => [0, 50]
 */
export function scale(readings: Float64Array, spec: ScaleSpec, direction: Direction): Scaled {
  switch (spec.kind) {
    case 'rank':
      return rank(readings, direction);
    case 'points':
      return pointsTable(readings, spec, direction);
    case 'bounds':
      return bounds(readings, spec, direction);
    case 'minmax':
      return minmax(readings, direction);
    case 'as-is':
      return asIs(readings, direction);
  }
}
