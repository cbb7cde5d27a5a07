/** Somebody types into a column of a table right before it is taken away: what was typed stands there afterwards. */
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { contentAt, formatAt, putRows, setContent, setFormat } from '../../../src/hosts/memory/cells';
import { addTable } from '../../../src/hosts/memory/tables';
import { firstSheet, type Content, type Workbook } from '../../../src/hosts/memory/workbook';
import type { SheetEdit } from '../../../src/sheet';
import { areaIn, cellsEdit, faultTold, registerBook } from '../../contract/given';
import { startExcel, type ExcelHost } from '../../excel-host';

interface Begun {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  readonly drop: () => Promise<string>;
}

const HELD = [
  ['A', 'B', 'C'],
  [3, 2, 1],
];

/** A table in B2:E5, to which F and G were added, with notes at its right. */
const begin = async (): Promise<Begun> => {
  const workbook = registerBook();
  const { id } = addTable(workbook, 'Clients', areaIn(workbook, 1, 1, 4, 4));
  putRows(firstSheet(workbook), [['far'], [null], ['away']], { row: 2, column: 8 });
  const host = await startExcel(workbook);
  host.knowFormula('=6*7', 42);
  const headers = ['Tier', 'Score'];
  const grow: SheetEdit = { kind: 'table-columns', table: id, headers };
  await excelSpreadsheet().apply([grow, cellsEdit(areaIn(workbook, 2, 5, 3, 2), HELD)]);
  host.clearLog();
  const edit: SheetEdit = { kind: 'drop-table-columns', table: id, headers, over: HELD };
  return { host, workbook, drop: () => faultTold(excelSpreadsheet().apply([edit])) };
};

const requestsIn = ({ log }: ExcelHost): number => log.filter(({ purpose }) => purpose === 'workbook').length;

/** The request that takes the columns away is the last of all. */
const requestsOfDrop = async (): Promise<number> => {
  const { host, drop } = await begin();
  expect(await drop()).toBe('none');
  return requestsIn(host);
};

const below = (workbook: Workbook, column: number): readonly Content[] =>
  [1, 2, 3, 4].map((row) => contentAt(firstSheet(workbook), row, column));

it.each([
  ['a word', 'my word', 'General'],
  ['a code that looks like a number', '00123', '@'],
  ['a formula', { formula: '=6*7', value: 42 }, 'General'],
  ['a number with its format', 7.25, '0.000'],
] as const)('%s before any request stands there, and its cell is told', async (_what, content, format) => {
  const requests = await requestsOfDrop();
  for (let request = 1; request <= requests; request += 1) {
    const { host, workbook, drop } = await begin();
    host.beforeRequest(request, () => {
      setContent(firstSheet(workbook), 3, 5, content);
      setFormat(firstSheet(workbook), 3, 5, format);
    });
    expect([request, await drop()]).toEqual([request, 'touched F4']);
    const sheet = firstSheet(workbook);
    expect([below(workbook, 5), below(workbook, 6)]).toEqual([
      ['Tier', 'A', content, 'C'],
      ['Score', 3, 2, 1],
    ]);
    expect([formatAt(sheet, 3, 5), contentAt(sheet, 2, 10), contentAt(sheet, 4, 10)]).toEqual([
      format,
      'far',
      'away',
    ]);
  }
});

it('both columns stand there again though Excel is busy at first', async () => {
  const requests = await requestsOfDrop();
  for (const [failing, moment] of [
    [1, 'before'],
    [2, 'after'],
    [4, 'after'],
  ] as const) {
    const { host, workbook, drop } = await begin();
    host.beforeRequest(requests, () => setContent(firstSheet(workbook), 2, 6, 'my word'));
    host.faults.failAt(requests + failing, 'Conflict', moment);
    expect(await drop()).toBe('touched G3');
    expect([below(workbook, 5), below(workbook, 6)]).toEqual([
      ['Tier', 'A', 'B', 'C'],
      ['Score', 'my word', 2, 1],
    ]);
  }
});

it('where Excel does not take them back, what was typed is told', async () => {
  const requests = await requestsOfDrop();
  const { host, workbook, drop } = await begin();
  host.beforeRequest(requests, () => setContent(firstSheet(workbook), 2, 6, 'my word'));
  host.faults.failAt(requests + 1, 'AccessDenied');
  expect(await drop()).toBe('unknown G3 ("my word")');
});

it('a column that somebody puts among them after they went is not written over', async () => {
  const requests = await requestsOfDrop();
  const { host, workbook, drop } = await begin();
  host.beforeRequest(requests, () => setContent(firstSheet(workbook), 2, 6, 'my word'));
  host.beforeRequest(requests + 3, () => {
    host.user.insertColumn(firstSheet(workbook).id, 6);
    host.user.type(firstSheet(workbook).id, 1, 6, 'Phone');
  });
  await drop();
  expect([5, 6, 7].map((column) => below(workbook, column))).toEqual([
    ['Tier', 'A', 'B', 'C'],
    ['Phone', null, null, null],
    ['Score', 'my word', 2, 1],
  ]);
});

it('columns too long for one answer are looked at before they go', async () => {
  const workbook = registerBook();
  const rows = 90_000;
  const { id } = addTable(workbook, 'Clients', areaIn(workbook, 0, 1, rows + 1, 4));
  const host = await startExcel(workbook);
  const held = [Array.from({ length: rows }, (_, row) => `Tier ${row} of many`)];
  const grow: SheetEdit = { kind: 'table-columns', table: id, headers: ['Tier'] };
  await excelSpreadsheet().apply([grow, cellsEdit(areaIn(workbook, 1, 5, rows, 1), held)]);
  setContent(firstSheet(workbook), rows, 5, 'my word');
  const drop: SheetEdit = { kind: 'drop-table-columns', table: id, headers: ['Tier'], over: held };
  expect(await faultTold(excelSpreadsheet().apply([drop]))).toBe(`touched F${rows + 1}`);
  setContent(firstSheet(workbook), rows, 5, held[0]?.at(-1) ?? null);
  expect(await faultTold(excelSpreadsheet().apply([drop]))).toBe('none');
  expect(host.log.filter(({ failure }) => failure !== null)).toEqual([]);
  expect(workbook.tables[0]?.area.columns).toBe(4);
}, 60_000);
