/** Cells put back in Excel: what a table, a filter, a text format or a small request does to them. */
import fc from 'fast-check';
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { contentAt, formatAt, putRows, setFormat } from '../../../src/hosts/memory/cells';
import { takeSnapshot } from '../../../src/hosts/memory/snapshot';
import { addTable } from '../../../src/hosts/memory/tables';
import { firstSheet, newWorkbook, type Workbook } from '../../../src/hosts/memory/workbook';
import type { CellValue, PutBackEdit, SheetEdit, Typed } from '../../../src/sheet';
import { areaIn } from '../../contract/given';
import { startExcel } from '../../excel-host';

const column = (workbook: Workbook, at: number, rows: number): readonly unknown[] =>
  Array.from({ length: rows }, (_, row) => contentAt(firstSheet(workbook), row, at));

const putBack = (
  workbook: Workbook,
  cells: readonly Typed[],
  formats: PutBackEdit['formats'][number],
): SheetEdit => ({
  kind: 'put-back',
  area: areaIn(workbook, 0, 0, cells.length, 1),
  columns: [cells],
  formats: [formats],
});

it('in a table a formula does not spread over the cells that held something else', async () => {
  const workbook = newWorkbook();
  const held = ['Score', 1, { formula: '=6*7', value: 42 }, 'x', null];
  putRows(firstSheet(workbook), [['Score'], ['a'], ['b'], ['c'], ['d']]);
  addTable(workbook, 'Clients', areaIn(workbook, 0, 0, 5, 1));
  const host = await startExcel(workbook, { limits: { requestBytes: 3_500 } });
  host.knowFormula('=6*7', 42);
  await excelSpreadsheet().apply([putBack(workbook, held, null)]);
  expect(column(workbook, 0, 5)).toEqual(held);
});

it('what stood in cells formatted as text is not made text, and a text in them stays one', async () => {
  const workbook = newWorkbook();
  const host = await startExcel(workbook);
  host.knowFormula('=6*7', 42);
  for (const row of [0, 1, 2]) setFormat(firstSheet(workbook), row, 0, '@');
  const held = [{ formula: '=6*7', value: 42 }, 12, '00123'];
  await excelSpreadsheet().apply([putBack(workbook, held, ['@', '@', '@'])]);
  expect(column(workbook, 0, 3)).toEqual(held);
  expect([0, 1, 2].map((row) => formatAt(firstSheet(workbook), row, 0))).toEqual(['@', '@', '@']);
});

it.each([7_000, 5_500, 4_000])(
  'requests of %d bytes: every cell and every format is there, and each cell was set once',
  async (requestBytes) => {
    const rows = 300;
    const workbook = newWorkbook();
    const host = await startExcel(workbook, { limits: { requestBytes } });
    const held = Array.from({ length: rows }, (_, row) => (row % 3 === 0 ? `текст ${row}` : row));
    const formats = held.map((_, row) => (row % 2 === 0 ? '0.00' : '0 %'));
    await excelSpreadsheet().apply([putBack(workbook, held, formats)]);
    expect(host.log.some(({ failure }) => failure === '5103')).toBe(true);
    expect(column(workbook, 0, rows)).toEqual(held);
    expect(formats.map((_, row) => formatAt(firstSheet(workbook), row, 0))).toEqual(formats);
    const set = host.written.flatMap((area) => Array.from({ length: area.rows }, (_, row) => area.row + row));
    expect([...set].sort((one, other) => one - other)).toEqual(held.map((_, row) => row));
  },
);

it('one format for a whole column takes no more than its name of a request', async () => {
  const workbook = newWorkbook();
  const host = await startExcel(workbook);
  const held = Array.from({ length: 1_000 }, (_, row) => row);
  await excelSpreadsheet().apply([
    putBack(
      workbook,
      held,
      held.map(() => '0.000'),
    ),
  ]);
  const bytes = host.log.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  expect(bytes).toBeLessThan(20_000);
  expect(formatAt(firstSheet(workbook), 999, 0)).toBe('0.000');
});

it('progress never goes back and ends at all cells, formulas or not', async () => {
  const workbook = newWorkbook();
  await startExcel(workbook, { limits: { requestBytes: 5_000 } });
  const held: Typed[] = Array.from({ length: 200 }, (_, row) =>
    row % 50 === 0 ? { formula: '=6*7', value: 42 } : `text ${row}`,
  );
  const steps: number[] = [];
  await excelSpreadsheet().apply([putBack(workbook, held, null)], (done) => steps.push(done));
  expect([...steps].sort((one, other) => one - other)).toEqual(steps);
  expect(steps.at(-1)).toBe(200);
});

it('of any cells, with any rows hidden by a filter, each is back in its place and no other is touched', async () => {
  const ROWS = 12;
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constant(null),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom('=A1', '00123', 'TRUE', 'Gold', "'quoted", '1/2', 'истина'),
  );
  const format = fc.constantFrom('General', '0.0', '@');
  const any = {
    cells: fc.array(cell, { minLength: ROWS, maxLength: ROWS }),
    formats: fc.oneof(fc.constant(null), format, fc.array(format, { minLength: ROWS, maxLength: ROWS })),
    hidden: fc.uniqueArray(fc.integer({ min: 1, max: ROWS - 1 })),
  };
  await fc.assert(
    fc.asyncProperty(fc.record(any), async ({ cells, formats, hidden }) => {
      const workbook = newWorkbook();
      const sheet = firstSheet(workbook);
      putRows(
        sheet,
        Array.from({ length: ROWS + 1 }, (_, row) => [`ours ${row}`, `K${row}`]),
      );
      sheet.filter = areaIn(workbook, 0, 0, ROWS, 2);
      for (const row of hidden) sheet.filteredRows.add(row);
      const before = takeSnapshot(workbook).sheets[0]?.columns[1];
      await startExcel(workbook);
      await excelSpreadsheet().apply([putBack(workbook, cells, formats)]);
      expect(column(workbook, 0, ROWS)).toEqual(cells);
      expect(contentAt(sheet, ROWS, 0)).toBe(`ours ${ROWS}`);
      expect(sheet.columns[1]).toEqual(before);
      const wanted = cells.map((_, row) => (typeof formats === 'string' ? formats : formats?.[row]));
      expect(cells.map((_, row) => formatAt(sheet, row, 0))).toEqual(wanted.map((one) => one ?? 'General'));
    }),
    { numRuns: 200 },
  );
});
