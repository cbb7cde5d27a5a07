/** Where the filled cells of a sheet are, whatever keeps them. */
import type { Area } from './area';

/** A sheet as far as it matters which of its cells are filled. */
export interface FilledCells {
  /** No column at or beyond this place holds anything. */
  readonly columns: number;
  /** No cell of the column at or beyond this row holds anything. */
  readonly rowsIn: (column: number) => number;
  readonly isFilled: (row: number, column: number) => boolean;
}

/** The smallest area inside this one that holds all its filled cells; null where all are blank. */
export const usedWithin = (cells: FilledCells, area: Area): Area | null => {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (let column = area.column; column < Math.min(area.column + area.columns, cells.columns); column += 1) {
    const span = filledRows(cells, column, area);
    if (span === null) continue;
    top = Math.min(top, span.first);
    bottom = Math.max(bottom, span.last);
    left = Math.min(left, column);
    right = column;
  }
  if (bottom < 0) return null;
  return { sheet: area.sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
};

/**
 * The block around an area, bounded by blank rows and columns; cells that touch at a corner belong to it.
 * A blank cell beside a block is part of the answer; a lone blank cell is its own block.
 */
export const surroundingRegion = (cells: FilledCells, area: Area): Area => {
  let region = area;
  for (;;) {
    const grown = grow(cells, region);
    if (grown === region) return region;
    region = grown;
  }
};

function filledRows(
  cells: FilledCells,
  column: number,
  area: Area,
): { readonly first: number; readonly last: number } | null {
  let last = Math.min(area.row + area.rows, cells.rowsIn(column)) - 1;
  while (last >= area.row && !cells.isFilled(last, column)) last -= 1;
  if (last < area.row) return null;
  let first = area.row;
  while (!cells.isFilled(first, column)) first += 1;
  return { first, last };
}

function grow(cells: FilledCells, region: Area): Area {
  let { row, column, rows, columns } = region;
  const from = Math.max(0, column - 1);
  const to = column + columns;
  while (row > 0 && rowFilled(cells, row - 1, from, to)) {
    row -= 1;
    rows += 1;
  }
  while (rowFilled(cells, row + rows, from, to)) rows += 1;
  const top = Math.max(0, row - 1);
  const bottom = row + rows;
  while (column > 0 && columnFilled(cells, column - 1, top, bottom)) {
    column -= 1;
    columns += 1;
  }
  while (columnFilled(cells, column + columns, top, bottom)) columns += 1;
  const same = row === region.row && rows === region.rows && columns === region.columns;
  return same && column === region.column ? region : { sheet: region.sheet, row, column, rows, columns };
}

// Asked a million times for a full sheet, so nothing is made here.
function rowFilled(cells: FilledCells, row: number, from: number, to: number): boolean {
  for (let column = from; column <= Math.min(to, cells.columns - 1); column += 1) {
    if (cells.isFilled(row, column)) return true;
  }
  return false;
}

function columnFilled(cells: FilledCells, column: number, from: number, to: number): boolean {
  if (column >= cells.columns) return false;
  for (let row = from; row <= Math.min(to, cells.rowsIn(column) - 1); row += 1) {
    if (cells.isFilled(row, column)) return true;
  }
  return false;
}
