import type { Area } from './area';
import { surroundingRegion, usedWithin, type FilledCells } from './filled-cells';
import type { Extent, Found } from './spreadsheet';

/** What a host knows of the place that its user selected. */
export interface Pointed {
  readonly selection: Area;
  readonly sheetName: string;
  readonly cells: FilledCells;
  /** The first table that the selection touches, with its header row and its totals row; null for none. */
  readonly table: { readonly id: string; readonly area: Area; readonly totalsRow: boolean } | null;
}

/**
 * What the user points at: the table that the selection touches; else, for a single cell, the block of filled cells around
 * it; else the smallest area with all filled cells of the selection. Null where there is nothing filled. See
 * `Spreadsheet.selection`.
 */
export const pointedAt = ({ selection, sheetName, cells, table }: Pointed): Found | null => {
  if (table !== null) {
    const { id, totalsRow } = table;
    const area = totalsRow ? { ...table.area, rows: table.area.rows - 1 } : table.area;
    return { area, sheetName, table: id, totalsRow };
  }
  const single = selection.rows === 1 && selection.columns === 1;
  const area = usedWithin(cells, single ? surroundingRegion(cells, selection) : selection);
  return area && { area, sheetName, table: null, totalsRow: false };
};

/** Which part of a sheet holds values, from its first cell. */
export const extentOf = (cells: FilledCells): Extent => {
  const whole = { sheet: '', row: 0, column: 0, rows: Infinity, columns: cells.columns };
  const used = usedWithin(cells, whole);
  return used === null
    ? { rows: 0, columns: 0 }
    : { rows: used.row + used.rows, columns: used.column + used.columns };
};
