/** What the user points at in the in-memory workbook. */
import { pointedAt, type Found } from '../../sheet';
import { filledCells } from './area';
import { tablesTouching } from './tables';
import { sheetById, type Workbook } from './workbook';

/** See `Spreadsheet.selection`. */
export function findSelection(workbook: Workbook): Found | null {
  const { selection } = workbook;
  const sheet = sheetById(workbook, selection.sheet);
  if (sheet === undefined) return null;
  const [table = null] = tablesTouching(workbook, selection);
  return pointedAt({ selection, sheetName: sheet.name, cells: filledCells(sheet), table });
}
