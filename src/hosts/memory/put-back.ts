/** A `put-back` edit carried out on a sheet of the in-memory workbook. */
import type { PutBackEdit } from '../../sheet';
import { setContent, setFormat } from './cells';
import type { Sheet } from './workbook';

/** Gives every cell what it held. Throws, before anything is written, where the columns do not fill the area. */
export function putBack(sheet: Sheet, edit: PutBackEdit): void {
  checkShape(edit);
  const { row, column } = edit.area;
  edit.columns.forEach((cells, index) => {
    const formats = edit.formats[index] ?? null;
    cells.forEach((cell, at) => {
      setContent(sheet, row + at, column + index, cell);
      const format = typeof formats === 'string' ? formats : formats?.[at];
      if (format !== undefined) setFormat(sheet, row + at, column + index, format);
    });
  });
}

function checkShape({ area, columns, formats }: PutBackEdit): void {
  const whole = columns.length === area.columns && columns.every((cells) => cells.length === area.rows);
  const formatted = formats.every((each) => !Array.isArray(each) || each.length === area.rows);
  if (!whole || !formatted || formats.length !== area.columns) {
    throw new Error('the columns of an edit must fill its area');
  }
}
