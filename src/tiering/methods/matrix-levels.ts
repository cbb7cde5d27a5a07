import type { Direction } from '../model';
import type { AxisSpec } from '../specs/method-spec';
import { cutoffs } from './cutoffs';
import { pareto } from './pareto';
import type { Placed } from './placed';
import { quota } from './quota';

/**
 * One side of a matrix: every client's level, 0 the highest. By share of clients (see `quota`), by limits of the reading
 * (see `cutoffs`) or by running share of value (see `pareto`); missing readings (NaN) get the level after the last.
 * @example Array.from(matrixLevels(Float64Array.of(9, 2, NaN), { of: 'assets', floors: [5] }, 'more').classes); // => [0, 1, 2]
 */
export function matrixLevels(values: Float64Array, axis: AxisSpec, direction: Direction): Placed {
  if ('shares' in axis) return quota(values, axis.shares, direction);
  if ('floors' in axis) return cutoffs(values, axis.floors, direction);
  return pareto(values, { cuts: axis.cuts, boundary: 'up' });
}
