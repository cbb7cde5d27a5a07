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
import { dropTableColumns } from './drop-table-columns';
import { growTable, tablePlace } from './grow-table';
import { leavesAsIs } from './leaves-as-is';
import { coloursOf } from './own-rules';
import { putBack } from './put-back';
import { readCells, readContents } from './read-cells';
import { readFormats } from './read-formats';
import { setColours } from './set-colours';
import { reveal } from './reveal';
import { spillMet } from './spilled';
import type { HostState } from './state';
import { writeCells } from './write-cells';

const CAN: ReadonlySet<EditKind> = new Set<EditKind>([
  'table-columns',
  'cells',
  'colours',
  'put-back',
  'drop-table-columns',
  'remember',
]);

const sheetOf = (state: HostState, edit: SheetEdit): string | null => {
  if ('table' in edit) return tablePlace(state, edit.table).sheet;
  return 'area' in edit ? edit.area.sheet : null;
};

const refuseLocked = ({ loaded }: HostState, area: Area): void => {
  const met = lockMet(loaded, area);
  if (met === null) return;
  const { kind, row, column } = met;
  throw new HostFault(kind, addressOf({ ...area, row, column, rows: 1, columns: 1 }));
};

/** A formula that was typed since the file was opened and fills several cells. */
const refuseSpilled = ({ grid }: HostState, area: Area): void => {
  const met = spillMet(grid, area);
  if (met !== null)
    throw new HostFault('array-formula', addressOf({ ...met, sheet: area.sheet, rows: 1, columns: 1 }));
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
    if (edit.kind === 'cells' || edit.kind === 'put-back') refuseLocked(state, edit.area);
    if (edit.kind === 'cells') refuseSpilled(state, edit.area);
  }
};

const refuseAreas = (state: HostState, areas: readonly Area[]): void => {
  for (const area of areas) {
    refuseProtected(state, area.sheet);
    refuseLocked(state, area);
    refuseSpilled(state, area);
  }
};

/** A text that the file holds already is no change of it. */
const remember = async (
  { kept, file, touched }: HostState,
  { key, text }: Extract<SheetEdit, { kind: 'remember' }>,
): Promise<void> => {
  if ((await file.recall(key)) === text) kept.delete(key);
  else kept.set(key, text);
  touched();
};

const applyEdit = async (state: HostState, edit: SheetEdit, watch: (done: number) => void): Promise<void> => {
  switch (edit.kind) {
    case 'table-columns':
      return growTable(state, edit.table, edit.headers);
    case 'cells':
      if (edit.beside !== undefined) state.added.push(edit.area);
      return writeCells(state, edit, watch);
    case 'colours':
      return setColours(state, edit);
    case 'put-back':
      return putBack(state, edit, watch);
    case 'drop-table-columns':
      return dropTableColumns(state, edit);
    case 'remember':
      return remember(state, edit);
    case 'new-sheet':
      throw new HostFault('unsupported', edit.kind);
  }
};

const cellsIn = (edit: SheetEdit): number =>
  edit.kind === 'cells' || edit.kind === 'put-back' ? edit.area.rows * edit.area.columns : 0;

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

const asOneStep = async <Answer>(state: HostState, work: () => Promise<Answer>): Promise<Answer> => {
  const { steps, unit } = state.grid;
  const end = steps.hold(unit, (undo) => leavesAsIs(state, undo));
  let whole = false;
  try {
    const answer = await work();
    whole = true;
    return answer;
  } finally {
    end(whole);
    if (!steps.holding) {
      const added = state.added.splice(0);
      if (whole) reveal(state.grid, added);
    }
  }
};

/** The workbook that the grid shows. What is applied in one go is one step for undo; kept texts are no part of it. */
export const workbenchSpreadsheet = (state: HostState): Spreadsheet => ({
  can: CAN,
  // Each of these may throw before it has anything to wait for.
  selection: async () => Promise.resolve(findSelection(state)),
  extent: async (sheet) => Promise.resolve(extentOf(state, sheet)),
  read: (area, watch) => readCells(state, area, watch),
  contents: (area, watch) => inHostFaults(() => readContents(state, area, watch)),
  formats: async (area) => Promise.resolve(readFormats(state, area)),
  // eslint-disable-next-line @typescript-eslint/require-await -- the rule of faultOf is a rejected promise, not a throw
  obstacle: (areas) => faultOf(async () => refuseAreas(state, areas)),
  apply: (edits, watch) => asOneStep(state, () => inHostFaults(() => applyAll(state, edits, watch))),
  asOneStep: (work) => asOneStep(state, work),
  colours: (owner) => inHostFaults(() => coloursOf(state, owner)),
  recall: async (key) => {
    const kept = state.kept.get(key);
    return kept === undefined ? inHostFaults(() => state.file.recall(key)) : kept;
  },
});
