/** What the user points at in the in-memory workbook. */
import type { Area, Found } from '../../sheet';
import { surroundingRegion, usedWithin } from './area';
import { tablesTouching } from './tables';
import { sheetById, sheetSize, type Sheet, type Workbook } from './workbook';

/**
 * The table the selection touches; else, for a single cell, the block of filled cells around it; else the smallest
 * area with all filled cells of the selection. Null where there is nothing filled. See `Spreadsheet.selection`.
 */
export function findSelection(workbook: Workbook): Found | null {
  const { selection } = workbook;
  const sheet = sheetById(workbook, selection.sheet);
  if (sheet === undefined) return null;
  const [table] = tablesTouching(workbook, selection);
  if (table !== undefined) return foundIn(sheet, table.area, table.id);
  const single = selection.rows === 1 && selection.columns === 1;
  const area = usedWithin(sheet, single ? surroundingRegion(sheet, selection) : selection);
  return area && foundIn(sheet, area, null);
}

function foundIn(sheet: Sheet, area: Area, table: string | null): Found {
  const end = area.row + area.rows;
  const below = {
    sheet: sheet.id,
    row: end,
    column: 0,
    rows: sheetSize.rows - end,
    columns: sheetSize.columns,
  };
  const used = usedWithin(sheet, below);
  return { area, sheetName: sheet.name, table, rowsBelow: used === null ? 0 : used.row + used.rows - end };
}
