/** Excel behind the port: only translation. Every call is of ExcelApi 1.9 or older, the floor of the manifest. */
import { HostFault, type EditKind, type SheetEdit, type Spreadsheet, type Watch } from '../../sheet';
import { excelColours } from './colours';
import { talk } from './faults';
import { excelFormats } from './formats';
import { excelRead } from './read';
import { excelExtent, excelSelection } from './selection';
import { keepSetting, readSetting } from './settings';
import { excelWrite } from './write';

const CAN: ReadonlySet<EditKind> = new Set<EditKind>(['table-columns', 'cells', 'colours', 'remember']);

/** Throws before anything is written where a sheet to write to is protected. */
const refuseProtected = (edits: readonly SheetEdit[]): Promise<void> =>
  talk(async (context) => {
    const ids = new Set(edits.flatMap((edit) => ('area' in edit ? [edit.area.sheet] : [])));
    const sheets = [...ids].map((id) => context.workbook.worksheets.getItem(id));
    for (const sheet of sheets) sheet.load('name,protection/protected');
    await context.sync();
    const closed = sheets.find((sheet) => sheet.protection.protected);
    if (closed !== undefined) throw new HostFault('protected', closed.name);
  });

const addTableColumns = (table: string, headers: readonly string[]): Promise<void> =>
  talk(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    for (const header of headers) columns.add(undefined, undefined, header);
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
  await refuseProtected(edits);
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
  apply: applyAll,
  // Excel gathers several requests into one step of undoing from ExcelApi 1.20 on, beyond the floor.
  asOneStep: (work) => work(),
  recall: (key) => talk((context) => readSetting(context, key)),
});
