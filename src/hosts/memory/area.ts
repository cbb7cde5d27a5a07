/** Rectangles of cells: how they meet, and where the filled cells are. */
import type { Area } from '../../sheet';
import type { Column, Sheet } from './workbook';

/** The cells two areas have in common; null where they have none or lie on two sheets. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  if (one.sheet !== other.sheet || rows <= 0 || columns <= 0) return null;
  return { sheet: one.sheet, row, column, rows, columns };
}

/** The smallest area that holds both; they must lie on one sheet. */
export function bounding(one: Area, other: Area): Area {
  if (one.sheet !== other.sheet) throw new Error('areas on two sheets have no common area');
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { sheet: one.sheet, row, column, rows, columns };
}

/** The smallest area inside this one that holds all its filled cells; null where all are blank. */
export function usedWithin(sheet: Sheet, area: Area): Area | null {
  return usedBy(sheet, area, lastFilled);
}

/** As usedWithin, but cells with a number format of their own count too. */
export function formattedWithin(sheet: Sheet, area: Area): Area | null {
  return usedBy(sheet, area, lastFormatted);
}

/**
 * The block around a cell, bounded by blank rows and columns; cells that touch at a corner belong to it.
 * A blank cell beside a block is part of the answer; a lone blank cell is its own block.
 */
export function surroundingRegion(sheet: Sheet, area: Area): Area {
  let region = area;
  for (;;) {
    const grown = grow(sheet, region);
    if (grown === region) return region;
    region = grown;
  }
}

type Used = (column: Column, row: number) => boolean;

const lastFilled: Used = (column, row) => (column.contents[row] ?? null) !== null;
const lastFormatted: Used = (column, row) =>
  lastFilled(column, row) || (column.formats[row] ?? 'General') !== 'General';

function usedBy(sheet: Sheet, area: Area, used: Used): Area | null {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  const lastColumn = Math.min(area.column + area.columns, sheet.columns.length) - 1;
  for (let column = area.column; column <= lastColumn; column += 1) {
    const span = usedRows(sheet.columns[column], area, used);
    if (span === null) continue;
    top = Math.min(top, span.first);
    bottom = Math.max(bottom, span.last);
    left = Math.min(left, column);
    right = column;
  }
  if (bottom < 0) return null;
  return { sheet: area.sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function usedRows(
  column: Column | undefined,
  area: Area,
  used: Used,
): { first: number; last: number } | null {
  if (column === undefined) return null;
  const kept = Math.max(column.contents.length, column.formats.length);
  let last = Math.min(area.row + area.rows, kept) - 1;
  while (last >= area.row && !used(column, last)) last -= 1;
  if (last < area.row) return null;
  let first = area.row;
  while (!used(column, first)) first += 1;
  return { first, last };
}

function grow(sheet: Sheet, region: Area): Area {
  let { row, column, rows, columns } = region;
  const from = Math.max(0, column - 1);
  const to = column + columns;
  while (row > 0 && rowFilled(sheet, row - 1, from, to)) {
    row -= 1;
    rows += 1;
  }
  while (rowFilled(sheet, row + rows, from, to)) rows += 1;
  const top = Math.max(0, row - 1);
  const bottom = row + rows;
  while (column > 0 && columnFilled(sheet, column - 1, top, bottom)) {
    column -= 1;
    columns += 1;
  }
  while (columnFilled(sheet, column + columns, top, bottom)) columns += 1;
  const same = row === region.row && rows === region.rows && columns === region.columns;
  return same && column === region.column ? region : { sheet: region.sheet, row, column, rows, columns };
}

// Asked a million times for a full sheet, so nothing is made here.
function rowFilled(sheet: Sheet, row: number, from: number, to: number): boolean {
  for (let column = from; column <= to; column += 1) {
    if ((sheet.columns[column]?.contents[row] ?? null) !== null) return true;
  }
  return false;
}

function columnFilled(sheet: Sheet, column: number, from: number, to: number): boolean {
  const contents = sheet.columns[column]?.contents ?? [];
  for (let row = from; row <= to && row < contents.length; row += 1) {
    if (contents[row] !== null) return true;
  }
  return false;
}
