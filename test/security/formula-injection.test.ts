/** Whatever somebody wrote into a register or a model, no cell of ours becomes a formula: in Excel, in a file, in the workbench. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { csvSpreadsheet, readCsv, xlsxSpreadsheet } from '../../src/hosts/file';
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { excelSpreadsheet } from '../../src/hosts/excel/excel-spreadsheet';
import { contentAt, isFormula, putRows } from '../../src/hosts/memory/cells';
import { firstSheet, newWorkbook, type Workbook } from '../../src/hosts/memory/workbook';
import { openWorkbench } from '../../src/hosts/workbench/open-workbench';
import { joinBytes } from '../../src/ooxml';
import type { CellValue, Spreadsheet } from '../../src/sheet';
import { areaIn, cellsEdit } from '../contract/given';
import { workbookOf, xlsxOf } from '../contract/workbook-as-xlsx';
import { startExcel } from '../excel-host';
import { openBytes } from '../hosts/workbench/open-bench';
import { hostileRows, writeHostile } from './hostile-register';
import { anyFormula, formulas } from './payloads';

/** Signs that no cell of a file can hold. */
const UNPRINTABLE = /(?![\t\r\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;

const bookOf = (text: string): Workbook => {
  const workbook = newWorkbook('Clients');
  putRows(firstSheet(workbook), hostileRows(text));
  return workbook;
};

const formulasIn = (workbook: Workbook): number =>
  workbook.sheets.flatMap(({ columns }) => columns.flatMap(({ contents }) => contents)).filter(isFormula)
    .length;

interface Opened {
  readonly spreadsheet: Spreadsheet;
  readonly look: () => Promise<Workbook>;
  readonly dispose?: () => void;
}

const hosts: readonly (readonly [
  name: string,
  open: (workbook: Workbook) => Promise<Opened>,
  runs: number,
])[] = [
  [
    'Excel',
    async (workbook) => {
      await startExcel(workbook, { matrix: { ExcelApi: '1.9' } });
      return { spreadsheet: excelSpreadsheet(), look: () => Promise.resolve(workbook) };
    },
    100,
  ],
  [
    'the memory',
    (workbook) =>
      Promise.resolve({ spreadsheet: memorySpreadsheet(workbook), look: () => Promise.resolve(workbook) }),
    200,
  ],
  [
    'a workbook file',
    async (workbook) => {
      const spreadsheet = xlsxSpreadsheet(await openBytes(await xlsxOf(workbook)));
      return {
        spreadsheet,
        look: async () => workbookOf(await joinBytes(spreadsheet.pieces()), workbook),
      };
    },
    30,
  ],
  [
    'the workbench',
    async (workbook) => {
      const bench = await openWorkbench(await openBytes(await xlsxOf(workbook)), {
        container: null,
        language: 'en',
        dark: false,
        functions: {},
        refused: (what) => {
          throw new Error(`refused ${what}`);
        },
      });
      return {
        spreadsheet: bench.spreadsheet,
        look: async () => workbookOf(await joinBytes(bench.save()), workbook),
        dispose: () => bench.dispose(),
      };
    },
    3,
  ],
];

describe.each(hosts)('in %s', (_name, open, runs) => {
  /** Every column is written, holds what it should, and is read back as text by a library that is not ours. */
  const check = async (text: string): Promise<void> => {
    const workbook = bookOf(text);
    const { spreadsheet, look, dispose } = await open(workbook);
    try {
      const { difference, texts } = await writeHostile(spreadsheet, text);
      expect(texts.some((one) => one.includes(text))).toBe(true);
      expect(difference).toBeNull();
      expect(formulasIn(await look())).toBe(0);
    } finally {
      dispose?.();
    }
  };

  it.each(formulas)(
    '6.3-1: %j in headers, names, groups, tiers, reasons and the model makes no formula',
    (text) => check(text),
  );

  it('6.3-1: no text that begins like a formula makes one', async () => {
    // Characters that no cell can hold are somebody else's test.
    const text = anyFormula.filter((one) => !UNPRINTABLE.test(one));
    await fc.assert(fc.asyncProperty(text, check), { numRuns: runs });
  });

  it('6.3-1: a number below zero stays a number, and its text stays a text', async () => {
    const workbook = bookOf('');
    const { spreadsheet, look, dispose } = await open(workbook);
    const { area } = (await spreadsheet.selection()) ?? { area: areaIn(workbook, 0, 0, 1, 1) };
    const cells: readonly CellValue[] = [-5, '-5', 0.25, '+7', '=1'];
    await spreadsheet.apply([cellsEdit({ ...area, row: 0, column: 6, rows: 5, columns: 1 }, [cells])]);
    const sheet = firstSheet(await look());
    dispose?.();
    expect(cells.map((_, row) => contentAt(sheet, row, 6))).toEqual(cells);
  });
});

describe("Excel's stand-in", () => {
  it('6.3-2: evaluates what begins like a formula, as Excel does: a host that did not quote would be caught', async () => {
    const workbook = bookOf('');
    await startExcel(workbook);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('H1:H3');
      range.values = [['=1+1'], ['+A1'], ['@SUM(A1)']];
      await context.sync();
    });
    expect(formulasIn(workbook)).toBe(3);
  });

  it.each(formulas.filter((text) => /^[=+\-@]\D/.test(text)))(
    '6.3-2: makes a formula of %j where it is written without an apostrophe',
    async (text) => {
      const workbook = bookOf('');
      await startExcel(workbook);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('H1').values = [[text]];
        await context.sync();
      });
      expect(formulasIn(workbook)).toBe(1);
    },
  );
});

