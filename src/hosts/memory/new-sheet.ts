import type { SheetEdit } from '../../sheet';
import { setContent } from './cells';
import { addSheet, sheetByName, type Workbook } from './workbook';

/** Adds a sheet of values behind the others; a name that is taken gets a number behind it. */
export function newSheet(
  workbook: Workbook,
  { name, columns }: Extract<SheetEdit, { readonly kind: 'new-sheet' }>,
): void {
  let free = name;
  for (let number = 2; sheetByName(workbook, free) !== undefined; number += 1) free = `${name} (${number})`;
  const sheet = addSheet(workbook, free);
  columns.forEach((cells, column) => cells.forEach((cell, row) => setContent(sheet, row, column, cell)));
}
