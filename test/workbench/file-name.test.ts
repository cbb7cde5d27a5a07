import { copyName, sheetName } from '../../src/entries/workbench/file-name';

describe('the name of a copy', () => {
  it.each([
    ['clients.xlsx', false, 'clients.xlsx'],
    ['rich.XLSM', true, 'rich.XLSM'],
    ['clients.2026.csv', false, 'clients.2026.xlsx'],
    ['.csv', false, '.csv.xlsx'],
    ['register', false, 'register.xlsx'],
    ['odd.xlsx', true, 'odd.xlsm'],
  ])('%s (macros: %p) is %s', (name, macros, copy) => {
    expect(copyName(name, macros)).toBe(copy);
  });
});

describe('the name of a sheet made from a file', () => {
  it.each([
    ['northwind-clients.csv', 'northwind-clients'],
    ['a/b:c[1].csv', 'a b c 1'],
    ["'quoted'.csv", 'quoted'],
    [`${'x'.repeat(40)}.csv`, 'x'.repeat(31)],
    ['***.csv', 'Sheet1'],
  ])('%s is %s', (file, sheet) => {
    expect(sheetName(file)).toBe(sheet);
  });
});
