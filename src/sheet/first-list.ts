import type { Area } from './area';
import { surroundingRegion, usedWithin, type FilledCells } from './filled-cells';

/** A list begins near the top of its sheet. */
const LOOKED_AT = { rows: 50, columns: 50 };

/** Whether an area may be a list: a title has one row, a note has one column. */
export const isList = ({ rows, columns }: Pick<Area, 'rows' | 'columns'>): boolean => rows > 2 && columns > 1;

const startOf = (cells: FilledCells, sheet: string): Area | null => {
  for (let row = 0; row < LOOKED_AT.rows; row += 1)
    for (let column = 0; column < Math.min(cells.columns, LOOKED_AT.columns); column += 1) {
      if (!cells.isFilled(row, column)) continue;
      const region = surroundingRegion(cells, { sheet, row, column, rows: 1, columns: 1 });
      if (isList(region)) return usedWithin(cells, region);
    }
  return null;
};

/** The rows behind one blank row below a list, where they stand in its columns; null where there are none. */
const goingOn = (cells: FilledCells, list: Area): Area | null => {
  const next = list.row + list.rows + 1;
  const row = usedWithin(cells, { ...list, row: next, rows: 1 });
  if (row === null) return null;
  const region = usedWithin(cells, surroundingRegion(cells, row));
  const within =
    region !== null &&
    region.column >= list.column &&
    region.column + region.columns <= list.column + list.columns;
  return within ? { ...list, rows: region.row + region.rows - list.row } : null;
};

/**
 * The first list on a sheet, from its top: a block of at least three rows and two columns. One blank row does not end it,
 * two do: then another list may begin. Null where there is none.
 */
export const firstList = (cells: FilledCells, sheet: string): Area | null => {
  let list = startOf(cells, sheet);
  for (let more = list; more !== null; more = list && goingOn(cells, list)) list = more;
  return list;
};
