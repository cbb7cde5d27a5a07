import type { Direction } from '../model';
import type { Scaled } from './scaled';

/**
 * A straight line from `low` (0 points) to `high` (100 points), flat outside; turned over where less is better.
 * Nobody's points depend on other clients. Missing readings (NaN) stay missing. `low` must be below `high`.
 * @example Array.from(bounds(Float64Array.of(1, 2, 9), { low: 1, high: 5 }, 'more').points); // => [0, 25, 100]
 */
export function bounds(
  readings: Float64Array,
  limits: { readonly low: number; readonly high: number },
  direction: Direction,
): Scaled {
  const { low, high } = limits;
  const points = readings.map((reading) => {
    // Halves keep the width finite even for the widest bounds a number can hold.
    const part = (reading / 2 - low / 2) / (high / 2 - low / 2);
    const share = Math.min(1, Math.max(0, part));
    return 100 * (direction === 'more' ? share : 1 - share);
  });
  return { points, spread: true };
}
