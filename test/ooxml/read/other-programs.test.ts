import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook, type WorkbookFile } from '../../../src/ooxml';
import { nodeCodec } from '../../../src/ooxml/codecs/node-codec';
import { bytesSource } from '../../../src/ooxml/sources/bytes-source';
import { cellsOf } from '../small-workbook';

const written = async (book: ExcelJS.Workbook): Promise<WorkbookFile> =>
  openWorkbook(bytesSource(new Uint8Array(await book.xlsx.writeBuffer())), nodeCodec);

/** Days since 30 December 1899, as a cell keeps a date. */
const serial = (date: Date): number => date.getTime() / 86_400_000 + 25_569;

/** What exceljs makes of a cell, in the words of ours. */
const plain = (value: ExcelJS.CellValue): unknown => {
  if (value instanceof Date) return serial(value);
  if (value === null || typeof value !== 'object') return value ?? null;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('hyperlink' in value) return plain(value.text);
  return 'result' in value ? plain(value.result) : null;
};

describe('a workbook by another program', () => {
  it('has the values that were put into it', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Ж & <b>');
    const rows: ExcelJS.CellValue[][] = [
      ['text', 12.5, -0.1, 1e21, 1e-9, 123456789.12345679],
      [true, false, new Date(Date.UTC(2024, 1, 29)), new Date(Date.UTC(1999, 11, 31, 18)), '', ' spaced '],
      ['a\nb', '<&>"\'', 'Ж😀', 'a_b', '=SUM(A1)', '00123'],
      [
        { richText: [{ text: 'one ' }, { font: { bold: true }, text: 'two' }] },
        { error: '#N/A' },
        { formula: 'B1*2', result: 25 },
      ],
    ];
    rows.forEach((cells) => sheet.addRow(cells));
    const file = await written(book);
    expect(file.sheets.map(({ name }) => name)).toEqual(['Ж & <b>']);
    const values = (await cellsOf(file)).map(([, , value]) => value);
    expect(values).toEqual(rows.flat().map(plain));
  });

  it('has its formulas, shared ones with the cells that they were given for', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('S');
    sheet.getCell('A1').value = { formula: '_xlfn.XLOOKUP(1,C:C,D:D)', result: 3 };
    sheet.fillFormula('B1:B3', 'A1*2', [6, 8, 10]);
    const formulas = (await cellsOf(await written(book))).map(([row, column, value, , formula]) => [
      row,
      column,
      value,
      formula,
    ]);
    expect(formulas).toEqual([
      [0, 0, 3, { kind: 'plain', text: 'XLOOKUP(1,C:C,D:D)', shared: null, area: null }],
      [
        0,
        1,
        6,
        { kind: 'shared', text: 'A1*2', shared: 0, area: { row: 0, column: 1, rows: 3, columns: 1 } },
      ],
      [1, 1, 8, { kind: 'shared', text: '', shared: 0, area: null }],
      [2, 1, 10, { kind: 'shared', text: '', shared: 0, area: null }],
    ]);
  });

  it('has its frame', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('S', {
      views: [{ state: 'frozen', xSplit: 1, ySplit: 2, rightToLeft: true }],
    });
    sheet.addTable({
      name: 'T',
      ref: 'B2',
      headerRow: true,
      totalsRow: true,
      columns: [{ name: 'x' }, { name: 'y' }],
      rows: [
        [1, 2],
        [3, 4],
      ],
    });
    sheet.mergeCells('F1:G2');
    sheet.getColumn(5).hidden = true;
    sheet.addConditionalFormatting({
      ref: 'B3:B4',
      rules: [
        {
          type: 'cellIs',
          operator: 'equal',
          priority: 1,
          formulae: ['"x"'],
          style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FF00FF00' } } },
        },
      ],
    });
    const frame = await (await written(book)).frame('1');
    expect(
      frame.tables.map(({ name, area, totalsRow, headers }) => [name, area, totalsRow, headers]),
    ).toEqual([['T', { row: 1, column: 1, rows: 4, columns: 2 }, true, ['x', 'y']]]);
    expect([frame.frozen, frame.rightToLeft, frame.merges]).toEqual([
      { rows: 2, columns: 1 },
      true,
      [{ row: 0, column: 5, rows: 2, columns: 2 }],
    ]);
    expect(frame.columns.some(({ first, hidden }) => first === 4 && hidden)).toBe(true);
    expect(
      frame.rules.map(({ kind, operator, formulas, look }) => [kind, operator, formulas, look?.fill]),
    ).toEqual([['cellIs', 'equal', ['"x"'], '#00FF00']]);
  });

  it('shows in every cell of a rich one what another reader sees', async () => {
    const bytes = readFileSync(join(__dirname, '../../data/workbooks/rich.xlsm'));
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(new Uint8Array(bytes).buffer);
    const file = await openWorkbook(bytesSource(bytes), nodeCodec);
    let compared = 0;
    for (const { id, name, kind } of file.sheets) {
      const sheet = other.getWorksheet(name);
      if (kind !== 'worksheet' || sheet === undefined) continue;
      for (const [row, column, value] of await cellsOf(file, id)) {
        const seen = sheet.getCell(row + 1, column + 1);
        if (seen.isMerged && seen.master !== seen) continue;
        expect([name, seen.address, value]).toEqual([name, seen.address, plain(seen.value)]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(2000);
  });
});
