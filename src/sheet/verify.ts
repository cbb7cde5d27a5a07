import { addressOf } from './address';
import type { SheetEdit } from './edits';
import { sameValue } from './same-cell';
import type { Spreadsheet, Watch } from './spreadsheet';

/**
 * Reads back every cell that the edits wrote and gives the address of the first that differs; null where all agree.
 * The last word on a write: hosts have put values into wrong rows without an error.
 */
export const firstDifference = async (
  spreadsheet: Spreadsheet,
  edits: readonly SheetEdit[],
  watch?: Watch,
): Promise<string | null> => {
  for (const edit of edits) {
    if (edit.kind !== 'cells') continue;
    const there = await spreadsheet.read(edit.area, watch);
    for (const [index, wanted] of edit.columns.entries()) {
      const row = wanted.findIndex((cell, at) => !sameValue(cell, there[index]?.[at]));
      if (row >= 0) {
        const { area } = edit;
        return addressOf({ ...area, row: area.row + row, column: area.column + index, rows: 1, columns: 1 });
      }
    }
  }
  return null;
};
