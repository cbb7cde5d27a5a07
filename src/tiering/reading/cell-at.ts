import type { CellValue } from '../model';
import type { Cells } from '../register';
import { isPlain } from './is-plain';

/**
 * What stands in a row of a column (counted from 0); null where the cell is blank or there is no such row.
 * @example cellAt({ numbers: Float64Array.of(5, NaN) }, 1); // => null
 */
export function cellAt(cells: Cells, row: number): CellValue {
  if (isPlain(cells)) return cells[row] ?? null;
  const number = cells.numbers[row] ?? NaN;
  return Number.isNaN(number) ? null : number;
}
