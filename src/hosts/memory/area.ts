/** Rectangles of cells: how they meet, and where the filled cells are. */
import {
  surroundingRegion as regionAround,
  usedWithin as filledWithin,
  type Area,
  type FilledCells,
} from '../../sheet';
import type { Sheet } from './workbook';

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
  return filledWithin(filledCells(sheet), area);
}

/** As usedWithin, but cells with a number format of their own count too. */
export function formattedWithin(sheet: Sheet, area: Area): Area | null {
  const { columns } = sheet;
  const isFormatted = (row: number, column: number): boolean =>
    (columns[column]?.formats[row] ?? 'General') !== 'General';
  const filled = filledCells(sheet);
  const rowsIn = (column: number): number =>
    Math.max(filled.rowsIn(column), columns[column]?.formats.length ?? 0);
  const isUsed = (row: number, column: number): boolean =>
    filled.isFilled(row, column) || isFormatted(row, column);
  return filledWithin({ ...filled, rowsIn, isFilled: isUsed }, area);
}

/** The block around an area, bounded by blank rows and columns. */
export function surroundingRegion(sheet: Sheet, area: Area): Area {
  return regionAround(filledCells(sheet), area);
}

/** Which cells of the sheet are filled. */
export function filledCells({ columns }: Sheet): FilledCells {
  return {
    columns: columns.length,
    rowsIn: (column) => columns[column]?.contents.length ?? 0,
    isFilled: (row, column) => (columns[column]?.contents[row] ?? null) !== null,
  };
}
