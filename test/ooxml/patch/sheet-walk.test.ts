/** The walk through a sheet's bytes gives the same answer however they are cut into pieces. */
import fc from 'fast-check';
import { elementNames } from '../../../src/ooxml/patch/rows/row-scan';
import { editLayer } from '../../../src/ooxml/patch/rows/layers';
import { rewriteSheet } from '../../../src/ooxml/patch/rows/rewrite-sheet';
import { joinBytes } from '../../../src/ooxml/container/join-bytes';
import { worksheet } from './made-workbook';

const ROWS =
  '<!-- é --><row r="2" spans="1:3" ht="15"><c r="A2" s="1" t="s"><v>0</v></c><c r="C2" t="str"><f>"Ж>"&amp;A1</f><v>Ж&gt;</v></c></row>\n' +
  '<row r="4"/><row r="5"><c r="B5" t="inlineStr"><is><t>北京 😀</t></is></c><extLst/></row><?pi ?><row r="6" s="2" customFormat="1"></row>';
const HEAD = worksheet('<cols><col min="4" max="4" style="3"/></cols><sheetData>').replace(
  '</worksheet>',
  '',
);
const TAIL = '</sheetData><pageMargins left="0.7"/></worksheet>';

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield await Promise.resolve(bytes.subarray(at, at + size));
    at += size;
  }
}

const rewritten = async (sizes: readonly number[]): Promise<string> => {
  const area = { sheet: '1', row: 0, column: 1, rows: 8, columns: 2 };
  const columns = [
    [1, 'два', null, true, 5, 6, null, 8],
    ['a', null, 'c', 'd', '', 'f', 'g', 'h'],
  ];
  const sheet = {
    part: 'sheet.xml',
    head: HEAD,
    tail: TAIL,
    layers: [editLayer({ kind: 'cells', area, columns, formats: [null, null] })],
    survey: { names: elementNames(''), looks: { ofColumn: () => 0, formats: null }, mastersChange: false },
  };
  const bytes = new TextEncoder().encode(HEAD + ROWS + TAIL);
  return new TextDecoder().decode(await joinBytes(rewriteSheet(sheet, cut(bytes, sizes))));
};

describe('a sheet cut into pieces', () => {
  it('is rewritten as the whole, byte by byte', async () => {
    const whole = await rewritten([1_000_000]);
    expect(whole).toContain(
      '<row r="5"><c r="B5"><v>5</v></c><c r="C5" t="inlineStr"><is><t></t></is></c><extLst/></row>',
    );
    expect(await rewritten([1])).toBe(whole);
  });

  it('is rewritten as the whole, whatever the pieces', async () => {
    const whole = await rewritten([1_000_000]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 9 }),
        async (sizes) => {
          expect(await rewritten(sizes)).toBe(whole);
        },
      ),
      { numRuns: 60 },
    );
  });
});
