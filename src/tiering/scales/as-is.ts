import type { Direction } from '../model';
import { bounds } from './bounds';
import type { Scaled } from './scaled';

/**
 * Readings that are points already, 0..100; what lies outside counts as the nearer end. Turned over where less is better.
 * Missing readings (NaN) stay missing.
 * @example Array.from(asIs(Float64Array.of(40, 120), 'less').points); // => [60, 0]
 */
export function asIs(readings: Float64Array, direction: Direction): Scaled {
  return bounds(readings, { low: 0, high: 100 }, direction);
}
