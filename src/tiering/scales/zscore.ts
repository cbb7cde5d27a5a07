import type { Direction } from '../model';
import { exactSum } from '../stats/exact-sum';
import { normalTails } from '../stats/normal-tails';
import { finish, stepThrough, type Steps } from '../steps';
import { minmax } from './minmax';
import type { Scaled } from './scaled';

/**
 * How far from the mean, in sample standard deviations, as the share of a normal curve below that: the mean gets 50 points,
 * one deviation above it 84. One huge client moves everyone: offered, never a default. Zeros and negatives are readings
 * like any other; missing readings (NaN) stay missing and are not counted.
 * One known reading, or all equal: everyone known gets 50, and `spread` is false. Sums do not depend on the order of rows.
 * @example Array.from(zscore(Float64Array.of(1, 2, 3), 'more').points, Math.round); // => [16, 50, 84]
 */
export function zscore(readings: Float64Array, direction: Direction): Scaled {
  return finish(zscoreSteps(readings, direction));
}

/** The same in steps. */
export function* zscoreSteps(readings: Float64Array, direction: Direction): Steps<Scaled> {
  const flat = minmax(readings, direction);
  if (!flat.spread) return flat;
  yield;
  // The same points come out for readings in other units, and squares of the greatest numbers would have no room.
  const unit = readings.reduce((most, one) => (Math.abs(one) > most ? Math.abs(one) : most), 0);
  const known = readings.reduce((count, one) => (Number.isNaN(one) ? count : count + 1), 0);
  const shrunk = readings.map((one) => one / unit);
  yield;
  const mean = exactSum(shrunk) / known;
  yield;
  const deviation = Math.sqrt(exactSum(shrunk.map((one) => (one - mean) ** 2)) / (known - 1));
  yield;
  const sign = direction === 'more' ? 1 : -1;
  const points = new Float64Array(shrunk.length);
  yield* stepThrough(points.length, (client) => {
    points[client] = 100 * shareBelow((sign * ((shrunk[client] ?? NaN) - mean)) / deviation);
  });
  return { points, spread: true };
}

/** The share of a normal curve below a distance from its middle. */
function shareBelow(distance: number): number {
  const tail = normalTails(distance) / 2;
  return distance > 0 ? 1 - tail : tail;
}
