/** A sheet added to a workbook in Excel. */
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { freeName } from '../../../src/hosts/excel/new-sheet';
import { addSheet, firstSheet, newWorkbook, sheetByName } from '../../../src/hosts/memory/workbook';
import type { CellValue, SheetEdit } from '../../../src/sheet';
import { startExcel } from '../../excel-host';

const edit = (name: string, columns: readonly (readonly CellValue[])[] = [['x']]): SheetEdit => ({
  kind: 'new-sheet',
  name,
  columns,
});

describe('the name of a new sheet', () => {
  it('is as asked for where no other has it', () => {
    expect(freeName('Kept values', ['Clients'])).toBe('Kept values');
  });

  it('gets the first free number, letter case aside', () => {
    expect(freeName('Kept values', ['KEPT VALUES', 'kept values (2)'])).toBe('Kept values (3)');
  });

  it('has at most 31 characters, its number included', () => {
    const long = 'Values before the tiers of 22 November';
    const first = freeName(long, []);
    const second = freeName(long, [first]);
    expect([first, second]).toEqual(['Values before the tiers of 22 N', 'Values before the tiers of  (2)']);
    expect([first.length, second.length]).toEqual([31, 31]);
  });
});

it('columns of different lengths are filled, and nothing else', async () => {
  const workbook = newWorkbook();
  await startExcel(workbook);
  await excelSpreadsheet().apply([edit('New', [['a'], ['b', 2, '=A1'], []])]);
  expect(
    sheetByName(workbook, 'New')?.columns.map(({ contents }) => contents.filter((one) => one !== null)),
  ).toEqual([['a'], ['b', 2, '=A1'], []]);
});

it('nothing to fill leaves an empty sheet', async () => {
  const workbook = newWorkbook();
  await startExcel(workbook);
  await excelSpreadsheet().apply([edit('New', []), edit('Other', [[]])]);
  expect(workbook.sheets.slice(1).map(({ name, columns }) => [name, columns])).toEqual([
    ['New', []],
    ['Other', []],
  ]);
});

it('a name that somebody takes right before is met with the next number', async () => {
  const workbook = newWorkbook();
  const host = await startExcel(workbook);
  // The first request looks for what is in the way, the second lists the names, the third adds the sheet.
  host.beforeRequest(3, () => addSheet(workbook, 'New'));
  await excelSpreadsheet().apply([edit('New')]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'New', 'New (2)']);
});

it('40,000 rows are filled in requests below the limit, each cell once', async () => {
  const rows = 40_000;
  const workbook = newWorkbook();
  const host = await startExcel(workbook, { limits: { requestBytes: 1_000_000 } });
  const texts = Array.from({ length: rows }, (_, row) => `Клиент № ${row}`);
  await excelSpreadsheet().apply([edit('New', [texts])]);
  expect(sheetByName(workbook, 'New')?.columns[0]?.contents).toEqual(texts);
  expect(host.written.reduce((sum, area) => sum + area.rows, 0)).toBe(rows);
  expect(firstSheet(workbook).columns).toEqual([]);
});
