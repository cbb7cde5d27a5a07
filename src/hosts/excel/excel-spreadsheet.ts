/** Excel behind the port: only translation. It needs ExcelApi 1.9, the floor of the manifest; with a newer one it sees more of what is in the way. */
import {
  addressOf,
  faultOf,
  HostFault,
  type Area,
  type EditKind,
  type SheetEdit,
  type Spreadsheet,
  type Watch,
} from '../../sheet';
import { excelColours } from './colours';
import { talk } from './faults';
import { excelFormats } from './formats';
import { firstObstacle } from './obstacle';
import { excelRead } from './read';
import { excelExtent, excelSelection } from './selection';
import { keepSetting, readSetting } from './settings';
import { excelWrite } from './write';

const CAN: ReadonlySet<EditKind> = new Set<EditKind>(['table-columns', 'cells', 'colours', 'remember']);

/** Throws where a table to grow or cells to colour stand on a protected sheet. */
const refuseProtected = async (edits: readonly SheetEdit[]): Promise<void> => {
  if (!edits.some(({ kind }) => kind === 'table-columns' || kind === 'colours')) return;
  await talk(async (context) => {
    const { tables, worksheets } = context.workbook;
    const growing = edits.flatMap((edit) =>
      edit.kind === 'table-columns' ? [tables.getItem(edit.table).worksheet] : [],
    );
    const coloured = edits.flatMap((edit) =>
      edit.kind === 'colours' ? [worksheets.getItem(edit.area.sheet)] : [],
    );
    for (const sheet of [...growing, ...coloured]) {
      sheet.load('name');
      sheet.protection.load('protected,options');
    }
    await context.sync();
    const closed =
      growing.find(({ protection }) => protection.protected) ??
      coloured.find(({ protection }) => protection.protected && !protection.options.allowFormatCells);
    if (closed !== undefined) throw new HostFault('protected', closed.name);
  });
};

const refuseAreas = async (areas: readonly Area[]): Promise<void> => {
  if (areas.length === 0) return;
  const fault = await talk((context) => firstObstacle(context, areas));
  if (fault !== null) throw fault;
};

/** Throws before anything is written where one of the edits would be refused. */
const refuse = async (edits: readonly SheetEdit[]): Promise<void> => {
  await refuseProtected(edits);
  await refuseAreas(edits.flatMap((edit) => (edit.kind === 'cells' ? [edit.area] : [])));
};

/** Excel would move what stands beside a table aside: somebody may have put it there just now. */
const refuseOccupied = async (
  context: Excel.RequestContext,
  table: Excel.Table,
  columns: number,
): Promise<void> => {
  const beside = table
    .getRange()
    .getLastColumn()
    .getOffsetRange(0, 1)
    .getResizedRange(0, columns - 1);
  const filled = beside.getUsedRangeOrNullObject(true);
  filled.load('rowIndex,columnIndex');
  await context.sync();
  if (filled.isNullObject) return;
  const { rowIndex: row, columnIndex: column } = filled;
  throw new HostFault('occupied', addressOf({ sheet: '', row, column, rows: 1, columns: 1 }));
};

const addTableColumns = (id: string, headers: readonly string[]): Promise<void> =>
  talk(async (context) => {
    const table = context.workbook.tables.getItem(id);
    await refuseOccupied(context, table, headers.length);
    for (const header of headers) table.columns.add(undefined, undefined, header);
    await context.sync();
  });

const applyEdit = (edit: SheetEdit, watch?: Watch): Promise<void> => {
  switch (edit.kind) {
    case 'table-columns':
      return addTableColumns(edit.table, edit.headers);
    case 'cells':
      return excelWrite(edit, watch);
    case 'colours':
      return excelColours(edit);
    case 'remember':
      return talk((context) => keepSetting(context, edit.key, edit.text));
  }
};

const cellsIn = (edit: SheetEdit): number => (edit.kind === 'cells' ? edit.area.rows * edit.area.columns : 0);

const applyAll = async (edits: readonly SheetEdit[], watch?: Watch): Promise<void> => {
  await refuse(edits);
  const total = edits.reduce((sum, edit) => sum + cellsIn(edit), 0);
  let before = 0;
  for (const edit of edits) {
    const start = before;
    await applyEdit(edit, (done) => watch?.(start + done, total));
    before += cellsIn(edit);
  }
};

/** The workbook that this add-in stands in. */
export const excelSpreadsheet = (): Spreadsheet => ({
  can: CAN,
  selection: excelSelection,
  extent: excelExtent,
  read: (area, watch) => excelRead(area, 'values', watch),
  contents: (area) => excelRead(area, 'formulas'),
  formats: excelFormats,
  obstacle: (areas) => faultOf(() => refuseAreas(areas)),
  apply: applyAll,
  // Excel gathers several requests into one step of undoing from ExcelApi 1.20 on, beyond the floor.
  asOneStep: (work) => work(),
  recall: (key) => talk((context) => readSetting(context, key)),
});
