import { putRows } from '../../src/hosts/memory/cells';
import { takeSnapshot } from '../../src/hosts/memory/snapshot';
import { addTable } from '../../src/hosts/memory/tables';
import { addSheet, firstSheet, newWorkbook } from '../../src/hosts/memory/workbook';
import { workbookOf, xlsxOf } from './workbook-as-xlsx';

describe('a workbook taken to a file and back by the library', () => {
  it('is what it was: else the contract would measure the library', async () => {
    const workbook = newWorkbook('Clients');
    const rows = [
      ['Client', 'Revenue', 'Sum'],
      ['Альфа', 1200.5, { formula: '=6*7', value: 42 }],
      ['北京', true, '#N/A'],
      ['O’Brien', null, null],
    ];
    putRows(firstSheet(workbook), rows, { row: 1, column: 1 });
    const area = { sheet: firstSheet(workbook).id, row: 1, column: 1, rows: 4, columns: 3 };
    addTable(workbook, 'Clients', area);
    workbook.selection = area;
    addSheet(workbook, 'Closed').protected = true;
    expect(takeSnapshot(await workbookOf(await xlsxOf(workbook), workbook))).toEqual(takeSnapshot(workbook));
  });
});
