/** Somebody types into a cell right before it is written: what was typed stands there afterwards, whatever it is. */
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { contentAt, formatAt, putRows, setContent, setFormat } from '../../../src/hosts/memory/cells';
import { addTable } from '../../../src/hosts/memory/tables';
import { firstSheet, newWorkbook, type Content, type Workbook } from '../../../src/hosts/memory/workbook';
import type { Over, SheetEdit } from '../../../src/sheet';
import { areaIn, faultTold } from '../../contract/given';
import { startExcel, type ExcelHost } from '../../excel-host';

const ROWS = 40;
/** Long enough that a few rows fill a request of the size that this Excel takes. */
const LONG = 'x'.repeat(200);
const NEW = [
  Array.from({ length: ROWS }, (_, row) => `Tier ${row} ${LONG}`),
  Array.from({ length: ROWS }, Number),
];
const OLD = [NEW[0]?.map((_, row) => `old ${row}`) ?? [], NEW[1]?.map((_, row) => row / 7) ?? []];
const HIDDEN = [3, 4, 9, 17, 30];

interface Typed {
  readonly content: Content;
  readonly format?: string;
}

interface Case {
  readonly kind: 'cells' | 'put-back';
  readonly known: boolean;
  readonly filtered?: boolean;
  readonly requestBytes?: number;
}

interface Begun {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  readonly edit: SheetEdit;
}

const begin = async ({ kind, known, filtered = false, requestBytes = 6_000 }: Case): Promise<Begun> => {
  const workbook = newWorkbook('Clients');
  const sheet = firstSheet(workbook);
  putRows(sheet, [['Client'], ...Array.from({ length: ROWS }, (_, row) => [`K${row}`])]);
  const over: Over = known ? OLD : [null, null];
  over.forEach((cells, column) =>
    cells?.forEach((cell, row) => setContent(sheet, row + 1, column + 1, cell)),
  );
  if (filtered) {
    sheet.filter = areaIn(workbook, 0, 0, ROWS + 1, 1);
    for (const row of HIDDEN) sheet.filteredRows.add(row);
  }
  const host = await startExcel(workbook, { limits: { requestBytes } });
  host.knowFormula('=6*7', 42);
  const area = areaIn(workbook, 1, 1, ROWS, 2);
  return { host, workbook, edit: { kind, area, columns: NEW, formats: [null, '0.0'], over } };
};

const type = (workbook: Workbook, row: number, column: number, { content, format }: Typed): void => {
  const sheet = firstSheet(workbook);
  setContent(sheet, row, column, content);
  if (format !== undefined) setFormat(sheet, row, column, format);
};

const requestsIn = ({ log }: ExcelHost): number => log.filter(({ purpose }) => purpose === 'workbook').length;

const requestsOf = async (given: Case): Promise<number> => {
  const { host, edit } = await begin(given);
  expect(await faultTold(excelSpreadsheet().apply([edit]))).toBe('none');
  return requestsIn(host);
};

const TYPED: readonly (readonly [string, Typed])[] = [
  ['a word', { content: 'mine' }],
  ['a code that looks like a number', { content: '00123' }],
  ['a number', { content: 7.25 }],
  ['a truth value', { content: false }],
  ['a formula', { content: { formula: '=6*7', value: 42 } }],
  ['a text that looks like a formula', { content: '=6*7' }],
  ['a date with its format', { content: 45_000, format: 'dd.mm.yyyy' }],
  ['a number in a cell made text', { content: 12, format: '@' }],
];

/** What the cells hold from a row on, where nothing was written yet. */
const isUntouched = (workbook: Workbook, known: boolean): boolean =>
  [1, 2].every(
    (column) => contentAt(firstSheet(workbook), ROWS, column) === (known ? OLD[column - 1]?.at(-1) : null),
  );

const CASES: readonly (readonly [string, Case])[] = [
  ['new columns', { kind: 'cells', known: false }],
  ['columns written before', { kind: 'cells', known: true }],
  [
    'columns of which a filter hides rows',
    { kind: 'cells', known: true, filtered: true, requestBytes: 12_000 },
  ],
  ['cells put back', { kind: 'put-back', known: true }],
];

