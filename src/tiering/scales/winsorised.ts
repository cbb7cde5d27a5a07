import type { Direction, ScaleSpec } from '../model';
import { knownRange } from '../stats/known-range';
import { quantilesOf } from '../stats/quantiles-of';
import { bounds } from './bounds';
import { minmax } from './minmax';
import type { Scaled } from './scaled';

type WinsorisedSpec = Extract<ScaleSpec, { kind: 'winsorised' }>;

/**
 * A straight line between two quantiles of the known readings (usually the lowest and the highest 5 %), flat outside: as
 * minmax, but a few huge clients squeeze nobody. Quantiles of type 7, as PERCENTILE.INC. Missing readings (NaN) stay missing.
 * Where both quantiles fall on one reading, what lies below it gets 0 points, what lies above it 100, itself the neutral 50.
 * One known reading, or all equal: everyone known gets 50, and `spread` is false. `low` must be below `high`.
 * @example Array.from(winsorised(Float64Array.of(0, 10, 20, 30, 900), { low: 0.25, high: 0.75 }, 'more').points); // => [0, 0, 50, 100, 100]
 */
export function winsorised(
  readings: Float64Array,
  shares: Pick<WinsorisedSpec, 'low' | 'high'>,
  direction: Direction,
): Scaled {
  const [low = NaN, high = NaN] = quantilesOf(readings, [shares.low, shares.high]);
  if (low < high) return bounds(readings, { low, high }, direction);
  const { least, greatest } = knownRange(readings);
  if (!(least < greatest)) return minmax(readings, direction);
  const sign = direction === 'more' ? 50 : -50;
  return { points: readings.map((one) => 50 + sign * Math.sign(one - low)), spread: true };
}
