import type { CellValue } from '../model';
import type { Cells } from '../register';

/**
 * The cells of a column from a row on: as numbers where all of them are finite numbers or blank, else as they are.
 * Nearly every column of a large register is, and then takes an eighth of the memory and is read by a glance.
 * @example cellsFrom(['Sales', 5, null], 1); // => { numbers: Float64Array.of(5, NaN) }
 */
export function cellsFrom(column: readonly CellValue[], start: number): Cells {
  const numbers = new Float64Array(Math.max(0, column.length - start));
  for (let row = 0; row < numbers.length; row += 1) {
    const cell = column[start + row] ?? null;
    if (cell === null) numbers[row] = NaN;
    else if (typeof cell === 'number' && Number.isFinite(cell)) numbers[row] = cell;
    else return column.slice(start);
  }
  return { numbers };
}
