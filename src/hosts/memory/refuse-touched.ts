import { addressOf, firstTouched, HostFault, type CellsEdit, type PutBackEdit } from '../../sheet';
import { contentsOf, typedContent } from './cells';
import type { Sheet } from './workbook';

/** Throws where a cell to be written to holds something else than the edit expects to write over. */
export function refuseTouched(sheet: Sheet, { area, over }: CellsEdit | PutBackEdit): void {
  if (over === undefined) return;
  const there = contentsOf(sheet, area).map((cells) => cells.map(typedContent));
  const touched = firstTouched(over, there);
  if (touched === null) return;
  const { row, column } = touched;
  const cell = { ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
  throw new HostFault('touched', addressOf(cell));
}
