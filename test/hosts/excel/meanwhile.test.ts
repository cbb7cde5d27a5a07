/** Others work in the workbook between any two of our requests: no cell of theirs is ever written to. */
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { putRows } from '../../../src/hosts/memory/cells';
import { addTable } from '../../../src/hosts/memory/tables';
import { addSheet, firstSheet, newWorkbook, type Workbook } from '../../../src/hosts/memory/workbook';
import { HostFault, type CellValue, type SheetEdit } from '../../../src/sheet';
import { startExcel, type ExcelHost } from '../../excel-host';

const ROWS = 40;
/** Long enough that a few rows fill a request of the size that this Excel takes. */
const LONG = 'x'.repeat(200);
const FORMULA = '="Tier of a formula"';

const isOurs = (content: unknown): boolean =>
  (typeof content === 'string' && content.startsWith('Tier')) ||
  (typeof content === 'object' && JSON.stringify(content).includes('Tier'));

interface Begun {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  readonly sheet: string;
  readonly edits: readonly SheetEdit[];
}

const TIERS = Array.from({ length: ROWS }, (_, row) => `Tier ${row} ${LONG}`);

/** A blank column between the client and a note, and something of the user's right below it. */
const register = (): Workbook => {
  const workbook = newWorkbook('Clients');
  addSheet(workbook, 'Other');
  const clients = Array.from({ length: ROWS }, (_, row): CellValue[] => [`K${row}`, null, `note ${row}`]);
  putRows(firstSheet(workbook), [['Client', null, 'Note'], ...clients, [null, 'below', null]]);
  return workbook;
};

type Kind = 'cells' | 'put-back' | 'table columns and cells';

const editsFor = (kind: Kind, workbook: Workbook): readonly SheetEdit[] => {
  const sheet = firstSheet(workbook).id;
  const area = { sheet, row: 1, column: 1, rows: ROWS, columns: 1 };
  if (kind === 'cells') return [{ kind, area, columns: [TIERS], formats: ['@'] }];
  if (kind === 'put-back') {
    const columns = [TIERS.map((tier, row) => (row % 9 === 0 ? { formula: FORMULA, value: null } : tier))];
    return [{ kind, area, columns, formats: [TIERS.map((_, row) => (row % 7 === 0 ? '0.0' : '@'))] }];
  }
  const { id } = addTable(workbook, 'Register', { sheet, row: 0, column: 2, rows: ROWS + 1, columns: 1 });
  putRows(firstSheet(workbook), [['far'], ['away']], { row: 3, column: 6 });
  const beside = { ...area, column: 3 };
  return [
    { kind: 'table-columns', table: id, headers: ['Tier'] },
    { kind: 'cells', area: beside, columns: [TIERS], formats: [null] },
  ];
};

const begin = async (kind: Kind): Promise<Begun> => {
  const workbook = register();
  const edits = editsFor(kind, workbook);
  const host = await startExcel(workbook, { limits: { requestBytes: 4_500 } });
  return { host, workbook, sheet: firstSheet(workbook).id, edits };
};

/** Cells of the register's own: everything that is not ours, blanks aside. */
const foreignCells = (workbook: Workbook): readonly unknown[] =>
  (workbook.sheets.find(({ name }) => name !== 'Other')?.columns ?? [])
    .flatMap(({ contents }) => contents)
    .filter((content) => content !== null && !isOurs(content));

const attempt = async (edits: readonly SheetEdit[]): Promise<string> => {
  try {
    await excelSpreadsheet().apply(edits);
    return 'done';
  } catch (thrown) {
    if (!(thrown instanceof HostFault)) throw thrown;
    return thrown.code;
  }
};

const requests = async (kind: Kind): Promise<number> => {
  const { host, edits } = await begin(kind);
  expect(await attempt(edits)).toBe('done');
  return host.log.filter(({ purpose }) => purpose === 'workbook').length;
};

type Meddle = (host: ExcelHost, sheet: string) => void;

const MEDDLING: readonly (readonly [string, Meddle, readonly string[]])[] = [
  ['types into a cell', ({ user }, sheet) => user.type(sheet, 5, 2, 'note changed'), ['done']],
  ['puts in a row', ({ user }, sheet) => user.insertRow(sheet, 9), ['gone']],
  ['takes out a row', ({ user }, sheet) => user.deleteRow(sheet, 9), ['gone']],
  ['takes out the last row', ({ user }, sheet) => user.deleteRow(sheet, ROWS), ['gone']],
  ['puts in a row above', ({ user }, sheet) => user.insertRow(sheet, 0), ['gone']],
  ['puts in a column on the left', ({ user }, sheet) => user.insertColumn(sheet, 0), ['gone']],
  ['puts in a column right before ours', ({ user }, sheet) => user.insertColumn(sheet, 1), ['gone']],
  ['takes out the first column', ({ user }, sheet) => user.deleteColumn(sheet, 0), ['gone']],
  ['renames the sheet', ({ user }, sheet) => user.renameSheet(sheet, 'Renamed'), ['done']],
  ['deletes the sheet', ({ user }, sheet) => user.deleteSheet(sheet), ['gone']],
  ['starts to edit a cell', (host) => host.editCell(), ['cell-editing']],
];

describe.each<Kind>(['cells', 'put-back', 'table columns and cells'])('while %s are written', (kind) => {
  it.each(MEDDLING)(
    'somebody %s between any two requests and finds all cells but ours as they were left',
    async (_what, meddle, expected) => {
      const all = await requests(kind);
      expect(all).toBeGreaterThan(4);
      // What was moved before the first request cannot be told from what was asked for.
      for (let request = 2; request <= all; request += 1) {
        const { host, workbook, edits, sheet } = await begin(kind);
        let left: readonly unknown[] = [];
        host.beforeRequest(request, () => {
          meddle(host, sheet);
          left = foreignCells(workbook);
        });
        const code = await attempt(edits);
        expect([request, foreignCells(workbook)]).toEqual([request, left]);
        expect([request, expected]).toEqual([request, expect.arrayContaining([code])]);
      }
    },
    60_000,
  );
});

it('a column put in left of ours at any time moves our cells along, and we stop', async () => {
  const all = await requests('cells');
  const codes = new Set<string>();
  for (let request = 2; request <= all; request += 1) {
    const { host, workbook, edits, sheet } = await begin('cells');
    host.beforeRequest(request, () => host.user.insertColumn(sheet, 0));
    codes.add(await attempt(edits));
    const { columns } = firstSheet(workbook);
    const clients = ['Client', ...Array.from({ length: ROWS }, (_, row) => `K${row}`)];
    expect([request, columns[0]?.contents, columns[1]?.contents.slice(0, ROWS + 1)]).toEqual([
      request,
      [],
      clients,
    ]);
    const ours = columns[2]?.contents.slice(1, ROWS + 1) ?? [];
    expect(ours.every((content) => content === null || isOurs(content))).toBe(true);
  }
  expect([...codes]).toEqual(['gone']);
});
