import type { ICellData, IMutationInfo, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { HostFault, addressOf, type CellValue, type SheetEdit } from '../../../sheet';
import { cellOfValue } from '../grid/cell-value';
import { sheetIn, type Grid } from '../grid/grid';
import type { CellsChange, Matrix } from '../grid/matrix';
import { breath } from './breath';

type CellsEdit = Extract<SheetEdit, { kind: 'cells' }>;

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

/** What makes a cell what it is now, after `replaced` was written there. */
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

const cellsMutation = (grid: Grid, subUnitId: string, cellValue: Matrix): IMutationInfo<CellsChange> => ({
  id: SetRangeValuesMutation.id,
  params: { unitId: grid.unit, subUnitId, cellValue },
});

/** Makes the sheet reach as far as the area; a grid shows only the rows and columns that it was told of. */
export const makeRoom = (grid: Grid, area: CellsEdit['area']): void => {
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

const checkShape = ({ area, columns, formats }: CellsEdit): void => {
  const whole = columns.length === area.columns && columns.every((cells) => cells.length === area.rows);
  if (!whole || formats.length !== area.columns) throw new Error('the columns of an edit must fill its area');
  const infinite = (cell: CellValue): boolean => typeof cell === 'number' && !Number.isFinite(cell);
  if (columns.some((cells) => cells.some(infinite))) throw new Error('a number in an edit must be finite');
};

/** Both ways of changing some rows of an edit. */
const rowsChange = (grid: Grid, edit: CellsEdit, start: number, end: number): Change => {
  const worksheet = sheetIn(grid, edit.area.sheet);
  const after: Matrix = {};
  const before: Matrix = {};
  for (let index = start; index < end; index += 1) {
    const row = edit.area.row + index;
    const written: Record<number, ICellData> = {};
    const kept: Record<number, ICellData> = {};
    edit.columns.forEach((cells, place) => {
      const column = edit.area.column + place;
      const format = edit.formats[place] ?? null;
      const cell = replaced(cells[index] ?? null);
      written[column] = format === null ? cell : { ...cell, s: { n: { pattern: format } } };
      kept[column] = restored(grid, worksheet.getCellRaw(row, column), format !== null);
    });
    after[row] = written;
    before[row] = kept;
  }
  return {
    redo: [cellsMutation(grid, edit.area.sheet, after)],
    undo: [cellsMutation(grid, edit.area.sheet, before)],
  };
};

/** Pushes a change that was made as an undo step, or as a part of one. */
export const asStep = (grid: Grid, { undo, redo }: Change): void =>
  grid.steps.pushUndoRedo({ unitID: grid.unit, undoMutations: [...undo], redoMutations: [...redo] });

/** Writes values and number formats, in pieces that leave the window alive. Text stays text; null blanks a cell. */
export const writeCells = async (
  grid: Grid,
  edit: CellsEdit,
  watch: (done: number) => void,
): Promise<void> => {
  checkShape(edit);
  makeRoom(grid, edit.area);
  for (let start = 0; start < edit.area.rows; start += PIECE) {
    if (start > 0) await breath();
    const end = Math.min(edit.area.rows, start + PIECE);
    const change = rowsChange(grid, edit, start, end);
    carryOut(grid, change.redo);
    asStep(grid, change);
    watch(end * edit.area.columns);
  }
};
