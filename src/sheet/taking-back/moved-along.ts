import type { CellValue } from '../../tiering';
import type { SheetEdit } from '../edits';
import { sameValue } from '../same-cell';
import type { Spreadsheet } from '../spreadsheet';
import type { Before } from './before';
import { whereNow } from './where-now';

/** What these edits put into a column of the sheet below its header; null where they write none of it. */
const writtenInto = (
  edits: readonly SheetEdit[],
  column: number,
  headerRow: number,
): readonly CellValue[] | null => {
  for (const edit of edits) {
    if (edit.kind !== 'cells' || edit.area.row !== headerRow + 1) continue;
    const cells = edit.columns[column - edit.area.column];
    if (cells !== undefined) return cells;
  }
  return null;
};

/**
 * Whether all that a run wrote stands beside the clients, though elsewhere on the sheet: rows or columns were put in or taken out
 * after it was written, and took it along. Where that happened before, it was written over something else. Throws the
 * host's faults.
 */
export const movedAlong = async (
  spreadsheet: Spreadsheet,
  before: Before,
  { edits, pause }: { readonly edits: readonly SheetEdit[]; readonly pause: () => Promise<void> },
): Promise<boolean> => {
  const where = await whereNow(spreadsheet, before, pause);
  if (where === null || where.rows.some((row, place) => row !== place)) return false;
  // What stands just where it was written while all around it has moved was written after that.
  const stayed = before.columns.every(({ column }, index) => where.columns[index] === column);
  if (stayed && where.headerRow === before.headerRow) return false;
  for (const [index, { column }] of before.columns.entries()) {
    const place = where.columns[index] ?? null;
    const wanted = writtenInto(edits, column, before.headerRow);
    if (place === null || wanted === null) return false;
    const area = {
      sheet: before.sheet,
      row: where.headerRow + 1,
      column: place,
      rows: wanted.length,
      columns: 1,
    };
    const [there = []] = await spreadsheet.read(area);
    if (!wanted.every((cell, row) => sameValue(cell, there[row]))) return false;
  }
  return true;
};
