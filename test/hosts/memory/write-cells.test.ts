import { contentAt, formatAt } from '../../../src/hosts/memory/cells';
import { firstSheet, newWorkbook, type Sheet } from '../../../src/hosts/memory/workbook';
import { writeCells } from '../../../src/hosts/memory/write-cells';
import type { CellValue } from '../../../src/sheet';

function edit(sheet: Sheet, columns: readonly (readonly CellValue[])[], rows: number): void {
  const area = { sheet: sheet.id, row: 0, column: 0, rows, columns: 2 };
  writeCells(sheet, { kind: 'cells', area, columns, formats: ['@', null] });
}

it('text is written as text, whatever it begins with', () => {
  const sheet = firstSheet(newWorkbook());
  edit(sheet, [['=1+1'], ["'quoted"]], 1);
  expect([contentAt(sheet, 0, 0), contentAt(sheet, 0, 1)]).toEqual(['=1+1', "'quoted"]);
});

it('a number format is set where one is given', () => {
  const sheet = firstSheet(newWorkbook());
  edit(sheet, [['a'], ['b']], 1);
  expect([formatAt(sheet, 0, 0), formatAt(sheet, 0, 1)]).toEqual(['@', 'General']);
});

it.each([
  ['too few columns', [['a']], 1],
  ['a column that is too short', [['a', 'b'], ['c']], 2],
  ['a number that is not finite', [['a'], [NaN]], 1],
])('%s break the promise and nothing is written', (_, columns, rows) => {
  const sheet = firstSheet(newWorkbook());
  expect(() => {
    edit(sheet, columns, rows);
  }).toThrow();
  expect(sheet.columns).toEqual([]);
});
