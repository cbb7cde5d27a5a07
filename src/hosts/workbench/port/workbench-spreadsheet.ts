/** The grid behind the port: only translation. */
import { inHostFaults } from '../../../ooxml';
import {
  HostFault,
  addressOf,
  faultOf,
  type Area,
  type EditKind,
  type SheetEdit,
  type Spreadsheet,
  type Watch,
} from '../../../sheet';
import { sheetIn } from '../grid/grid';
import { lockMet } from '../locks';
import { extentOf, findSelection } from './find-selection';
import { growTable, tablePlace } from './grow-table';
import { readCells, readContents } from './read-cells';
import { readFormats } from './read-formats';
import { setColours } from './set-colours';
import type { HostState } from './state';
import { writeCells } from './write-cells';

const CAN: ReadonlySet<EditKind> = new Set<EditKind>(['table-columns', 'cells', 'colours', 'remember']);

const sheetOf = (state: HostState, edit: SheetEdit): string | null => {
  if (edit.kind === 'table-columns') return tablePlace(state, edit.table).sheet;
  return edit.kind === 'remember' ? null : edit.area.sheet;
};

const refuseLocked = ({ loaded }: HostState, area: Area): void => {
  const met = lockMet(loaded, area);
  if (met === null) return;
  const { kind, row, column } = met;
  throw new HostFault(kind, addressOf({ ...area, row, column, rows: 1, columns: 1 }));
};

const refuseProtected = ({ grid, loaded }: HostState, sheet: string): void => {
  const worksheet = sheetIn(grid, sheet);
  if (loaded.sheets.get(sheet)?.frame.protected === true)
    throw new HostFault('protected', worksheet.getName());
};

/** Throws before anything is written where the file could not take what is to be written. */
const refuse = (state: HostState, edits: readonly SheetEdit[]): void => {
  for (const edit of edits) {
    const sheet = sheetOf(state, edit);
    if (sheet === null) continue;
    refuseProtected(state, sheet);
    if (edit.kind === 'cells') refuseLocked(state, edit.area);
  }
};

const refuseAreas = (state: HostState, areas: readonly Area[]): void => {
  for (const area of areas) {
    refuseProtected(state, area.sheet);
    refuseLocked(state, area);
  }
};

const applyEdit = async (state: HostState, edit: SheetEdit, watch: (done: number) => void): Promise<void> => {
  switch (edit.kind) {
    case 'table-columns':
      return growTable(state, edit.table, edit.headers);
    case 'cells':
      return writeCells(state.grid, edit, watch);
    case 'colours':
      return setColours(state, edit);
    case 'remember':
      state.kept.set(edit.key, edit.text);
      state.touched();
  }
};

const cellsIn = (edit: SheetEdit): number => (edit.kind === 'cells' ? edit.area.rows * edit.area.columns : 0);

const applyAll = async (state: HostState, edits: readonly SheetEdit[], watch?: Watch): Promise<void> => {
  refuse(state, edits);
  const total = edits.reduce((sum, edit) => sum + cellsIn(edit), 0);
  let before = 0;
  for (const edit of edits) {
    const start = before;
    await applyEdit(state, edit, (done) => watch?.(start + done, total));
    before += cellsIn(edit);
  }
};

const asOneStep = async <Answer>({ grid }: HostState, work: () => Promise<Answer>): Promise<Answer> => {
  const end = grid.steps.hold(grid.unit);
  try {
    return await work();
  } finally {
    end();
  }
};

/** The workbook that the grid shows. What is applied in one go is one step for undo; kept texts are no part of it. */
export const workbenchSpreadsheet = (state: HostState): Spreadsheet => ({
  can: CAN,
  // Each of these may throw before it has anything to wait for.
  selection: async () => Promise.resolve(findSelection(state)),
  extent: async (sheet) => Promise.resolve(extentOf(state, sheet)),
  read: (area, watch) => readCells(state, area, watch),
  contents: (area) => readContents(state, area),
  formats: async (area) => Promise.resolve(readFormats(state, area)),
  // eslint-disable-next-line @typescript-eslint/require-await -- the rule of faultOf is a rejected promise, not a throw
  obstacle: (areas) => faultOf(async () => refuseAreas(state, areas)),
  apply: (edits, watch) => asOneStep(state, () => inHostFaults(() => applyAll(state, edits, watch))),
  asOneStep: (work) => asOneStep(state, work),
  recall: async (key) => state.kept.get(key) ?? inHostFaults(() => state.file.recall(key)),
});
