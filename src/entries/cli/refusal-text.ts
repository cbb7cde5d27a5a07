import type { Refusal, RefusalCode } from '../../ooxml';
import { workbenchWords } from '../../words';

/** Where a file is written as a whole there is nothing to undo: the cell is named, and what to do about it in the file. */
const WRITING: Readonly<Partial<Record<RefusalCode, (detail: string) => string>>> = {
  gone: (place) => `${place} is not there`,
  protected: (sheet) =>
    `the sheet ${sheet} is protected: unprotect it, or copy the register to another sheet`,
  merged: (cell) => `${cell} lies within merged cells: undo the merge`,
  'array-formula': (cell) => `${cell} belongs to a formula that fills several cells: move that formula`,
  pivot: (cell) => `${cell} belongs to a pivot table: move it, or copy the register to another sheet`,
  occupied: (cell) => `${cell} stands where new columns would go: move what stands there`,
  'no-column': () =>
    'the sheet ends at the right of the register: delete columns, or copy the register to another sheet',
  unsupported: (detail) => `the file cannot take this change: ${detail}`,
};

/** Why a workbook is not opened or not written, and what to do. */
export const refusalText = ({ code, detail }: Refusal): string =>
  WRITING[code]?.(detail) ?? workbenchWords('en').problems[code](detail);
