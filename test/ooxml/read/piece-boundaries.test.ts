import fc from 'fast-check';
import { scanSheet } from '../../../src/ooxml/read/scan/scan-sheet';
import { textPool } from '../../../src/ooxml/read/scan/text-pool';
import { cut } from '../pieces';
import { sheetOf } from '../small-workbook';

const scanned = async (bytes: Uint8Array, sizes: readonly number[]): Promise<unknown[]> => {
  const seen: unknown[] = [];
  const context = { pool: textPool('part'), texts: ['zero', 'один'], dateSystem: 1900 } as const;
  await scanSheet(
    { part: 'part', pieces: cut(bytes, sizes), size: bytes.length, context },
    { row: (...row) => seen.push(row), cell: (...cell) => seen.push(cell) },
    {},
  );
  return seen;
};

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const blank = fc.constantFrom('', ' ', '\n\t', '<!-- c -->', '<?pi?>');
const cell = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => `<c s="1"><v>${value}</v></c>`),
  fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((text) => `<c t='str' ><v>${escaped(text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '?'))}</v></c>`),
  fc.nat(1).map((index) => `<c t="s"><f>"a"&amp;B${index}</f><v>${index}</v></c>`),
  fc.constantFrom(
    '<c/>',
    '<c s="3"/>',
    '<c t="b"><v>1</v></c>',
    '<c t="inlineStr"><is><r><t>Ж</t></r><r><t>😀 &#x416;</t></r></is></c>',
    '<c t="str"><v><![CDATA[]]]></v></c>',
    '<x:c xmlns:x="urn:x"><c/></x:c>',
    '<c><f t="shared" si="0" ref="A1:B2">A1</f><v>1.25</v></c>',
  ),
);
const sheet = fc
  .array(fc.tuple(blank, fc.array(fc.tuple(blank, cell), { maxLength: 4 })), { maxLength: 4 })
  .map((rows) =>
    sheetOf(
      rows.map(([gap, cells]) => `${gap}<row>${cells.map((pair) => pair.join('')).join('')}</row>`).join(''),
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    ),
  )
  .map((text) => new TextEncoder().encode(text));

describe('a sheet cut into pieces', () => {
  it('reads the same byte by byte as whole', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (bytes) => {
        expect(await scanned(bytes, [1])).toEqual(await scanned(bytes, [bytes.length]));
      }),
      { numRuns: 60 },
    );
  });

  it('reads the same in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        sheet,
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 6 }),
        async (bytes, sizes) => {
          expect(await scanned(bytes, sizes)).toEqual(await scanned(bytes, [bytes.length]));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('reads a text that is longer than many pieces', async () => {
    const text = 'Ж'.repeat(200_000);
    const bytes = new TextEncoder().encode(sheetOf(`<row><c t="str"><v>${text}</v></c></row>`));
    expect((await scanned(bytes, [1000])).at(-1)).toEqual([0, 0, text, 0, null]);
  });
});