/** What a spreadsheet that opens separated text takes for a formula: the first sign behind all that does not show. */
const isRisky = (cell: string): boolean => /^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(cell) || /^[\t\r\n]/.test(cell);

/** Digits behind a sign, as in -5 and +7: no program reads more than a number there. */
const isNumber = (cell: string): boolean => /^[-+]?\d+([.,]\d+)?$/.test(cell);

/** A register as text with one client a row; the hostile text stands in the file as its user left it. */
const csvOf = (text: string, separator: ',' | ';'): string =>
  Papa.unparse(
    hostileRows(text).map((row) => row.map((cell) => cell ?? '')),
    { delimiter: separator, quotes: true },
  );

const written = async (text: string, separator: ',' | ';') => {
  const reading = readCsv(new TextEncoder().encode(csvOf(text, separator)));
  if (!reading.ok) throw new Error(JSON.stringify(reading));
  const spreadsheet = csvSpreadsheet(reading.csv, 'clients');
  const before = csvOf(text, separator);
  const { texts } = await writeHostile(
    { ...spreadsheet, apply: (edits) => spreadsheet.apply(edits.filter(({ kind }) => kind === 'cells')) },
    text,
  );
  return { before, texts, after: [...spreadsheet.pieces()].join('') };
};

describe('in separated text', () => {
  const check = async (text: string, separator: ',' | ';'): Promise<void> => {
    const { before, texts, after } = await written(text, separator);
    const rows = Papa.parse<string[]>(after, { delimiter: separator }).data;
    const theirs = Papa.parse<string[]>(before, { delimiter: separator }).data;
    // Their own cells are letter by letter as they were.
    expect(rows.map((row) => row.slice(0, 4))).toEqual(theirs);
    const ours = rows.flatMap((row) => row.slice(4));
    expect(ours.filter((cell) => isRisky(cell) && !isNumber(cell))).toEqual([]);
    // An apostrophe stands before what is risky, and nothing else is changed.
    const expected = texts.map((one) => (isRisky(one) && !isNumber(one) ? `'${one}` : one));
    expect(ours.filter((cell) => expected.includes(cell)).sort()).toEqual([...expected].sort());
  };

  it.each(
    [...formulas, '\u0007=1+1', '\u001b=1+1'].flatMap((text) =>
      ([',', ';'] as const).map((sign) => [text, sign] as const),
    ),
  )(
    "6.3-1: %j stands behind an apostrophe in a file separated by %j, and nothing of the user's is changed",
    check,
  );

  it('6.3-1: no text that begins like a formula is written without an apostrophe', async () => {
    const text = anyFormula.filter((one) => !UNPRINTABLE.test(one));
    await fc.assert(fc.asyncProperty(text, fc.constantFrom(',', ';'), check), { numRuns: 300 });
  });
});
