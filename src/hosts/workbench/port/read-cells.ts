import type { Worksheet } from '@univerjs/core';
import type { Area, CellValue, Watch } from '../../../sheet';
import { contentIn, sameContent } from '../cell-content';
import { cellKey } from '../grid/cell-key';
import { valueOfCell } from '../grid/cell-value';
import { sheetIn, type Grid } from '../grid/grid';
import { breath } from './breath';
import { spilledCell } from './spilled';
import type { HostState } from './state';

/** Rows that are read before the window may answer. */
const PIECE = 20_000;

type ReadCell = (row: number, column: number) => CellValue;

/** The value that a cell shows, also one that the formula of another cell fills. */
export const shownValue = (grid: Grid, worksheet: Worksheet, row: number, column: number): CellValue =>
  valueOfCell(worksheet.getCellRaw(row, column)) ??
  valueOfCell(spilledCell(grid, worksheet.getSheetId(), row, column));

const columnsOf = async (area: Area, cell: ReadCell, watch?: Watch): Promise<CellValue[][]> => {
  const columns = Array.from({ length: area.columns }, (): CellValue[] => []);
  for (let start = 0; start < area.rows; start += PIECE) {
    if (start > 0) await breath();
    const end = Math.min(area.rows, start + PIECE);
    columns.forEach((cells, column) => {
      for (let row = start; row < end; row += 1) cells.push(cell(area.row + row, area.column + column));
    });
    watch?.(end * area.columns, area.rows * area.columns);
  }
  return columns;
};

/** See `Spreadsheet.read`. */
export const readCells = async ({ grid }: HostState, area: Area, watch?: Watch): Promise<CellValue[][]> => {
  const worksheet = sheetIn(grid, area.sheet);
  return columnsOf(area, (row, column) => shownValue(grid, worksheet, row, column), watch);
};

/** The formula that only the file knows, as long as its cell was not changed; null where there is none. */
export const formulaOfFile = (
  { loaded, grid, originals }: HostState,
  sheet: string,
  row: number,
  column: number,
): string | null => {
  const key = cellKey(row, column);
  const formula = loaded.sheets.get(sheet)?.formulasOfFile.get(key) ?? null;
  const original = originals.get(sheet)?.get(key);
  if (formula === null || original === undefined) return formula;
  return sameContent(original, contentIn(grid, sheet, row, column)) ? formula : null;
};

const typedIn = (state: HostState, sheet: string): ReadCell => {
  const worksheet = sheetIn(state.grid, sheet);
  return (row, column) => {
    const cell = worksheet.getCellRaw(row, column);
    const typed = cell?.f || cell?.si ? contentIn(state.grid, sheet, row, column).formula : null;
    return (
      typed ?? formulaOfFile(state, sheet, row, column) ?? shownValue(state.grid, worksheet, row, column)
    );
  };
};

/** See `Spreadsheet.contents`. */
export const readContents = async (state: HostState, area: Area, watch?: Watch): Promise<CellValue[][]> =>
  columnsOf(area, typedIn(state, area.sheet), watch);

/** As `readContents`, at once: for a look right before a write. */
export const contentsNow = (state: HostState, area: Area): CellValue[][] => {
  const typed = typedIn(state, area.sheet);
  return Array.from({ length: area.columns }, (_, column) =>
    Array.from({ length: area.rows }, (_each, row) => typed(area.row + row, area.column + column)),
  );
};
