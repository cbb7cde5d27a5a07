/** Changes that are not made: refused as a whole, before a byte of the new file is out, the cell named. */
import type { ChangedCell, WorkbookChange } from '../../../src/ooxml';
import { areaAt, cells, MAIN, madeWorkbook, patched, refusalOf, rowsIn, rowsOf } from './made-workbook';

const typed = (row: number, column: number, value: ChangedCell['value']): WorkbookChange => ({
  kind: 'scattered',
  sheet: '1',
  cells: [{ row, column, value, formula: null, spill: null, format: null }],
});

describe('a protected sheet', () => {
  const file = madeWorkbook({
    sheets: [
      { name: 'Open', xml: '<sheetData/>' },
      { name: 'Closed', xml: '<sheetData/><sheetProtection sheet="1" objects="1"/>' },
    ],
  });

  it('takes no values, and then no other sheet does', async () => {
    expect(await refusalOf(file, [cells(0, 0, [[1]]), cells(0, 0, [[1]], undefined, '2')])).toBe(
      'protected Closed',
    );
  });

  it('that is not protected though it has settings for it takes them', async () => {
    const open = rowsOf('', '<sheetProtection objects="1"/>');
    expect(rowsIn(await patched(open, [cells(0, 0, [[1]])]))).toContain('<v>1</v>');
  });
});

describe('merged cells', () => {
  const file = rowsOf(
    '<row r="2"><c r="B2"><v>1</v></c></row>',
    '<mergeCells count="1"><mergeCell ref="B2:C4"/></mergeCells>',
  );

  it.each([
    [0, 0, 'B2'],
    [1, 1, 'B2'],
    [3, 2, 'C4'],
  ])('take no block of values that begins at row %i, column %i', async (row, column, met) => {
    const blank = Array.from({ length: 4 }, () => null);
    expect(await refusalOf(file, [cells(row, column, [blank, blank])])).toBe(`merged S!${met}`);
  });

  it('are edited in their first cell', async () => {
    expect(rowsIn(await patched(file, [typed(1, 1, 'Title')]))).toContain('<t>Title</t>');
  });

  it('take no value in a cell that they hide, but a blank', async () => {
    expect(await refusalOf(file, [typed(2, 2, 'x')])).toBe('merged S!C3');
    expect(rowsIn(await patched(file, [typed(2, 2, null)]))).toBe('<row r="2"><c r="B2"><v>1</v></c></row>');
  });

  it('beside the block are no hindrance', async () => {
    expect(rowsIn(await patched(file, [cells(1, 3, [[1, 2, 3]])]))).toContain('<c r="D4"><v>3</v></c>');
  });
});

describe('a pivot table', () => {
  const file = madeWorkbook({
    sheets: [
      { name: 'S', xml: '<sheetData/>', leads: [['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']] },
    ],
    parts: [
      {
        name: 'xl/pivotTables/pivotTable1.xml',
        text: `<pivotTableDefinition xmlns="${MAIN}" name="P"><location ref="A3:B7"/></pivotTableDefinition>`,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml',
      },
    ],
  });

  it('is not written over', async () => {
    expect(await refusalOf(file, [cells(6, 1, [[1]])])).toBe('pivot S!B7');
    expect(await refusalOf(file, [typed(2, 0, 1)])).toBe('pivot S!A3');
  });

  it('leaves the cells beside it free', async () => {
    expect(rowsIn(await patched(file, [cells(7, 0, [[1]])]))).toContain('<c r="A8"><v>1</v></c>');
  });
});

describe('a change that cannot be', () => {
  const file = rowsOf('');

  it('names a sheet that is gone', async () => {
    expect(await refusalOf(file, [cells(0, 0, [[1]], undefined, '9')])).toBe('gone 9');
    expect(await refusalOf(file, [{ kind: 'scattered', sheet: '9', cells: [] }])).toBe('gone 9');
    expect(
      await refusalOf(file, [{ kind: 'colours', owner: 'a', area: areaAt(0, 0, 1, 1, '9'), rules: [] }]),
    ).toBe('gone 9');
  });

  it.each([
    ['below the last row', cells(1_048_575, 0, [[1, 2]])],
    ['before the first row', cells(-1, 0, [[1]])],
    ['between two columns', cells(0, 0.5, [[1]])],
    ['at a cell below the last row', typed(1_048_576, 0, 1)],
  ])('lies %s', async (_, change) => {
    expect(await refusalOf(file, [change])).toBe('too-large S');
  });

  it('reaches over the last column: moving the register helps, so it is told apart', async () => {
    expect(await refusalOf(file, [cells(0, 16_383, [[1], [2]])])).toBe('no-column S');
    expect(await refusalOf(file, [cells(1_048_575, 16_383, [[1, 2], []])])).toBe('too-large S');
  });

  it.each([
    ['is no number', Number.NaN, 'unsupported S!B3'],
    ['is endless', -Infinity, 'unsupported S!B3'],
    ['is longer than a cell', 'x'.repeat(32_768), 'too-large S!B3'],
  ])('brings a value that %s', async (_, value, refusal) => {
    expect(await refusalOf(file, [cells(2, 1, [[value]])])).toBe(refusal);
    expect(await refusalOf(rowsOf('<row r="3"><c r="B3"/></row>'), [cells(2, 1, [[value]])])).toBe(refusal);
  });

  it('that was overwritten by one that can be is made', async () => {
    expect(rowsIn(await patched(file, [cells(0, 0, [[Number.NaN]]), cells(0, 0, [[1]])]))).toContain(
      '<v>1</v>',
    );
  });

  it('the longest text of a cell is written whole', async () => {
    const text = 'я'.repeat(32_767);
    expect(rowsIn(await patched(file, [cells(0, 0, [[text]])]))).toContain(`<t>${text}</t>`);
  });
});

describe('a sheet that is damaged', () => {
  it.each([
    ['rows that do not ascend', '<row r="2"/><row r="1"/>'],
    ['two rows of one number', '<row r="2"/><row r="2"/>'],
    ['a row beyond the sheet', '<row r="1048577"/>'],
    ['a cell beyond the sheet', '<row r="1"><c r="XFE1"/></row>'],
    ['a cell without a row', '<row r="1"><c r="A"/></row>'],
    ['a cell of row 0', '<row r="1"><c r="A0"/></row>'],
    ['an attribute without an end', '<row r="1"><c r="A1/></row>'],
    ['something else than rows', '<line r="1"/>'],
    ['a style that is no number', '<row r="1"><c r="A1" s="-1"/></row>'],
  ])('is not patched: %s', async (_, rows) => {
    expect(await refusalOf(rowsOf(rows), [cells(0, 1, [[1]])])).toBe('damaged xl/worksheets/sheet1.xml');
  });

  it.each([
    ['no rows at all', '<pageMargins/>'],
    ['rows without an end', '<sheetData><row r="1">'],
    ['an end too many', '<sheetData></sheetData></worksheet>'],
  ])('is not patched: %s', async (_, xml) => {
    const file = madeWorkbook({ sheets: [{ name: 'S', xml }] });
    expect(await refusalOf(file, [cells(0, 1, [[1]])])).toBe('damaged xl/worksheets/sheet1.xml');
  });
});
