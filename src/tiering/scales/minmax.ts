import type { Direction } from '../model';
import { bounds } from './bounds';
import type { Scaled } from './scaled';

/**
 * A straight line from the smallest known reading to the greatest. One huge client squeezes all others to the bottom:
 * offered, never a default. Missing readings (NaN) stay missing.
 * One known reading, or all equal: everyone known gets the neutral 50, and `spread` is false.
 * @example Array.from(minmax(Float64Array.of(10, 15, 30), 'more').points); // => [0, 25, 100]
 */
export function minmax(readings: Float64Array, direction: Direction): Scaled {
  let low = Infinity;
  let high = -Infinity;
  for (const reading of readings) {
    if (reading < low) low = reading;
    if (reading > high) high = reading;
  }
  if (low < high) return bounds(readings, { low, high }, direction);
  return { points: readings.map((reading) => (Number.isNaN(reading) ? NaN : 50)), spread: false };
}
