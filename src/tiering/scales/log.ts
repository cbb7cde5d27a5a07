import type { Direction } from '../model';
import { minmax } from './minmax';
import type { Scaled } from './scaled';

/**
 * As minmax, on ln(1 + reading): for revenue with a long tail, where each tenfold counts the same. Zero gives 0, and so
 * does everything below zero: a loss has no logarithm. Missing readings (NaN) stay missing.
 * One known reading, or all equal (all losses are): everyone known gets the neutral 50, and `spread` is false.
 * @example Array.from(log(Float64Array.of(0, 9, 99, -5), 'more').points, Math.round); // => [0, 50, 100, 0]
 */
export function log(readings: Float64Array, direction: Direction): Scaled {
  return minmax(
    readings.map((one) => Math.log1p(Math.max(0, one))),
    direction,
  );
}
