import type { CellValue } from '../model';
import type { Cells } from '../register';

/**
 * Whether a column is kept cell by cell, not as numbers alone.
 * @example isPlain({ numbers: Float64Array.of(5) }); // => false
 */
export function isPlain(cells: Cells): cells is readonly CellValue[] {
  return Array.isArray(cells);
}
