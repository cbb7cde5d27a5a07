/** Values land in their rows, whatever hides some of them. */
import fc from 'fast-check';
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { formatAt, putRows } from '../../../src/hosts/memory/cells';
import { takeSnapshot } from '../../../src/hosts/memory/snapshot';
import { addTable } from '../../../src/hosts/memory/tables';
import { firstSheet, newWorkbook, type Workbook } from '../../../src/hosts/memory/workbook';
import type { SheetEdit } from '../../../src/sheet';
import { startExcel } from '../../excel-host';

const ROWS = 40;

type Where = 'sheet' | 'table' | 'by hand';

const bookWith = (hidden: readonly number[], where: Where): Workbook => {
  const workbook = newWorkbook('Clients');
  const sheet = firstSheet(workbook);
  putRows(sheet, [
    ['Client', 'Note'],
    ...Array.from({ length: ROWS }, (_, row) => [`K${row}`, `note ${row}`]),
  ]);
  const area = { sheet: sheet.id, row: 0, column: 0, rows: ROWS + 1, columns: 2 };
  if (where === 'table') addTable(workbook, 'Clients', area);
  if (where === 'sheet') sheet.filter = area;
  for (const row of hidden) (where === 'by hand' ? sheet.hiddenRows : sheet.filteredRows).add(row + 1);
  return workbook;
};

const editOf = (workbook: Workbook): SheetEdit => ({
  kind: 'cells',
  area: { sheet: firstSheet(workbook).id, row: 1, column: 2, rows: ROWS, columns: 2 },
  columns: [
    Array.from({ length: ROWS }, (_, row) => `Tier ${row}`),
    Array.from({ length: ROWS }, (_, row) => row),
  ],
  formats: [null, '0.0'],
});

it.each(['1.9', '1.14'])(
  'of any rows hidden by a filter, a table or by hand, with ExcelApi %s',
  async (version) => {
    const rows = fc.uniqueArray(fc.integer({ min: 0, max: ROWS - 1 }), { maxLength: ROWS });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom<Where>('sheet', 'table', 'by hand'), async (hidden, where) => {
        const workbook = bookWith(hidden, where);
        const foreign = takeSnapshot(workbook);
        await startExcel(workbook, { matrix: { ExcelApi: version } });
        const edit = editOf(workbook);
        await excelSpreadsheet().apply([edit]);
        const sheet = firstSheet(workbook);
        const written = edit.kind === 'cells' ? edit.columns : [];
        expect(sheet.columns.slice(2).map(({ contents }) => contents.slice(1))).toEqual(written);
        expect(sheet.columns.slice(0, 2)).toEqual(foreign.sheets[0]?.columns);
        expect(Array.from({ length: ROWS }, (_, row) => formatAt(sheet, row + 1, 3))).toEqual(
          new Array(ROWS).fill('0.0'),
        );
        expect([...sheet.filteredRows]).toEqual(foreign.sheets[0]?.filteredRows);
      }),
      { numRuns: 60 },
    );
  },
  120_000,
);

it('every other row of 6,000 hidden takes a few requests, not thousands', async () => {
  const workbook = newWorkbook('Clients');
  const sheet = firstSheet(workbook);
  const rows = 6_000;
  for (let row = 0; row < rows; row += 2) sheet.filteredRows.add(row);
  const host = await startExcel(workbook);
  const cells = Array.from({ length: rows }, (_, row) => row);
  const area = { sheet: sheet.id, row: 0, column: 0, rows, columns: 1 };
  await excelSpreadsheet().apply([{ kind: 'cells', area, columns: [cells], formats: [null] }]);
  expect(sheet.columns[0]?.contents).toEqual(cells);
  expect(host.log.filter(({ purpose }) => purpose === 'workbook').length).toBeLessThan(20);
}, 120_000);
