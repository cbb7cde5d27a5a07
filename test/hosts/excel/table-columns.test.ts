/** Columns of a table taken away again: the table and what stands beside it are as before, whatever others do meanwhile. */
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { contentAt, putRows } from '../../../src/hosts/memory/cells';
import { takeSnapshot } from '../../../src/hosts/memory/snapshot';
import { addTable } from '../../../src/hosts/memory/tables';
import { firstSheet, type Workbook } from '../../../src/hosts/memory/workbook';
import type { SheetEdit } from '../../../src/sheet';
import { areaIn, cellsEdit, faultCode, registerBook } from '../../contract/given';
import { startExcel } from '../../excel-host';

/** A table of four columns with notes some columns to its right, within its rows and below them. */
const begin = async (version = '1.9') => {
  const workbook = registerBook();
  const table = addTable(workbook, 'Clients', areaIn(workbook, 1, 1, 4, 4));
  putRows(firstSheet(workbook), [['far'], [null], ['away'], [null], ['below']], { row: 2, column: 8 });
  const host = await startExcel(workbook, { matrix: { ExcelApi: version } });
  const headers = ['Tier', 'Score'];
  const grow: SheetEdit = { kind: 'table-columns', table: table.id, headers };
  const drop: SheetEdit = { kind: 'drop-table-columns', table: table.id, headers };
  return { workbook, host, table, grow, drop, spreadsheet: excelSpreadsheet() };
};

const headersIn = (workbook: Workbook): readonly unknown[] =>
  Array.from({ length: workbook.tables[0]?.area.columns ?? 0 }, (_, column) =>
    contentAt(firstSheet(workbook), 1, column + 1),
  );

/** All filled cells with their places. */
const filled = (workbook: Workbook): unknown =>
  takeSnapshot(workbook).sheets[0]?.columns.flatMap(({ contents }, column) =>
    contents.flatMap((content, row) => (content === null ? [] : [[row, column, content]])),
  );

it('what Excel moved aside for them stands where it stood', async () => {
  const { workbook, spreadsheet, grow, drop } = await begin();
  const before = filled(workbook);
  await spreadsheet.apply([
    grow,
    cellsEdit(areaIn(workbook, 2, 5, 3, 2), [
      ['A', 'B', 'C'],
      [3, 2, 1],
    ]),
  ]);
  expect(contentAt(firstSheet(workbook), 2, 10)).toBe('far');
  await spreadsheet.apply([drop]);
  expect([filled(workbook), headersIn(workbook)]).toEqual([before, ['Client', 'Revenue', 'Partner', 'Note']]);
});

it('cells put back in the same go land where they were, though the columns left of them are gone', async () => {
  const { workbook, spreadsheet, grow, drop } = await begin();
  await spreadsheet.apply([grow]);
  const area = areaIn(workbook, 2, 1, 3, 1);
  const beside = areaIn(workbook, 2, 8, 1, 1);
  await spreadsheet.apply([
    drop,
    { kind: 'put-back', area, columns: [['x', 'y', 'z']], formats: [null] },
    { kind: 'put-back', area: beside, columns: [['near']], formats: [null] },
  ]);
  const sheet = firstSheet(workbook);
  expect([2, 3, 4].map((row) => contentAt(sheet, row, 1))).toEqual(['x', 'y', 'z']);
  expect([contentAt(sheet, 2, 8), contentAt(sheet, 4, 8)]).toEqual(['near', 'away']);
});

it('a column that somebody puts in between any two requests stays', async () => {
  for (const request of [1, 2, 3]) {
    const { workbook, host, spreadsheet, grow, drop } = await begin();
    await spreadsheet.apply([grow]);
    host.clearLog();
    host.beforeRequest(request, () => {
      host.user.insertColumn(firstSheet(workbook).id, 6);
      host.user.type(firstSheet(workbook).id, 1, 6, 'Phone');
    });
    await spreadsheet.apply([drop]);
    expect([request, headersIn(workbook).includes('Phone')]).toEqual([request, true]);
  }
});

it('the first column of a table stays, whatever it is called', async () => {
  const { workbook, spreadsheet, table } = await begin();
  const headers = ['Client', 'Revenue', 'Partner', 'Note'];
  await spreadsheet.apply([{ kind: 'drop-table-columns', table: table.id, headers }]);
  expect(headersIn(workbook)).toEqual(['Client']);
});

it('headers count as the same with letters of another case', async () => {
  const { workbook, spreadsheet, grow, table } = await begin();
  await spreadsheet.apply([grow]);
  await spreadsheet.apply([{ kind: 'drop-table-columns', table: table.id, headers: ['TIER', 'score'] }]);
  expect(headersIn(workbook)).toEqual(['Client', 'Revenue', 'Partner', 'Note']);
});

it('a protected sheet is a fault and nothing is taken away', async () => {
  const { workbook, spreadsheet, grow, drop } = await begin();
  await spreadsheet.apply([grow]);
  firstSheet(workbook).protected = true;
  const before = takeSnapshot(workbook);
  expect(await faultCode(spreadsheet.apply([drop]))).toBe('HostFault protected');
  expect(takeSnapshot(workbook)).toEqual(before);
});
