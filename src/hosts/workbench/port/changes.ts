/** What is to be written into the file. */
import type { ChangedCell, WorkbookChange } from '../../../ooxml';
import { commonBlock, type SheetEdit } from '../../../sheet';
import { contentIn, sameContent } from '../cell-content';
import { cellKey, columnOfKey, rowOfKey } from '../grid/cell-key';
import { valueOfCell } from '../grid/cell-value';
import { sheetIn } from '../grid/grid';
import { blockOf } from '../grid/range-of';
import { canFill } from './can-fill';
import { changedColours } from './changed-colours';
import { tablePlace } from './grow-table';
import { recomputed } from './recomputed';
import { shownValue } from './read-cells';
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

/** A cell as it is to be written now. */
const presentCell = (state: HostState, sheet: string, key: number): ChangedCell => {
  const { grid, originals } = state;
  const row = rowOfKey(key);
  const column = columnOfKey(key);
  const { value, formula, format } = contentIn(grid, sheet, row, column);
  const range = formula === null ? null : spillOf(grid, sheet, row, column);
  const before = originals.get(sheet)?.get(key)?.format ?? null;
  const spill = range === null || !canFill(state, sheet, blockOf(range)) ? null : blockOf(range);
  return { row, column, value, formula, spill, format: format === before ? null : (format ?? 'General') };
};

/** Whether what a cell holds is not what it was. */
const isChanged = ({ grid, originals }: HostState, sheet: string, key: number): boolean => {
  const before = originals.get(sheet)?.get(key);
  return (
    before !== undefined && !sameContent(before, contentIn(grid, sheet, rowOfKey(key), columnOfKey(key)))
  );
};

const inOrder = (cells: Cells): readonly ChangedCell[] =>
  [...cells].sort(([one], [other]) => one - other).map(([, cell]) => cell);

const changedCells = (state: HostState, sheet: string, { headers, blanked }: Growth): Cells => {
  const cells: Cells = new Map();
  for (const key of state.originals.get(sheet)?.keys() ?? [])
    if (!headers.has(key) && (blanked.has(key) || isChanged(state, sheet, key)))
      cells.set(key, presentCell(state, sheet, key));
  for (const cell of [...cells.values()]) addSpill(state, sheet, cell, cells);
  return cells;
};

const addRecomputed = (state: HostState, sheet: string, cells: Cells): void => {
  for (const cell of recomputed(state, sheet, cells)) {
    const key = cellKey(cell.row, cell.column);
    if (!cells.has(key)) cells.set(key, cell);
  }
};

const scattered = (sheet: string, cells: Cells): WorkbookChange[] =>
  cells.size === 0 ? [] : [{ kind: 'scattered', sheet, cells: inOrder(cells) }];

interface Growth {
  readonly edits: readonly SheetEdit[];
  /** The header cells that come with the tables' new columns. */
  readonly headers: ReadonlySet<number>;
  /** Cells of the new columns that were changed: a table grows over blank cells only, whatever comes into them after. */
  readonly blanked: ReadonlySet<number>;
}

const growthOn = (state: HostState, sheet: string): Growth => {
  const edits: SheetEdit[] = [];
  const headers = new Set<number>();
  const blanked = new Set<number>();
  const changed = [...(state.originals.get(sheet)?.keys() ?? [])];
  for (const { id, area } of state.loaded.sheets.get(sheet)?.frame.tables ?? []) {
    const { whole } = tablePlace(state, id);
    const first = area.column + area.columns;
    const texts: string[] = [];
    for (let column = first; column < whole.column + whole.columns; column += 1) {
      headers.add(cellKey(whole.row, column));
      texts.push(String(shownValue(state.grid, sheetIn(state.grid, sheet), whole.row, column) ?? ''));
    }
    if (texts.length === 0) continue;
    edits.push({ kind: 'table-columns', table: id, headers: texts });
    const added = { ...whole, column: first, columns: texts.length };
    for (const key of changed)
      if (commonBlock(added, { row: rowOfKey(key), column: columnOfKey(key), rows: 1, columns: 1 }) !== null)
        blanked.add(key);
  }
  return { edits, headers, blanked };
};

const blanksFor = (sheet: string, { blanked }: Growth): WorkbookChange[] => {
  const blank = { value: null, formula: null, spill: null, format: null };
  const cells = [...blanked].map((key): [number, ChangedCell] => [
    key,
    { row: rowOfKey(key), column: columnOfKey(key), ...blank },
  ]);
  return scattered(sheet, new Map(cells));
};

/** All that is not as it was when the file was opened, in the order in which it can be written. */
export const changesSince = async (state: HostState): Promise<readonly WorkbookChange[]> => {
  const grown: WorkbookChange[] = [];
  const cells = new Map<string, Cells>();
  for (const sheet of state.loaded.sheets.keys()) {
    const growth = growthOn(state, sheet);
    grown.push(...blanksFor(sheet, growth), ...growth.edits);
    cells.set(sheet, changedCells(state, sheet, growth));
  }
  // Formulas that change by themselves, as those of today do, are no reason to write.
  if ([...cells.values()].some(({ size }) => size > 0))
    for (const [sheet, changed] of cells) addRecomputed(state, sheet, changed);
  const written = [...cells].flatMap(([sheet, changed]) => scattered(sheet, changed));
  const kept = [...state.kept].map(([key, text]): SheetEdit => ({ kind: 'remember', key, text }));
  return [...grown, ...written, ...(await changedColours(state)), ...kept];
};
