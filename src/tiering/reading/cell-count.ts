import type { Cells } from '../register';
import { isPlain } from './is-plain';

/**
 * How many cells a column has, blank ones among them.
 * @example cellCount({ numbers: Float64Array.of(5, NaN) }); // => 2
 */
export function cellCount(cells: Cells): number {
  return isPlain(cells) ? cells.length : cells.numbers.length;
}
