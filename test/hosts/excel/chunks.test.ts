/** Registers of any size go through Excel's limits, each cell once, and nobody hears of a refusal. */
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { formatAt } from '../../../src/hosts/memory/cells';
import { firstSheet, newWorkbook } from '../../../src/hosts/memory/workbook';
import { HostFault, type Area, type CellValue } from '../../../src/sheet';
import { startExcel, type ExcelHost } from '../../excel-host';

/** How often each row was written; the library cuts areas, so they are counted row by row. */
const timesWritten = ({ written }: ExcelHost, { rows }: Area): readonly number[] => {
  const times = new Array<number>(rows).fill(0);
  for (const area of written) {
    for (let row = area.row; row < area.row + area.rows; row += 1) times[row] = (times[row] ?? 0) + 1;
  }
  return times;
};

const refusals = ({ log }: ExcelHost): number => log.filter(({ failure }) => failure !== null).length;

/** Excel on the web refuses 5 MB; what it counts beside our values is not known. */
const MOST_BYTES = 4_000_000;

const largest = ({ log }: ExcelHost): number =>
  log.reduce((most, { requestBytes, answerBytes }) => Math.max(most, requestBytes, answerBytes), 0);

it('200,000 rows of 10 columns are written and read whole with not one request refused', async () => {
  const rows = 200_000;
  const workbook = newWorkbook();
  const host = await startExcel(workbook);
  const area = { sheet: firstSheet(workbook).id, row: 0, column: 0, rows, columns: 10 };
  const texts = Array.from({ length: rows }, (_, row) => `Клиент № ${row}`);
  const numbers = Float64Array.from({ length: rows }, (_, row) => row / 7);
  const columns: CellValue[][] = Array.from({ length: 10 }, (_, column) =>
    column < 3 ? texts : Array.from(numbers),
  );
  const spreadsheet = excelSpreadsheet();
  await spreadsheet.apply([{ kind: 'cells', area, columns, formats: columns.map(() => null) }]);
  expect(refusals(host)).toBe(0);
  expect(new Set(timesWritten(host, area))).toEqual(new Set([1]));
  const read = await spreadsheet.read(area);
  expect(read.every((cells, column) => cells.every((cell, row) => cell === columns[column]?.[row]))).toBe(
    true,
  );
  expect(refusals(host)).toBe(0);
  expect(largest(host)).toBeLessThanOrEqual(MOST_BYTES);
}, 180_000);

it('the number formats of 200,000 rows are read whole, in answers below the limit', async () => {
  const rows = 200_000;
  const workbook = newWorkbook();
  const formats = Array.from({ length: rows }, (_, row) => (row % 2 === 0 ? '#,##0.00' : '0.0'));
  for (let column = 0; column < 3; column += 1) firstSheet(workbook).columns.push({ contents: [], formats });
  const host = await startExcel(workbook);
  const area = { sheet: firstSheet(workbook).id, row: 0, column: 0, rows, columns: 3 };
  const read = await excelSpreadsheet().formats(area);
  expect(read.every((cells) => cells.every((format, row) => format === formats[row]))).toBe(true);
  expect([refusals(host), largest(host) <= MOST_BYTES]).toEqual([0, true]);
}, 60_000);

describe('where Excel takes less than was thought', () => {
  const begin = async (requestBytes: number, rows = 600) => {
    const workbook = newWorkbook();
    const host = await startExcel(workbook, { limits: { requestBytes } });
    const area = { sheet: firstSheet(workbook).id, row: 0, column: 0, rows, columns: 2 };
    const columns = [
      Array.from({ length: rows }, (_, row) => `text ${row}`),
      Array.from({ length: rows }, (_, row) => row),
    ];
    return { workbook, host, area, columns };
  };

  it.each([12_000, 8_000, 4_000])(
    'requests of %d bytes: the pieces are halved until they pass, and each cell is written once',
    async (bytes) => {
      const { workbook, host, area, columns } = await begin(bytes);
      await excelSpreadsheet().apply([{ kind: 'cells', area, columns, formats: [null, '0.0'] }]);
      expect(host.log.some(({ failure }) => failure === '5103')).toBe(true);
      expect(new Set(timesWritten(host, area))).toEqual(new Set([1]));
      const sheet = firstSheet(workbook);
      expect(sheet.columns.map(({ contents }) => contents)).toEqual(columns);
      expect(formatAt(sheet, 599, 1)).toBe('0.0');
    },
  );

  it('progress never goes back and ends at all cells', async () => {
    const { area, columns } = await begin(8_000);
    const steps: number[] = [];
    await excelSpreadsheet().apply([{ kind: 'cells', area, columns, formats: [null, null] }], (done) =>
      steps.push(done),
    );
    expect([...steps].sort((one, other) => one - other)).toEqual(steps);
    expect(steps.at(-1)).toBe(1_200);
  });

  it('a row that alone is too much is told in our words, and nothing was written', async () => {
    const { workbook, area } = await begin(5_000, 2);
    const columns = [
      ['x'.repeat(8_000), 'y'],
      [1, 2],
    ];
    const work = excelSpreadsheet().apply([{ kind: 'cells', area, columns, formats: [null, null] }]);
    await expect(work).rejects.toThrow(new HostFault('too-large', 'one row'));
    expect(firstSheet(workbook).columns).toEqual([]);
  });

  it.each([
    ['answers of 1,500 bytes', { answerBytes: 1_500 }],
    ['reads of 30 cells', { cellsPerRead: 30 }],
  ])('%s: a read is halved until it passes, and nothing is missing', async (_what, limits) => {
    const workbook = newWorkbook();
    const cells = Array.from({ length: 300 }, (_, row) => row);
    const formats = cells.map((cell) => (cell % 2 === 0 ? '0.00' : '0.0'));
    firstSheet(workbook).columns.push({ contents: [...cells], formats });
    await startExcel(workbook, { limits });
    const area = { sheet: firstSheet(workbook).id, row: 0, column: 0, rows: 300, columns: 1 };
    const spreadsheet = excelSpreadsheet();
    const steps: number[] = [];
    expect(await spreadsheet.read(area)).toEqual([cells]);
    expect(await spreadsheet.contents(area, (done) => steps.push(done))).toEqual([cells]);
    expect([steps.length > 1, steps.at(-1)]).toEqual([true, 300]);
    expect(await spreadsheet.formats(area)).toEqual([formats]);
  });
});
