/** A sheet of the file as the grid keeps it. */
import { BooleanNumber, type IColumnData, type IWorksheetData } from '@univerjs/core';
import type { ColumnLook, SheetEntry, SheetFrame } from '../../../ooxml';
import { rangeOf } from '../grid/range-of';
import type { LoadedCells } from './cells-of';
import { columnPixels, rowPixels } from './pixels';

const MOST = { rows: 1_048_576, columns: 16_384 } as const;
/** Blank rows and columns behind the filled ones. */
const ROOM = { rows: 200, columns: 20 } as const;
const LEAST = { rows: 500, columns: 26 } as const;
const USUAL = { width: 9.14, height: 15 } as const;

const columnLook = (look: ColumnLook): Partial<IColumnData> => ({
  ...(look.width === null ? {} : { w: columnPixels(look.width) }),
  ...(look.hidden ? { hd: BooleanNumber.TRUE } : {}),
  ...(look.style === 0 ? {} : { s: `s${look.style}` }),
});

const columnsOf = (looks: readonly ColumnLook[], count: number): Record<number, Partial<IColumnData>> => {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const look of looks)
    for (let column = look.first; column <= Math.min(look.last, count - 1); column += 1)
      columns[column] = columnLook(look);
  return columns;
};

/** How far the sheet must reach so that all that stands on it can be seen. */
const reach = (
  frame: SheetFrame,
  cells: LoadedCells,
): { readonly rows: number; readonly columns: number } => {
  const blocks = [...frame.tables.map(({ area }) => area), ...frame.merges, frame.selection];
  let rows = cells.lastRow + 1 + ROOM.rows;
  let columns = cells.lastColumn + 1 + ROOM.columns;
  for (const block of blocks) {
    // What was selected as whole rows or columns must not make the sheet as long as they are.
    if (block.rows < MOST.rows) rows = Math.max(rows, block.row + block.rows);
    if (block.columns < MOST.columns) columns = Math.max(columns, block.column + block.columns);
  }
  return {
    rows: Math.min(MOST.rows, Math.max(LEAST.rows, rows)),
    columns: Math.min(MOST.columns, Math.max(LEAST.columns, columns)),
  };
};

/** All of a sheet but its tables and conditional formats. */
export const sheetOf = (
  entry: SheetEntry,
  frame: SheetFrame,
  cells: LoadedCells,
): Partial<IWorksheetData> => {
  const { rows, columns } = reach(frame, cells);
  const { frozen } = frame;
  return {
    id: entry.id,
    name: entry.name,
    hidden: entry.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: rows,
    columnCount: columns,
    cellData: cells.cells,
    rowData: cells.rows,
    columnData: columnsOf(frame.columns, columns),
    mergeData: frame.merges.map(rangeOf),
    defaultColumnWidth: columnPixels(frame.defaultColumnWidth ?? USUAL.width),
    defaultRowHeight: rowPixels(frame.defaultRowHeight ?? USUAL.height),
    rightToLeft: frame.rightToLeft ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startColumn: frozen.columns === 0 ? -1 : frozen.columns,
      startRow: frozen.rows === 0 ? -1 : frozen.rows,
    },
  };
};
