/** New sheets behind the others. */
import type { WorkbookChange } from '../../../src/ooxml';
import type { CellValue } from '../../../src/sheet';
import { packageParts } from '../rich/package-parts';
import { madeWorkbook, opened, patchedFile, refusalOf } from './made-workbook';
import { faultsOf } from './soundness';

const sheet = (name: string, columns: readonly (readonly CellValue[])[] = [['a']]): WorkbookChange => ({
  kind: 'sheet',
  name,
  columns,
});

const BOOK = madeWorkbook({
  sheets: [
    { name: 'One', xml: '<sheetData/>' },
    { name: 'Two', xml: '<sheetData/>' },
  ],
  behindSheets: '<definedNames><definedName name="n" localSheetId="1">Two!$A$1</definedName></definedNames>',
});

describe('a new sheet', () => {
  it('stands behind the others under a free number, and holds its columns', async () => {
    const file = await patchedFile(BOOK, [
      sheet('Tiers & <1>', [['Tier', 'Gold', null], [1, null, true], []]),
    ]);
    expect(faultsOf(file)).toEqual([]);
    const book = await opened(file);
    expect(book.sheets.map(({ id, name }) => `${id} ${name}`)).toEqual(['1 One', '2 Two', '3 Tiers & <1>']);
    const found: string[] = [];
    await book.scan('3', { cell: (row, column, value) => found.push(`${row},${column} ${String(value)}`) });
    expect(found).toEqual(['0,0 Tier', '0,1 1', '1,0 Gold', '2,1 true']);
  });

  it('leaves names that belong to a sheet with their sheet', async () => {
    const file = packageParts(await patchedFile(BOOK, [sheet('New')]));
    expect(file.elements('xl/workbook.xml', 'definedName')).toEqual(
      packageParts(BOOK).elements('xl/workbook.xml', 'definedName'),
    );
  });

  it('may be empty', async () => {
    expect(faultsOf(await patchedFile(BOOK, [sheet('Empty', [])]))).toEqual([]);
  });

  it('may be one of several, and come again in a later patch', async () => {
    const first = await patchedFile(BOOK, [sheet('A'), sheet('B')]);
    const second = await patchedFile(first, [sheet('C')]);
    expect(faultsOf(second)).toEqual([]);
    expect((await opened(second)).sheets.map(({ name }) => name)).toEqual(['One', 'Two', 'A', 'B', 'C']);
  });

  it.each([
    '',
    '  ',
    'a:b',
    'a/b',
    'a\\b',
    'a*b',
    'a?b',
    '[a]',
    "'a",
    "a'",
    'History',
    'x'.repeat(32),
    'a\u0007',
  ])('is not called %j', async (name) => {
    expect(await refusalOf(BOOK, [sheet(name)])).toBe(`unsupported ${name}`);
  });

  it.each(['x'.repeat(31), 'Отчёт 2024', '客户', "it's"])('may be called %j', async (name) => {
    expect((await opened(await patchedFile(BOOK, [sheet(name)]))).sheets.at(-1)?.name).toBe(name);
  });

  it('is not called as another one is, letter case aside', async () => {
    expect(await refusalOf(BOOK, [sheet('tWO')])).toBe('occupied tWO');
    expect(await refusalOf(BOOK, [sheet('New'), sheet('NEW')])).toBe('occupied NEW');
  });

  it('is not added where the structure of the workbook is protected', async () => {
    const closed = madeWorkbook({
      sheets: [{ name: 'One', xml: '<sheetData/>' }],
      beforeSheets: '<workbookProtection lockStructure="1"/>',
    });
    expect(await refusalOf(closed, [sheet('New')])).toBe('protected New');
  });

  it('holds no value that no cell can hold', async () => {
    expect(await refusalOf(BOOK, [sheet('New', [[Number.NaN]])])).toBe('unsupported New');
    expect(await refusalOf(BOOK, [sheet('New', [['x'.repeat(32_768)]])])).toBe('too-large New');
  });
});
