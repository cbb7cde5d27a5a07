/** Others work in the workbook between any two of our requests: no cell of theirs is ever written to. */
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { putRows } from '../../../src/hosts/memory/cells';
import { addSheet, firstSheet, newWorkbook, type Workbook } from '../../../src/hosts/memory/workbook';
import { HostFault, type CellValue, type SheetEdit } from '../../../src/sheet';
import { startExcel, type ExcelHost } from '../../excel-host';

const ROWS = 40;
/** Long enough that a few rows fill a request of the size that this Excel takes. */
const LONG = 'x'.repeat(200);

const isOurs = (content: unknown): boolean => typeof content === 'string' && content.startsWith('Tier');

const begin = async (): Promise<{ host: ExcelHost; workbook: Workbook; edit: SheetEdit; sheet: string }> => {
  const workbook = newWorkbook('Clients');
  addSheet(workbook, 'Other');
  const sheet = firstSheet(workbook);
  const clients = Array.from({ length: ROWS }, (_, row): CellValue[] => [`K${row}`, null, `note ${row}`]);
  putRows(sheet, [['Client', null, 'Note'], ...clients]);
  const host = await startExcel(workbook, { limits: { requestBytes: 4_000 } });
  const cells = Array.from({ length: ROWS }, (_, row) => `Tier ${row} ${LONG}`);
  const area = { sheet: sheet.id, row: 1, column: 1, rows: ROWS, columns: 1 };
  return {
    host,
    workbook,
    sheet: sheet.id,
    edit: { kind: 'cells', area, columns: [cells], formats: [null] },
  };
};

/** Cells of the register's own: everything that is not ours, blanks aside. */
const foreignCells = (workbook: Workbook): readonly unknown[] =>
  (workbook.sheets.find(({ name }) => name !== 'Other')?.columns ?? [])
    .flatMap(({ contents }) => contents)
    .filter((content) => content !== null && !isOurs(content));

const attempt = async (edit: SheetEdit): Promise<string> => {
  try {
    await excelSpreadsheet().apply([edit]);
    return 'done';
  } catch (thrown) {
    if (!(thrown instanceof HostFault)) throw thrown;
    return thrown.code;
  }
};

const requests = async (): Promise<number> => {
  const { host, edit } = await begin();
  await attempt(edit);
  return host.log.filter(({ purpose }) => purpose === 'workbook').length;
};

type Meddle = (host: ExcelHost, sheet: string) => void;

const MEDDLING: readonly (readonly [string, Meddle, readonly string[]])[] = [
  ['types into a cell', ({ user }, sheet) => user.type(sheet, 5, 2, 'note changed'), ['done']],
  ['puts in a row', ({ user }, sheet) => user.insertRow(sheet, 9), ['gone', 'done']],
  ['takes out a row', ({ user }, sheet) => user.deleteRow(sheet, 9), ['gone', 'done']],
  ['puts in a row above', ({ user }, sheet) => user.insertRow(sheet, 0), ['gone', 'done']],
  ['renames the sheet', ({ user }, sheet) => user.renameSheet(sheet, 'Renamed'), ['done']],
  ['deletes the sheet', ({ user }, sheet) => user.deleteSheet(sheet), ['gone']],
  ['starts to edit a cell', (host) => host.editCell(), ['cell-editing']],
];

describe.each(MEDDLING)('somebody %s before any request of ours', (_what, meddle, expected) => {
  it('and finds all cells but ours as they were left', async () => {
    const all = await requests();
    expect(all).toBeGreaterThan(4);
    for (let request = 1; request <= all; request += 1) {
      const { host, workbook, edit, sheet } = await begin();
      let left: readonly unknown[] = [];
      host.beforeRequest(request, () => {
        meddle(host, sheet);
        left = foreignCells(workbook);
      });
      const code = await attempt(edit);
      expect([request, expected]).toEqual([request, expect.arrayContaining([code])]);
      expect([request, foreignCells(workbook)]).toEqual([request, left]);
    }
  }, 60_000);
});

it('a column put in left of ours once writing has begun moves our cells along, and we stop', async () => {
  const all = await requests();
  const codes = new Set<string>();
  // The first request asks what is in the way, the second fixes the range that is kept.
  for (let request = 3; request <= all; request += 1) {
    const { host, workbook, edit, sheet } = await begin();
    host.beforeRequest(request, () => host.user.insertColumn(sheet, 0));
    codes.add(await attempt(edit));
    const { columns } = firstSheet(workbook);
    const clients = ['Client', ...Array.from({ length: ROWS }, (_, row) => `K${row}`)];
    expect([request, columns[0]?.contents, columns[1]?.contents]).toEqual([request, [], clients]);
    expect(columns[3]?.contents[ROWS]).toBe(`note ${ROWS - 1}`);
    expect(columns[2]?.contents.every((content) => content === null || isOurs(content))).toBe(true);
  }
  expect([...codes]).toEqual(['gone']);
});
