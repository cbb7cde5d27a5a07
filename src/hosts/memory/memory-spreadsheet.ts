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
import { contentsOf, formatAt, isFormula, shownValue } from './cells';
import { filledCells } from './area';
import { findSelection } from './find-selection';
import { replaceOwnRules } from './format-rules';
import { isClosed, obstacleAt } from './obstacle';
import { addTableColumn, tableByKey } from './tables';
import { sheetById, type Sheet, type Workbook } from './workbook';
import { WorkbookGap } from './workbook-gap';
import { writeCells } from './write-cells';

const everyKind: ReadonlySet<EditKind> = new Set<EditKind>(['table-columns', 'cells', 'colours', 'remember']);

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
  return contentsOf(sheet, area).map((cells) =>
    cells.map((content) => (isFormula(content) ? content.formula : content)),
  );
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
  if (edit.kind === 'remember') return null;
  if (edit.kind === 'cells') return obstacleAt(workbook, edit.area);
  const area = edit.kind === 'colours' ? edit.area : tableByKey(workbook, edit.table)?.area;
  if (area === undefined) return null;
  const sheet = sheetById(workbook, area.sheet);
  const closed = sheet !== undefined && (edit.kind === 'colours' ? isClosed(sheet, area) : sheet.protected);
  return closed ? new HostFault('protected', sheet.name) : null;
}

function firstObstacle(workbook: Workbook, areas: readonly Area[]): HostFault | null {
  for (const area of areas) {
    const fault = obstacleAt(workbook, area);
    if (fault !== null) return fault;
  }
  return null;
}

function cellsIn(edit: SheetEdit): number {
  return edit.kind === 'cells' ? edit.area.rows * edit.area.columns : 0;
}

function applyEdit(workbook: Workbook, edit: SheetEdit): void {
  switch (edit.kind) {
    case 'table-columns': {
      const table = tableByKey(workbook, edit.table);
      if (table === undefined) throw new HostFault('gone', `table ${edit.table}`);
      presentSheet(workbook, table.area.sheet);
      for (const header of edit.headers) addTableColumn(workbook, table, header);
      return;
    }
    case 'cells':
      writeCells(presentSheet(workbook, edit.area.sheet), edit);
      return;
    case 'colours':
      presentSheet(workbook, edit.area.sheet);
      replaceOwnRules(workbook, edit.owner, edit.area, edit.rules);
      return;
    case 'remember':
      workbook.settings.set(edit.key, edit.text);
  }
}

function presentSheet(workbook: Workbook, id: string): Sheet {
  const sheet = sheetById(workbook, id);
  if (sheet === undefined) throw new HostFault('gone', `sheet ${id}`);
  return sheet;
}
