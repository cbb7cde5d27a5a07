/** The in-memory workbook behind the port: a spreadsheet without a window. */
import {
  extentOf,
  HostFault,
  type Area,
  type CellValue,
  type EditKind,
  type SheetEdit,
  type Spreadsheet,
} from '../../sheet';
import type { Watch } from '../../sheet';
import { contentsOf, formatAt, shownValue, typedContent } from './cells';
import { filledCells } from './area';
import { findSelection } from './find-selection';
import { ownRules, replaceOwnRules } from './format-rules';
import { isClosed, obstacleAt } from './obstacle';
import { putBack } from './put-back';
import { refuseTouched, refuseTouchedColumns } from './refuse-touched';
import { addTableColumn, dropTableColumns, tableByKey } from './tables';
import { newSheet } from './new-sheet';
import { sheetById, type Sheet, type Table, type Workbook } from './workbook';
import { WorkbookGap } from './workbook-gap';
import { writeCells } from './write-cells';

const everyKind: ReadonlySet<EditKind> = new Set<EditKind>([
  'table-columns',
  'cells',
  'colours',
  'put-back',
  'drop-table-columns',
  'new-sheet',
  'remember',
]);

/** The port over a workbook, which the caller keeps and may look into at any time. */
export function memorySpreadsheet(workbook: Workbook): Spreadsheet {
  return {
    can: everyKind,
    selection: () => answered(() => findSelection(workbook)),
    extent: (sheet) => answered(() => extentOf(filledCells(presentSheet(workbook, sheet)))),
    read: (area, watch) => answered(() => readArea(workbook, area, watch)),
    contents: (area) => answered(() => typedIn(workbook, area)),
    formats: (area) => answered(() => formatsIn(workbook, area)),
    obstacle: (areas) => answered(() => firstObstacle(workbook, areas)),
    colours: (owner) => answered(() => ownRules(workbook, owner)),
    apply: (edits, watch) =>
      answered(() => {
        applyEdits(workbook, edits, watch);
      }),
    asOneStep: (work) => work(),
    recall: (key) => answered(() => workbook.settings.get(key) ?? null),
  };
}

// Every answer comes later, as from a real host; a throw becomes a rejection.
async function answered<Answer>(answer: () => Answer): Promise<Answer> {
  await Promise.resolve();
  try {
    return answer();
  } catch (cause) {
    if (cause instanceof WorkbookGap) throw new HostFault('unsupported', cause.what, { cause });
    throw cause;
  }
}

function readArea(workbook: Workbook, area: Area, watch: Watch | undefined): CellValue[][] {
  const sheet = presentSheet(workbook, area.sheet);
  return contentsOf(sheet, area).map((contents, index) => {
    const values = contents.map((content) => {
      const value = shownValue(content);
      if (value === undefined) throw new WorkbookGap('the value of a formula');
      return value;
    });
    watch?.((index + 1) * area.rows, area.columns * area.rows);
    return values;
  });
}

function typedIn(workbook: Workbook, area: Area): CellValue[][] {
  const sheet = presentSheet(workbook, area.sheet);
  return contentsOf(sheet, area).map((cells) => cells.map(typedContent));
}

function formatsIn(workbook: Workbook, area: Area): string[][] {
  const sheet = presentSheet(workbook, area.sheet);
  return Array.from({ length: area.columns }, (_, column) =>
    Array.from({ length: area.rows }, (_each, row) => formatAt(sheet, area.row + row, area.column + column)),
  );
}

function applyEdits(workbook: Workbook, edits: readonly SheetEdit[], watch: Watch | undefined): void {
  refuse(workbook, edits);
  const total = edits.reduce((sum, edit) => sum + cellsIn(edit), 0);
  let done = 0;
  for (const edit of edits) {
    applyEdit(workbook, edit);
    done += cellsIn(edit);
    if (cellsIn(edit) > 0) watch?.(done, total);
  }
}

// Asked of all edits before anything is written, as the adapter of a real host does.
function refuse(workbook: Workbook, edits: readonly SheetEdit[]): void {
  for (const edit of edits) {
    const fault = obstacleTo(workbook, edit);
    if (fault !== null) throw fault;
  }
}

function obstacleTo(workbook: Workbook, edit: SheetEdit): HostFault | null {
  switch (edit.kind) {
    case 'remember':
      return null;
    case 'new-sheet':
      return workbook.structureProtected ? new HostFault('protected', edit.name) : null;
    case 'cells':
    case 'put-back':
      return obstacleAt(workbook, edit.area);
    case 'colours':
      return closedFor(workbook, edit.area.sheet, (sheet) => isClosed(sheet, edit.area));
    default:
      return closedFor(workbook, tableByKey(workbook, edit.table)?.area.sheet, (sheet) => sheet.protected);
  }
}

function closedFor(
  workbook: Workbook,
  id: string | undefined,
  closed: (sheet: Sheet) => boolean,
): HostFault | null {
  const sheet = id === undefined ? undefined : sheetById(workbook, id);
  return sheet !== undefined && closed(sheet) ? new HostFault('protected', sheet.name) : null;
}

function firstObstacle(workbook: Workbook, areas: readonly Area[]): HostFault | null {
  for (const area of areas) {
    const fault = obstacleAt(workbook, area);
    if (fault !== null) return fault;
  }
  return null;
}

function cellsIn(edit: SheetEdit): number {
  return edit.kind === 'cells' || edit.kind === 'put-back' ? edit.area.rows * edit.area.columns : 0;
}

function applyEdit(workbook: Workbook, edit: SheetEdit): void {
  switch (edit.kind) {
    case 'table-columns': {
      const table = presentTable(workbook, edit.table);
      for (const header of edit.headers) addTableColumn(workbook, table, header);
      return;
    }
    case 'drop-table-columns':
      refuseTouchedColumns(workbook, presentTable(workbook, edit.table), edit);
      dropTableColumns(workbook, presentTable(workbook, edit.table), edit.headers);
      return;
    case 'put-back':
      refuseTouched(presentSheet(workbook, edit.area.sheet), edit);
      putBack(presentSheet(workbook, edit.area.sheet), edit);
      return;
    case 'new-sheet':
      newSheet(workbook, edit);
      return;
    case 'cells':
      refuseTouched(presentSheet(workbook, edit.area.sheet), edit);
      writeCells(presentSheet(workbook, edit.area.sheet), edit);
      return;
    case 'colours':
      presentSheet(workbook, edit.area.sheet);
      replaceOwnRules(workbook, edit.owner, edit.area, edit.rules);
      return;
    case 'remember':
      if (edit.text === null) workbook.settings.delete(edit.key);
      else workbook.settings.set(edit.key, edit.text);
  }
}

function presentTable(workbook: Workbook, key: string): Table {
  const table = tableByKey(workbook, key);
  if (table === undefined) throw new HostFault('gone', `table ${key}`);
  presentSheet(workbook, table.area.sheet);
  return table;
}

function presentSheet(workbook: Workbook, id: string): Sheet {
  const sheet = sheetById(workbook, id);
  if (sheet === undefined) throw new HostFault('gone', `sheet ${id}`);
  return sheet;
}
