import type { CellValue } from '../model';
import type { Cells } from '../register';
import { isPlain } from './is-plain';

/**
 * A column cell by cell, for work that goes through texts.
 * @example plainCells({ numbers: Float64Array.of(5, NaN) }); // => [5, null]
 */
export function plainCells(cells: Cells): readonly CellValue[] {
  if (isPlain(cells)) return cells;
  return Array.from(cells.numbers, (number) => (Number.isNaN(number) ? null : number));
}
