import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { createWorkbook, openWorkbook, type NewSheet } from '../../src/ooxml';
import { fflateCodec } from '../../src/ooxml/codecs/fflate-codec';
import { nodeCodec } from '../../src/ooxml/codecs/node-codec';
import { joinBytes } from '../../src/ooxml/container/join-bytes';
import { bytesSource } from '../../src/ooxml/sources/bytes-source';
import type { CellValue } from '../../src/sheet';
import { cellsOf, refusalOf } from './small-workbook';

const made = (sheets: readonly NewSheet[], codec = nodeCodec): Promise<Uint8Array> =>
  joinBytes(createWorkbook(sheets, codec));
const refused = (...sheets: readonly NewSheet[]): Promise<string> =>
  refusalOf(() => Promise.resolve().then(() => made(sheets)));
const CLIENTS: NewSheet = {
  name: 'Клиенты',
  columns: [
    ['Name', 'A & <B>', ' c '],
    ['Revenue', 12.5, null, -3],
    ['Since', 45_352, 45_353],
    ['Code', '007', '=1+1', '#N/A'],
    ['Key', true, false],
  ],
  formats: [null, '#,##0.00', 'dd.mm.yyyy'],
};

describe('a brand-new workbook', () => {
  it.each([
    ['zlib', nodeCodec],
    ['fflate', fflateCodec],
  ])('has for another program the cells that were given (%s)', async (_, codec) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await made([CLIENTS, { name: 'Two', columns: [] }], codec)).slice().buffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Клиенты', 'Two']);
    const sheet = book.getWorksheet('Клиенты');
    const value = (address: string): ExcelJS.CellValue => sheet?.getCell(address).value ?? null;
    expect(['A2', 'A3', 'B2', 'B3', 'B4', 'C2', 'D2', 'D3', 'D4', 'E2', 'E3'].map(value)).toEqual([
      'A & <B>',
      ' c ',
      12.5,
      null,
      -3,
      new Date(Date.UTC(2024, 2, 1)),
      '007',
      '=1+1',
      '#N/A',
      true,
      false,
    ]);
    expect([sheet?.getCell('B2').numFmt, sheet?.getCell('C1').numFmt ?? 'General']).toEqual([
      '#,##0.00',
      'General',
    ]);
  });

  it('is read back to the letter, any texts and numbers whatever', async () => {
    const value: fc.Arbitrary<CellValue> = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('_x0041_', '\r\n', '\u0000', '\ud800', '</t>', ' ', '', '1e5'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 5 }), async (columns) => {
        const file = await openWorkbook(bytesSource(await made([{ name: 'S', columns }])), nodeCodec);
        const cells = (await cellsOf(file)).map(([row, column, seen]) => [column, row, seen]);
        const given = columns.flatMap((cell, column) => cell.map((one, row) => [column, row, one]));
        const order = (list: unknown[][]) =>
          list.sort((a, b) => Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1]));
        expect(order(cells)).toEqual(order(given.filter(([, , one]) => one !== null)));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same file each time', async () => {
    expect(Buffer.compare(await made([CLIENTS]), await made([CLIENTS]))).toBe(0);
  });

  it.each(['', ' ', 'a/b', 'a:b', '[a]', "'a", 'History', 'x'.repeat(32), 'a\nb'])(
    'is refused with a sheet called %j',
    async (name) => {
      expect(await refused({ name, columns: [] })).toBe('unsupported');
    },
  );

  it('is refused with two sheets of one name, letter case aside', async () => {
    expect(await refused({ name: 'A', columns: [] }, { name: 'a', columns: [] })).toBe('occupied');
  });

  it('is refused without a sheet', async () => {
    expect(await refused()).toBe('no-sheet');
  });

  it.each([
    ['a number that no cell holds', [[NaN]], 'unsupported'],
    ['a text that no cell holds', [['x'.repeat(32_768)]], 'too-large'],
    ['more rows than a sheet has', [new Array<null>(1_048_577).fill(null)], 'too-large'],
  ])('is refused with %s', async (_, columns, code) => {
    expect(await refused({ name: 'S', columns })).toBe(code);
  });
});
