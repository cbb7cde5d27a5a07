import type { IRange } from '@univerjs/core';
import type { Block } from '../../../sheet';

/** A block of cells as the grid names it: by its first and last row and column. */
export const rangeOf = ({ row, column, rows, columns }: Block): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

/** And back. */
export const blockOf = (range: IRange): Block => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});
