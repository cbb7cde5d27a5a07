import { putRows, setContent } from '../../../src/hosts/memory/cells';
import { addRule } from '../../../src/hosts/memory/format-rules';
import { fromSnapshot, takeSnapshot } from '../../../src/hosts/memory/snapshot';
import { addTable } from '../../../src/hosts/memory/tables';
import { addSheet, firstSheet, newWorkbook, type Workbook } from '../../../src/hosts/memory/workbook';

function richWorkbook(): Workbook {
  const workbook = newWorkbook('Clients');
  const sheet = firstSheet(workbook);
  putRows(sheet, [
    ['Client', 'Revenue'],
    ['北京', { formula: '=1', value: 1 }],
  ]);
  const area = { sheet: sheet.id, row: 0, column: 0, rows: 2, columns: 2 };
  addTable(workbook, 'Clients', area);
  addRule(workbook, { area, condition: { kind: 'carried', type: 'ColorScale' } });
  addSheet(workbook, 'Notes').hiddenRows.add(3);
  workbook.settings.set('__proto__', 'a key like any other');
  workbook.names.set('Register', area);
  return workbook;
}

it('a workbook comes back from JSON as it was', () => {
  const workbook = richWorkbook();
  const travelled: unknown = JSON.parse(JSON.stringify(takeSnapshot(workbook)));
  // It was a snapshot before it travelled.
  expect(fromSnapshot(travelled as ReturnType<typeof takeSnapshot>)).toEqual(workbook);
});

it('later changes of the workbook do not show in a snapshot', () => {
  const workbook = richWorkbook();
  const before = takeSnapshot(workbook);
  setContent(firstSheet(workbook), 0, 0, 'changed');
  expect(before.sheets[0]?.columns[0]?.contents[0]).toBe('Client');
});

it('two workbooks of one snapshot share nothing', () => {
  const snapshot = takeSnapshot(richWorkbook());
  const one = fromSnapshot(snapshot);
  setContent(firstSheet(one), 0, 0, 'changed');
  one.tables.pop();
  expect(fromSnapshot(snapshot)).toEqual(richWorkbook());
});