describe.each(CASES)('into %s', (_where, given) => {
  it.each(TYPED)(
    '%s before any request stands there, and where it was met the address is told',
    async (_what, typed) => {
      const requests = await requestsOf(given);
      expect(requests).toBeGreaterThan(6);
      // A hidden row among them, and both columns: the second one is given a number format.
      for (const [row, column, address] of [
        [9, 2, 'C10'],
        [20, 1, 'B21'],
      ] as const) {
        if (typed.format === '@' && column === 1) continue;
        const met: string[] = [];
        for (let request = 1; request <= requests; request += 1) {
          const { host, workbook, edit } = await begin(given);
          host.beforeRequest(request, () => type(workbook, row, column, typed));
          const fault = await faultTold(excelSpreadsheet().apply([edit]));
          const sheet = firstSheet(workbook);
          expect([request, contentAt(sheet, row, column)]).toEqual([request, typed.content]);
          if (typed.format !== undefined)
            expect([request, formatAt(sheet, row, column)]).toEqual([request, typed.format]);
          expect([request, ['none', `touched ${address}`]]).toEqual([
            request,
            expect.arrayContaining([fault]),
          ]);
          if (fault !== 'none')
            expect([request, isUntouched(workbook, given.known)]).toEqual([request, true]);
          met.push(fault);
        }
        expect(met).toContain('none');
        expect(met).toContain(`touched ${address}`);
      }
    },
  );

  it('a paste over many cells stands there whole, and the first cell of it is told', async () => {
    const requests = await requestsOf(given);
    const met: string[] = [];
    for (let request = 1; request <= requests; request += 1) {
      const { host, workbook, edit } = await begin(given);
      host.beforeRequest(request, () => {
        for (let row = 1; row <= ROWS; row += 1)
          for (const column of [1, 2]) type(workbook, row, column, { content: `mine ${row}` });
      });
      const fault = await faultTold(excelSpreadsheet().apply([edit]));
      met.push(fault);
      const pasted = Array.from({ length: ROWS }, (_, row) => `mine ${row + 1}`);
      for (const column of [1, 2])
        expect([request, firstSheet(workbook).columns[column]?.contents.slice(1)]).toEqual([request, pasted]);
    }
    expect(met).toContain('touched B2');
    expect(new Set(met).size).toBeGreaterThan(2);
  });
});

it('a cell that somebody emptied is empty again', async () => {
  const { host, workbook, edit } = await begin({ kind: 'cells', known: true });
  host.beforeRequest(1, () => type(workbook, 5, 1, { content: null }));
  expect(await faultTold(excelSpreadsheet().apply([edit]))).toBe('touched B6');
  expect(contentAt(firstSheet(workbook), 5, 1)).toBeNull();
});

it('what was typed stands there also where Excel then refuses another part of the same request', async () => {
  const given: Case = { kind: 'cells', known: true, filtered: true, requestBytes: 1_000_000 };
  const requests = await requestsOf(given);
  const met = new Set<string>();
  for (let request = 1; request <= requests; request += 1) {
    const { host, workbook, edit } = await begin(given);
    host.beforeRequest(request, () => {
      type(workbook, 1, 1, { content: 'mine' });
      firstSheet(workbook).merged = [areaIn(workbook, 10, 1, 1, 2)];
    });
    const fault = await faultTold(excelSpreadsheet().apply([edit]));
    // Excel refused it after the first rows had been set.
    if (fault === 'merged MergedRangeConflict')
      expect(contentAt(firstSheet(workbook), 2, 1)).toBe(NEW[0]?.[1]);
    met.add(fault);
    expect([request, contentAt(firstSheet(workbook), 1, 1)]).toEqual([request, 'mine']);
  }
  expect([...met]).toContain('merged MergedRangeConflict');
});

it.each([{ content: { formula: '=6*7', value: 42 } }, { content: 12.5 }, { content: '00123' }])(
  'in a column that is made text, %j is what it was, in the format that it had',
  async (typed) => {
    const { host, workbook } = await begin({ kind: 'cells', known: false });
    const area = areaIn(workbook, 1, 1, ROWS, 1);
    const edit: SheetEdit = { kind: 'cells', area, columns: NEW.slice(0, 1), formats: ['@'], over: [null] };
    host.beforeRequest(2, () => type(workbook, 4, 1, { ...typed, format: '0.000' }));
    expect(await faultTold(excelSpreadsheet().apply([edit]))).toBe('touched B5');
    const sheet = firstSheet(workbook);
    expect([contentAt(sheet, 4, 1), formatAt(sheet, 4, 1)]).toEqual([typed.content, '0.000']);
  },
);

