import type { FaultSentences } from '../sentences';
import { say } from './say';

export const faults: FaultSentences = {
  'cell-editing': () => 'A cell is still being edited. Press Enter in the sheet, then try again.',
  'no-selection': () =>
    'Several areas, a drawing or another window is selected. Click one cell of the client list, then press “Look again”.',
  protected: () =>
    'The sheet is protected. Unprotect it or copy the register to another sheet, then try again.',
  merged: (cell) => `The cell ${cell} is merged with others. Undo the merge, then try again.`,
  'array-formula': (cell) =>
    `The cell ${cell} belongs to a formula that fills several cells. Move the formula, then try again.`,
  pivot: (cell) =>
    `The cell ${cell} belongs to a pivot table. Copy the register to another sheet, then try again.`,
  occupied: (cell) => `The cell ${cell} stands where new columns would go. Move it, then try again.`,
  gone: () => 'The sheet, table or cells are no longer there. Select the register again.',
  touched: (cell) =>
    `The cell ${cell} was changed just before it was to be written, and was left as it is. Look again, then try again.`,
  'too-large': () =>
    'The register is too large for this program in one piece. Select fewer columns or rows, then try again.',
  'no-column': () =>
    'The sheet ends at the right of the register. Delete columns or copy the register to another sheet, then try again.',
  unsupported: () =>
    'This version of the program lacks a function that is needed. Update it, or open the workbook in a newer one.',
  'not-kept': () =>
    'The workbook did not keep what was saved. Check that it may be edited and saved, then try again.',
  busy: () => 'The program is busy. Wait a moment, then try again.',
  unknown: (detail) =>
    `The program reported an error: ${say.quote(detail)}. Try again; if it comes back, save and reopen the workbook.`,
};
