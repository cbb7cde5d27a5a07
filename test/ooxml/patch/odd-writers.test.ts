/** Files as other programs write them: prefixes, missing addresses, other encodings, other folders. */
import { strToU8, zipSync } from 'fflate';
import type { WorkbookChange } from '../../../src/ooxml';
import { packageParts } from '../rich/package-parts';
import {
  areaAt,
  cells,
  DECLARATION,
  MAIN,
  madeParts,
  madeWorkbook,
  opened,
  patched,
  patchedFile,
  PLAIN_STYLES,
  RELATIONS,
  rowsIn,
  rowsOf,
  zipped,
} from './made-workbook';
import { faultsOf } from './soundness';

const EVERYTHING: readonly WorkbookChange[] = [
  cells(0, 1, [['x', 0.5]], ['0.00']),
  {
    kind: 'colours',
    owner: 'a',
    area: areaAt(0, 1, 2, 1),
    rules: [{ text: 'x', fill: '#FFE9A8', font: '#4A3800' }],
  },
  { kind: 'sheet', name: 'New', columns: [['a']] },
  { kind: 'remember', key: 'k', text: 't' },
];

const BASE = madeParts({
  sheets: [{ name: 'S', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }],
  styles: PLAIN_STYLES,
});

/** Every element of a part under a prefix. */
const prefixed = (text: string, prefix: string, namespace: string): string =>
  text
    .replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}:`)
    .replace(`xmlns="${namespace}"`, `xmlns:${prefix}="${namespace}"`);

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

describe('prefixes', () => {
  const file = zipped(
    Object.fromEntries(
      Object.entries(BASE).map(([name, text]) => {
        if (name.endsWith('.rels')) return [name, prefixed(text, 'p', `${PACKAGE}/relationships`)];
        if (name.startsWith('[')) return [name, prefixed(text, 't', `${PACKAGE}/content-types`)];
        return [name, prefixed(text, 'x', MAIN)];
      }),
    ),
  );

  it('on every element of every part are kept to', async () => {
    const changed = await patchedFile(file, EVERYTHING);
    expect(faultsOf(changed)).toEqual([]);
    expect(rowsIn(packageParts(changed))).toBe(
      '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" s="3" t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c></x:row>' +
        '<x:row r="2"><x:c r="B2" s="3"><x:v>0.5</x:v></x:c></x:row>',
    );
    const book = await opened(changed);
    expect(book.sheets.map(({ name }) => name)).toEqual(['S', 'New']);
    expect((await book.frame('1')).rules).toHaveLength(1);
    expect(await book.recall('k')).toBe('t');
  });

  it('on rows of an empty sheet are kept to', async () => {
    const empty = `${DECLARATION}<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`;
    const changed = await patched(madeWorkbook({ sheets: [{ name: 'S', xml: empty }] }), [
      cells(0, 0, [[1]]),
    ]);
    expect(changed.text('xl/worksheets/sheet1.xml')).toBe(
      empty.replace(
        '<x:sheetData/>',
        '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>',
      ),
    );
  });
});

describe('missing addresses', () => {
  it('cells without one are counted', async () => {
    const rows = '<row r="1"><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row>';
    expect(rowsIn(await patched(rowsOf(rows), [cells(0, 1, [[2], [9], [8]])]))).toBe(
      '<row r="1"><c><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>9</v></c><c r="D1"><v>8</v></c></row>',
    );
  });

  it('rows without one are counted', async () => {
    const rows = '<row><c><v>1</v></c></row><row r="5"/><row><c><v>6</v></c></row>';
    expect(rowsIn(await patched(rowsOf(rows), [cells(5, 1, [[7, 8]])]))).toBe(
      '<row><c><v>1</v></c></row><row r="5"/><row><c><v>6</v></c><c r="B6"><v>7</v></c></row><row r="7"><c r="B7"><v>8</v></c></row>',
    );
  });
});

describe('other ways to write the same', () => {
  it('attributes in single quotes, in any order, with blanks and line breaks around', async () => {
    const rows = "<row\n spans = '1:1'\n r = '1'\t><c s = '1'\n r='A1' ><v>1</v></c ></row >";
    expect(rowsIn(await patched(rowsOf(rows), [cells(0, 0, [[2], [3]])]))).toBe(
      '<row\n r = \'1\'\t><c r="A1" s="1"><v>2</v></c><c r="B1"><v>3</v></c></row >',
    );
  });

  it('small letters in addresses', async () => {
    expect(rowsIn(await patched(rowsOf('<row r="1"><c r="ab1"/></row>'), [cells(0, 27, [[2]])]))).toBe(
      '<row r="1"><c r="AB1"><v>2</v></c></row>',
    );
  });

  it('a mark before the first character', async () => {
    const marked = { ...BASE, 'xl/worksheets/sheet1.xml': `\ufeff${BASE['xl/worksheets/sheet1.xml'] ?? ''}` };
    const changed = await patchedFile(zipped(marked), EVERYTHING);
    expect(faultsOf(changed)).toEqual([]);
  });

  it('UTF-16, which goes out as UTF-8 and says so', async () => {
    const text = (BASE['xl/worksheets/sheet1.xml'] ?? '')
      .replace('UTF-8', 'UTF-16')
      .replace('<v>1</v>', '<v>1</v><!--Ж-->');
    const units = Uint8Array.from([
      0xff,
      0xfe,
      ...[...text].flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]),
    ]);
    const others = Object.entries(BASE).map(([name, part]): [string, Uint8Array] => [name, strToU8(part)]);
    const file = zipSync({ ...Object.fromEntries(others), 'xl/worksheets/sheet1.xml': units });
    const changed = (await patched(file, [cells(0, 1, [['Ю']])])).text('xl/worksheets/sheet1.xml');
    expect(changed).toContain('encoding="UTF-8"');
    expect(changed).toContain('<v>1</v><!--Ж--></c><c r="B1" t="inlineStr"><is><t>Ю</t></is></c>');
  });

  it('the prefix of relationships declared on each sheet alone', async () => {
    const text = (BASE['xl/workbook.xml'] ?? '')
      .replace(` xmlns:r="${RELATIONS}"`, '')
      .replace('<sheet ', `<sheet xmlns:r="${RELATIONS}" `);
    const changed = await patchedFile(zipped({ ...BASE, 'xl/workbook.xml': text }), EVERYTHING);
    expect(faultsOf(changed)).toEqual([]);
    expect((await opened(changed)).sheets).toHaveLength(2);
  });

  it('targets from the root of the package, and other names and folders', async () => {
    const renamed = Object.fromEntries(
      Object.entries(BASE).map(([name, text]) => [
        name
          .replace(/^xl\//, 'book/')
          .replace('workbook.xml', 'main.xml')
          .replace('worksheets/sheet1', 'pages/one'),
        text
          .replaceAll('/xl/worksheets/sheet1.xml', '/book/pages/one.xml')
          .replaceAll('/xl/workbook.xml', '/book/main.xml')
          .replaceAll('/xl/', '/book/')
          .replaceAll('"xl/workbook.xml"', '"/book/main.xml"')
          .replaceAll('"worksheets/sheet1.xml"', '"/book/pages/one.xml"'),
      ]),
    );
    const changed = await patchedFile(zipped(renamed), EVERYTHING);
    expect((await opened(changed)).sheets.map(({ part }) => part)).toEqual([
      'book/pages/one.xml',
      'book/worksheets/sheet1.xml',
    ]);
    expect(await (await opened(changed)).recall('k')).toBe('t');
    expect(packageParts(changed).text('book/pages/one.xml')).toContain('<c r="B1" s="3" t="inlineStr">');
  });

  it('lists that close themselves', async () => {
    const styles = `<styleSheet xmlns="${MAIN}"><numFmts/><fonts/><fills/><borders/><cellStyleXfs/><cellXfs/><cellStyles/><dxfs count="0"/></styleSheet>`;
    const changed = await patchedFile(zipped({ ...BASE, 'xl/styles.xml': styles }), EVERYTHING);
    expect(faultsOf(changed)).toEqual([]);
    expect(packageParts(changed).elements('xl/styles.xml', 'xf')).toEqual([
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
      '<xf numFmtId="2" applyNumberFormat="1" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    ]);
  });

  it('alternate contents of newer programs stay untouched and in place', async () => {
    const choice =
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>';
    const xml = `<sheetData/><pageMargins/>${choice}<tableParts count="0"/>`;
    const file = madeWorkbook({ sheets: [{ name: 'S', xml }], styles: PLAIN_STYLES });
    const changed = await patched(file, EVERYTHING);
    expect(changed.text('xl/worksheets/sheet1.xml')).toMatch(
      /<\/sheetData><conditionalFormatting .*<\/conditionalFormatting><pageMargins\/><mc:AlternateContent/,
    );
    expect(changed.text('xl/worksheets/sheet1.xml')).toContain(`${choice}<tableParts count="0"/>`);
  });
});