describe('cells put back among which are formulas', () => {
  const FORMULA = { formula: '=6*7', value: 42 };
  const HELD = OLD[0]?.map((cell, row) => (row % 9 === 4 ? FORMULA : cell)) ?? [];
  const STOOD = NEW[0] ?? [];

  const beginPutBack = async (table: boolean, filtered = false): Promise<Begun> => {
    const workbook = newWorkbook('Clients');
    const sheet = firstSheet(workbook);
    putRows(sheet, [['Client', 'Score'], ...STOOD.map((cell, row) => [`K${row}`, cell])]);
    if (table) addTable(workbook, 'Clients', areaIn(workbook, 0, 0, ROWS + 1, 2));
    if (filtered) for (const row of HIDDEN) sheet.filteredRows.add(row);
    const host = await startExcel(workbook, { limits: { requestBytes: filtered ? 12_000 : 3_500 } });
    host.knowFormula(FORMULA.formula, FORMULA.value);
    const area = areaIn(workbook, 1, 1, ROWS, 1);
    const edit: SheetEdit = { kind: 'put-back', area, columns: [HELD], formats: ['0.0'], over: [STOOD] };
    return { host, workbook, edit };
  };

  it.each([
    [false, false],
    [true, false],
    [true, true],
  ])('are put back where nobody touched them (in a table: %s, filtered: %s)', async (table, filtered) => {
    const { host, workbook, edit } = await beginPutBack(table, filtered);
    expect(await faultTold(excelSpreadsheet().apply([edit]))).toBe('none');
    expect(firstSheet(workbook).columns[1]?.contents.slice(1)).toEqual(HELD);
    expect(host.log.filter(({ changes }) => changes.includes('Range.Formulas=')).length).toBeGreaterThan(3);
  });

  it.each([
    ['beside a formula', 6],
    ['where a formula comes', 5],
  ])('%s: a word before any request stands there', async (_where, row) => {
    const quiet = await beginPutBack(false);
    await excelSpreadsheet().apply([quiet.edit]);
    const met = new Set<string>();
    for (let request = 1; request <= requestsIn(quiet.host); request += 1) {
      const { host, workbook, edit } = await beginPutBack(false);
      host.beforeRequest(request, () => type(workbook, row, 1, { content: 'mine' }));
      met.add(await faultTold(excelSpreadsheet().apply([edit])));
      expect([request, contentAt(firstSheet(workbook), row, 1)]).toEqual([request, 'mine']);
    }
    expect([...met].sort()).toEqual(['none', `touched B${row + 1}`]);
  });
});

it('nothing is given back where a column was put in among them, so that Excel set no cell', async () => {
  const given: Case = { kind: 'cells', known: true };
  const requests = await requestsOf(given);
  const met = new Set<string>();
  // The first request takes the range to be written; from then on Excel moves it.
  for (let request = 2; request <= requests; request += 1) {
    const { host, workbook, edit } = await begin(given);
    host.beforeRequest(request, () => host.user.insertColumn(firstSheet(workbook).id, 2));
    met.add((await faultTold(excelSpreadsheet().apply([edit]))).replace(/ .*/, ''));
    // Cells are written as values, and given back as formulas.
    const back = host.log.filter(({ changes }) => changes.includes('Range.Formulas='));
    expect([request, back]).toEqual([request, []]);
  }
  expect([...met]).toContain('gone');
});

it('no more is asked of Excel where an edit does not say what it writes over', async () => {
  const { host, workbook } = await begin({ kind: 'cells', known: true });
  const area = areaIn(workbook, 1, 1, ROWS, 2);
  await excelSpreadsheet().apply([{ kind: 'cells', area, columns: NEW, formats: [null, '0.0'] }]);
  expect(host.log.flatMap(({ members }) => members)).not.toContain('formulas');
});

it('200,000 rows are looked at while they are written with not one answer or request refused', async () => {
  const rows = 200_000;
  const workbook = newWorkbook();
  const sheet = firstSheet(workbook);
  const texts = Array.from({ length: rows }, (_, row) => `Клиент № ${row}`);
  const numbers = Array.from({ length: rows }, (_, row) => row / 7);
  for (const contents of [texts, numbers]) sheet.columns.push({ contents: [...contents], formats: [] });
  const host = await startExcel(workbook);
  const columns = [numbers, texts, texts];
  const edit: SheetEdit = {
    kind: 'cells',
    area: areaIn(workbook, 0, 0, rows, 3),
    columns,
    formats: ['0.0', null, null],
    over: [texts, numbers, null],
  };
  expect(await faultTold(excelSpreadsheet().apply([edit]))).toBe('none');
  expect(sheet.columns.map(({ contents }) => contents)).toEqual(columns);
  expect(host.log.filter(({ failure }) => failure !== null)).toEqual([]);
  expect(Math.max(...host.log.flatMap((one) => [one.requestBytes, one.answerBytes]))).toBeLessThan(4_000_000);
}, 120_000);
