import type { Cells } from '../register';
import { cellAt } from './cell-at';
import { cellCount } from './cell-count';
import { isPlain } from './is-plain';

/**
 * The cells of the picked rows, which ascend; nothing is copied where those are the first ones or all, as they nearly always are.
 * @example pickedCells({ numbers: Float64Array.of(5, NaN, 7) }, Uint32Array.of(0, 2)); // => { numbers: Float64Array.of(5, 7) }
 */
export function pickedCells(cells: Cells, rows: Uint32Array): Cells {
  const count = rows.length;
  if (count === cellCount(cells)) return cells;
  const areFirst = count <= cellCount(cells) && (count === 0 || rows[count - 1] === count - 1);
  if (isPlain(cells)) return areFirst ? cells.slice(0, count) : Array.from(rows, (row) => cellAt(cells, row));
  if (areFirst) return { numbers: cells.numbers.subarray(0, count) };
  const numbers = new Float64Array(count);
  for (let place = 0; place < count; place += 1) numbers[place] = cells.numbers[rows[place] ?? 0] ?? NaN;
  return { numbers };
}
