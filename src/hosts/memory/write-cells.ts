/** A `cells` edit carried out on a sheet of the in-memory workbook. */
import type { CellValue, SheetEdit } from '../../sheet';
import { setContent, setFormat } from './cells';
import type { Sheet } from './workbook';

type CellsEdit = Extract<SheetEdit, { kind: 'cells' }>;

/**
 * Writes values and number formats. Text stays text, whatever it begins with; null blanks a cell.
 * Throws, before anything is written, where the columns do not fill the area or a number is not finite: both break
 * the promise of an edit.
 */
export function writeCells(sheet: Sheet, edit: CellsEdit): void {
  checkShape(edit);
  const { row, column } = edit.area;
  edit.columns.forEach((cells, index) => {
    const format = edit.formats[index] ?? null;
    cells.forEach((cell, at) => {
      setContent(sheet, row + at, column + index, cell);
      if (format !== null) setFormat(sheet, row + at, column + index, format);
    });
  });
}

function checkShape({ area, columns, formats }: CellsEdit): void {
  const whole = columns.length === area.columns && columns.every((cells) => cells.length === area.rows);
  if (!whole || formats.length !== area.columns) throw new Error('the columns of an edit must fill its area');
  if (columns.some((cells) => cells.some(isNotFinite))) throw new Error('a number in an edit must be finite');
}

function isNotFinite(cell: CellValue): boolean {
  return typeof cell === 'number' && !Number.isFinite(cell);
}
