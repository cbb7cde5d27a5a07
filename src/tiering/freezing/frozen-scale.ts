import type { Criterion, ScaleSpec } from '../model';
import type { Measured } from '../run-types';
import { comparesClients } from '../scales/compares-clients';
import { quantile } from '../stats/quantile';
import { stepsOf } from './steps-of';

/**
 * A scale that compares clients, as the numbers it came to: minmax and winsorised are bounds, all others a table of points
 * of so many rows at most (see `stepsOf`). Scales that compare nobody, and criteria without any reading, stay as they are.
 */
export function frozenScale(
  { scale, direction }: Criterion,
  { readings, points }: Pick<Measured, 'readings' | 'points'>,
  mostRows: number,
): ScaleSpec {
  const ascending = readings.filter((one) => !Number.isNaN(one)).sort();
  if (!comparesClients(scale) || ascending.length === 0) return scale;
  const ends = scale.kind === 'winsorised' ? scale : { low: 0, high: 1 };
  const low = quantile(ascending, ends.low);
  const high = quantile(ascending, ends.high);
  const isLine = scale.kind === 'minmax' || scale.kind === 'winsorised';
  return isLine && low < high
    ? { kind: 'bounds', low, high }
    : stepsOf({ readings, points, direction, mostRows });
}
