import type { CellValue } from '../tiering';
import { addressOf } from './address';
import type { SheetEdit } from './edits';
import type { Spreadsheet, Watch } from './spreadsheet';

/** Hosts keep doubles, yet some hand them over in 15 digits. */
const CLOSE = 1e-12;

const same = (wanted: CellValue, there: CellValue | undefined): boolean => {
  if (wanted === null || wanted === '') return there === null || there === '' || there === undefined;
  if (typeof wanted === 'number' && typeof there === 'number') {
    return Math.abs(wanted - there) <= CLOSE * Math.max(1, Math.abs(wanted));
  }
  return wanted === there;
};

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
      const row = wanted.findIndex((cell, at) => !same(cell, there[index]?.[at]));
      if (row >= 0) {
        const { area } = edit;
        return addressOf({ ...area, row: area.row + row, column: area.column + index, rows: 1, columns: 1 });
      }
    }
  }
  return null;
};
