import { contentAt, putRows } from '../../../src/hosts/memory/cells';
import { addTable, addTableColumn, tableByKey, tablesTouching } from '../../../src/hosts/memory/tables';
import { firstSheet, newWorkbook, type Table, type Workbook } from '../../../src/hosts/memory/workbook';
import { WorkbookGap } from '../../../src/hosts/memory/workbook-gap';

function withTable(): { readonly workbook: Workbook; readonly table: Table } {
  const workbook = newWorkbook();
  const sheet = firstSheet(workbook);
  putRows(sheet, [
    ['Client', 'Tier'],
    ['a', 'Gold'],
  ]);
  return {
    workbook,
    table: addTable(workbook, 'Clients', { sheet: sheet.id, row: 0, column: 0, rows: 2, columns: 2 }),
  };
}

it('a table is found by its id and by its name in any letter case', () => {
  const { workbook, table } = withTable();
  expect([tableByKey(workbook, table.id), tableByKey(workbook, 'CLIENTS')]).toEqual([table, table]);
});

it('a table over another is refused', () => {
  const { workbook, table } = withTable();
  expect(() => addTable(workbook, 'Other', { ...table.area, row: 1 })).toThrow('exists');
});

it('a cell beside a table does not touch it', () => {
  const { workbook, table } = withTable();
  expect(tablesTouching(workbook, { ...table.area, column: 2 })).toEqual([]);
});

it('a new column widens the table by a blank one', () => {
  const { workbook, table } = withTable();
  addTableColumn(workbook, table, 'Score');
  const sheet = firstSheet(workbook);
  expect([table.area.columns, contentAt(sheet, 0, 2), contentAt(sheet, 1, 2)]).toEqual([3, 'Score', null]);
});

it('a header that the table has gets a number', () => {
  const { workbook, table } = withTable();
  expect([addTableColumn(workbook, table, 'TIER'), addTableColumn(workbook, table, 'Tier')]).toEqual([
    'TIER2',
    'Tier3',
  ]);
});

it('cells to be moved aside are a gap, and nothing is written', () => {
  const { workbook, table } = withTable();
  putRows(firstSheet(workbook), [['in the way']], { row: 1, column: 2 });
  expect(() => addTableColumn(workbook, table, 'Score')).toThrow(WorkbookGap);
  expect(table.area.columns).toBe(2);
});
