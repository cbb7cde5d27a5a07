/** What is to be written into the file. */
import type { SheetEdit } from '../../../sheet';
import type { ChangedCell, WorkbookChange } from '../../../ooxml/change';
import { contentIn, sameContent } from '../cell-content';
import { cellKey, columnOfKey, rowOfKey } from '../grid/cell-key';
import { valueOfCell } from '../grid/cell-value';
import { sheetIn } from '../grid/grid';
import { blockOf } from '../grid/range-of';
import { tablePlace } from './grow-table';
import { shownValue } from './read-cells';
import { changedColours } from './set-colours';
import { spilledCell, spillOf } from './spilled';
import type { HostState } from './state';

type Cells = Map<number, ChangedCell>;

/** The other cells that a changed formula fills; their values are written beside it. */
const addSpill = ({ grid }: HostState, sheet: string, anchor: ChangedCell, cells: Cells): void => {
  const { spill } = anchor;
  if (spill === null) return;
  for (let row = spill.row; row < spill.row + spill.rows; row += 1)
    for (let column = spill.column; column < spill.column + spill.columns; column += 1) {
      if (row === anchor.row && column === anchor.column) continue;
      const value = valueOfCell(spilledCell(grid, sheet, row, column));
      cells.set(cellKey(row, column), { row, column, value, formula: null, spill: null, format: null });
    }
};

/** The present content of a cell, where it is not what it was. */
const changedCell = (state: HostState, sheet: string, key: number): ChangedCell | null => {
  const { grid, originals } = state;
  const row = rowOfKey(key);
  const column = columnOfKey(key);
  const before = originals.get(sheet)?.get(key);
  const now = contentIn(grid, sheet, row, column);
  if (before === undefined || sameContent(before, now)) return null;
  const range = now.formula === null ? null : spillOf(grid, sheet, row, column);
  const format = now.format === before.format ? null : (now.format ?? 'General');
  return { row, column, value: now.value, formula: now.formula, spill: range && blockOf(range), format };
};

const scattered = (state: HostState, sheet: string, headers: ReadonlySet<number>): WorkbookChange[] => {
  const cells: Cells = new Map();
  for (const key of state.originals.get(sheet)?.keys() ?? []) {
    const cell = headers.has(key) ? null : changedCell(state, sheet, key);
    if (cell !== null) cells.set(key, cell);
  }
  for (const cell of [...cells.values()]) addSpill(state, sheet, cell, cells);
  if (cells.size === 0) return [];
  const ordered = [...cells].sort(([one], [other]) => one - other).map(([, cell]) => cell);
  return [{ kind: 'scattered', sheet, cells: ordered }];
};

interface Growth {
  readonly edits: readonly SheetEdit[];
  /** The header cells that come with the tables' new columns. */
  readonly headers: ReadonlySet<number>;
}

const growthOn = (state: HostState, sheet: string): Growth => {
  const edits: SheetEdit[] = [];
  const headers = new Set<number>();
  for (const { id, area } of state.loaded.sheets.get(sheet)?.frame.tables ?? []) {
    const { whole } = tablePlace(state, id);
    const texts: string[] = [];
    for (let column = area.column + area.columns; column < whole.column + whole.columns; column += 1) {
      headers.add(cellKey(whole.row, column));
      texts.push(String(shownValue(state.grid, sheetIn(state.grid, sheet), whole.row, column) ?? ''));
    }
    if (texts.length > 0) edits.push({ kind: 'table-columns', table: id, headers: texts });
  }
  return { edits, headers };
};

/** All that is not as it was when the file was opened, in the order in which it can be written. */
export const changesSince = async (state: HostState): Promise<readonly WorkbookChange[]> => {
  const grown: WorkbookChange[] = [];
  const cells: WorkbookChange[] = [];
  for (const sheet of state.loaded.sheets.keys()) {
    const growth = growthOn(state, sheet);
    grown.push(...growth.edits);
    cells.push(...scattered(state, sheet, growth.headers));
  }
  const kept = [...state.kept].map(([key, text]): SheetEdit => ({ kind: 'remember', key, text }));
  return [...grown, ...cells, ...(await changedColours(state)), ...kept];
};
