/** Changes that the host makes in the grid, each with what takes it back. */
import type { ICellData, IMutationInfo, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { HostFault, addressOf, type Area, type CellValue } from '../../../sheet';
import { cellOfValue } from '../grid/cell-value';
import { sheetIn, type Grid } from '../grid/grid';
import type { CellsChange, Matrix } from '../grid/matrix';
import { breath } from './breath';

/** A change of the grid that was made, and what takes it back. */
export interface Change {
  readonly undo: readonly IMutationInfo[];
  readonly redo: readonly IMutationInfo[];
}

const PIECE = 25_000;
const MOST = { rows: 1_048_576, columns: 16_384 } as const;
const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** A cell that holds this value and no formula, whatever it held before. */
export const replaced = (value: CellValue): ICellData => ({ ...BLANK, ...cellOfValue(value) });

/** A cell with this number format; "General" is none of its own, null leaves it as it is. */
export const formatted = (cell: ICellData, format: string | null): ICellData =>
  format === null ? cell : { ...cell, s: { n: format === 'General' ? null : { pattern: format } } };

/** What makes a cell what it is now, after another was written there. */
const restored = (grid: Grid, cell: Nullable<ICellData>, withFormat: boolean): ICellData => {
  const { v = null, t = null, f = null, si = null, p = null, s = null } = cell ?? {};
  const content = { v, t, f, si, p };
  if (!withFormat) return content;
  const format = s === null ? null : grid.workbook.getStyles().getStyleByCell(cell)?.n;
  return { ...content, s: { n: format ?? null } };
};

/** Does what the host may do in the grid. Throws a HostFault where the grid refuses. */
export const carryOut = (grid: Grid, mutations: readonly IMutationInfo[]): void => {
  grid.trusted(() => {
    for (const { id, params } of mutations)
      if (!grid.commands.syncExecuteCommand(id, params)) throw new HostFault('unknown', id);
  });
};

/** Makes a change, as an undo step or as a part of one. */
export const perform = (grid: Grid, { undo, redo }: Change): void => {
  carryOut(grid, redo);
  grid.steps.pushUndoRedo({ unitID: grid.unit, undoMutations: [...undo], redoMutations: [...redo] });
};

const cellsMutation = (grid: Grid, subUnitId: string, cellValue: Matrix): IMutationInfo<CellsChange> => ({
  id: SetRangeValuesMutation.id,
  params: { unitId: grid.unit, subUnitId, cellValue },
});

/** Makes the sheet reach as far as the area; a grid shows only the rows and columns that it was told of. */
export const makeRoom = (grid: Grid, area: Area): void => {
  const worksheet = sheetIn(grid, area.sheet);
  const rows = area.row + area.rows;
  const columns = area.column + area.columns;
  if (rows > MOST.rows) throw new HostFault('too-large', addressOf(area));
  if (columns > MOST.columns) throw new HostFault('no-column', addressOf(area));
  const at = { unitId: grid.unit, subUnitId: area.sheet };
  const grown: IMutationInfo[] = [];
  if (rows > worksheet.getRowCount())
    grown.push({ id: 'sheet.mutation.set-worksheet-row-count', params: { ...at, rowCount: rows } });
  if (columns > worksheet.getColumnCount())
    grown.push({ id: 'sheet.mutation.set-worksheet-column-count', params: { ...at, columnCount: columns } });
  carryOut(grid, grown);
};

/** The cell to be written at a place of an area, counted from its first. */
export type CellAt = (row: number, column: number) => ICellData;

/** Both ways of changing some rows of an area. */
export const rowsChange = (grid: Grid, area: Area, cellAt: CellAt): Change => {
  const worksheet = sheetIn(grid, area.sheet);
  const after: Matrix = {};
  const before: Matrix = {};
  for (let index = 0; index < area.rows; index += 1) {
    const row = area.row + index;
    const written: Record<number, ICellData> = {};
    const kept: Record<number, ICellData> = {};
    for (let place = 0; place < area.columns; place += 1) {
      const column = area.column + place;
      const cell = cellAt(index, place);
      written[column] = cell;
      kept[column] = restored(grid, worksheet.getCellRaw(row, column), 's' in cell);
    }
    after[row] = written;
    before[row] = kept;
  }
  return {
    redo: [cellsMutation(grid, area.sheet, after)],
    undo: [cellsMutation(grid, area.sheet, before)],
  };
};

/** What else happens with each piece. */
export interface Pieces {
  /** Called right before some rows are changed, the first of them row `start` of the area; throws where they must not be. */
  readonly look?: (piece: Area, start: number) => void;
  readonly watch?: (done: number) => void;
}

/** Changes the cells of an area in pieces that leave the window alive; each can be taken back before it is told of. */
export const changeCells = async (
  grid: Grid,
  area: Area,
  cellAt: CellAt,
  { look, watch }: Pieces = {},
): Promise<void> => {
  makeRoom(grid, area);
  for (let start = 0; start < area.rows; start += PIECE) {
    if (start > 0) await breath();
    const rows = Math.min(area.rows - start, PIECE);
    const piece = { ...area, row: area.row + start, rows };
    look?.(piece, start);
    perform(
      grid,
      rowsChange(grid, piece, (row, column) => cellAt(start + row, column)),
    );
    watch?.((start + rows) * area.columns);
  }
};
