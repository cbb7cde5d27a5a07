/** What the user points at in the in-memory workbook. */
import type { Extent, Found } from '../../sheet';
import { surroundingRegion, usedWithin } from './area';
import { tablesTouching } from './tables';
import { sheetSize, sheetById, type Sheet, type Workbook } from './workbook';

/**
 * The table the selection touches; else, for a single cell, the block of filled cells around it; else the smallest
 * area with all filled cells of the selection. Null where there is nothing filled. See `Spreadsheet.selection`.
 */
export function findSelection(workbook: Workbook): Found | null {
  const { selection } = workbook;
  const sheet = sheetById(workbook, selection.sheet);
  if (sheet === undefined) return null;
  const [table] = tablesTouching(workbook, selection);
  if (table !== undefined) {
    const area = table.totalsRow ? { ...table.area, rows: table.area.rows - 1 } : table.area;
    return { area, sheetName: sheet.name, table: table.id, totalsRow: table.totalsRow };
  }
  const single = selection.rows === 1 && selection.columns === 1;
  const area = usedWithin(sheet, single ? surroundingRegion(sheet, selection) : selection);
  return area && { area, sheetName: sheet.name, table: null, totalsRow: false };
}

/** Which part of a sheet holds values, from its first cell. */
export function extentOf(sheet: Sheet): Extent {
  const whole = { sheet: sheet.id, row: 0, column: 0, ...sheetSize };
  const used = usedWithin(sheet, whole);
  return used === null
    ? { rows: 0, columns: 0 }
    : { rows: used.row + used.rows, columns: used.column + used.columns };
}
