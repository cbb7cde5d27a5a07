import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCodec } from '../../../src/ooxml/codecs/node-codec';
import { fflateCodec } from '../../../src/ooxml/codecs/fflate-codec';
import { openWorkbook, type ByteSource } from '../../../src/ooxml';
import { bytesSource } from '../../../src/ooxml/sources/bytes-source';
import {
  cellsOf,
  MAIN,
  opened,
  packed,
  partsOf,
  refusalOf,
  relationships,
  sheetOf,
  type Parts,
} from '../small-workbook';

const RICH = new Uint8Array(readFileSync(join(__dirname, '../../data/workbooks/rich.xlsm')));
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ROWS = '<row r="1"><c r="A1" t="str"><v>here</v></c></row>';

const workbook = (sheets: string, more = ''): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${more}<sheets>${sheets}</sheets></workbook>`;
const types = (type: string, part = '/xl/workbook.xml'): Parts => ({
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="${part}" ContentType="${type}"/></Types>`,
});
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const firstValue = async (others: Parts): Promise<unknown> =>
  (await cellsOf(await opened(ROWS, others)))[0]?.[2];
const refused = (others: Parts): Promise<string> => refusalOf(() => firstValue(others));

describe('a workbook of rich contents', () => {
  const rich = openWorkbook(bytesSource(RICH), nodeCodec);

  it('names its sheets in the order of their tabs, with what they are', async () => {
    const { sheets, activeSheet, dateSystem, macros } = await rich;
    expect(sheets.map(({ id, name, state, kind }) => [id, name, state, kind])).toEqual([
      ['1', 'Клиенты', 'visible', 'worksheet'],
      ['2', 'Отчёт', 'visible', 'worksheet'],
      ['3', 'Справочник', 'hidden', 'worksheet'],
      ['4', 'Секрет', 'veryHidden', 'worksheet'],
      ['5', 'Диаграмма', 'visible', 'other'],
      ['6', 'Сводная', 'visible', 'worksheet'],
    ]);
    expect([activeSheet, dateSystem, macros]).toEqual([0, 1900, true]);
  });

  it('tells the names that people gave, without those of Excel', async () => {
    expect((await rich).names).toEqual([
      { name: 'Local', sheet: '2', refersTo: 'Отчёт!$B$3:$B$5' },
      { name: 'Коэф', sheet: null, refersTo: 'Секрет!$B$1' },
      { name: 'МойLambda', sheet: null, refersTo: 'LAMBDA(x,x*2)' },
    ]);
  });

  it('keeps nothing of ours', async () => {
    expect(await (await rich).recall('ClientTiers')).toBeNull();
  });

  it('shows the same cells through either codec', async () => {
    const digest = async (codec: typeof nodeCodec): Promise<string> => {
      const file = await openWorkbook(bytesSource(RICH), codec);
      const hash = createHash('sha256');
      for (const { id, kind } of file.sheets)
        if (kind === 'worksheet') hash.update(JSON.stringify(await cellsOf(file, id)));
      return hash.digest('hex');
    };
    expect(await digest(fflateCodec)).toBe(await digest(nodeCodec));
  });

  it.each([
    ['99', 'gone'],
    ['5', 'unsupported'],
  ])('refuses to read sheet %s', async (id, code) => {
    expect(await refusalOf(async () => (await rich).scan(id, { cell: () => undefined }))).toBe(code);
    expect(await refusalOf(async () => (await rich).frame(id))).toBe(code);
  });
});

describe('files of other writers', () => {
  it('keep their parts where they like', async () => {
    const rows = sheetOf(ROWS);
    const others: Parts = {
      ...types(SHEET_TYPE, '/book/main.xml'),
      '_rels/.rels': relationships(['a', 'officeDocument', '/book/main.xml']),
      'book/main.xml': workbook('<sheet name="S" sheetId="3" r:id="b"/>'),
      'book/_rels/main.xml.rels': relationships(['b', 'worksheet', '/elsewhere/S%201.xml']),
      'elsewhere/S 1.xml': rows,
      'xl/workbook.xml': null,
      'xl/_rels/workbook.xml.rels': null,
      'xl/worksheets/sheet1.xml': null,
    };
    expect(await firstValue(others)).toBe('here');
  });

  it('spell part names in other letters than their targets', async () => {
    expect(
      await firstValue({ 'xl/worksheets/sheet1.xml': null, 'XL/WorkSheets/SHEET1.XML': sheetOf(ROWS) }),
    ).toBe('here');
  });

  it('put a prefix before every name', async () => {
    const text = `<x:workbook xmlns:x="${MAIN}" xmlns:q="${OFFICE}"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="P" sheetId="2" q:id="rId1"/></x:sheets></x:workbook>`;
    const file = await opened(ROWS, { 'xl/workbook.xml': text });
    expect([file.sheets[0]?.name, file.dateSystem]).toEqual(['P', 1904]);
  });

  it('declare the prefix of relationships on each sheet', async () => {
    const text = `<workbook xmlns="${MAIN}"><sheets><sheet xmlns:r="${OFFICE}" name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    expect(await firstValue({ 'xl/workbook.xml': text })).toBe('here');
  });

  it('have neither styles nor shared texts', async () => {
    const file = await opened(ROWS);
    expect([(await file.styles()).count, (await file.styles()).look(3).numberFormat]).toEqual([0, 'General']);
  });

  it('were left with a hidden sheet in front', async () => {
    const sheets =
      '<sheet name="H" sheetId="1" state="hidden" r:id="rId1"/><sheet name="V" sheetId="2" r:id="rId9"/>';
    const file = await opened(ROWS, {
      'xl/workbook.xml': workbook(sheets),
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId9', 'worksheet', 'worksheets/sheet2.xml'],
      ),
      'xl/worksheets/sheet2.xml': sheetOf(''),
    });
    expect(file.activeSheet).toBe(1);
  });
});

describe('a file is refused', () => {
  const compound = (...more: readonly string[]): Uint8Array =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Uint8Array(600),
      ...more.flatMap((text) => [...Buffer.from(text, 'utf16le')]),
      ...new Uint8Array(600),
    ]);

  it.each([
    ['of the format before 2007', compound('Workbook'), 'xls'],
    ['that opens with a password', compound('EncryptionInfo', 'EEncryptedPackage'), 'encrypted'],
    ['that is empty', new Uint8Array(0), 'no-workbook'],
    ['that is a text', new TextEncoder().encode('name;revenue\nA;1\n'), 'no-workbook'],
    ['that is a zip of something else', packed({ 'readme.txt': 'x' }), 'no-workbook'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusalOf(() => openWorkbook(bytesSource(bytes), nodeCodec))).toBe(code);
  });

  it.each<[what: string, others: Parts, code: string]>([
    ['binary', types('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), 'xlsb'],
    [
      'a document of another program',
      types('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      'no-workbook',
    ],
    [
      'a template',
      types('application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml'),
      'template',
    ],
    ['a template with macros', types('application/vnd.ms-excel.template.macroEnabled.main+xml'), 'template'],
    ['without content types', { '[Content_Types].xml': null }, 'damaged'],
    ['without its main part', { 'xl/workbook.xml': null }, 'damaged'],
    ['without the part of a sheet', { 'xl/worksheets/sheet1.xml': null }, 'damaged'],
    ['without the relationships of its main part', { 'xl/_rels/workbook.xml.rels': null }, 'damaged'],
    ['without sheets', { 'xl/workbook.xml': workbook('') }, 'no-sheet'],
    [
      'with chart sheets only',
      { 'xl/_rels/workbook.xml.rels': relationships(['rId1', 'chartsheet', 'worksheets/sheet1.xml']) },
      'no-sheet',
    ],
    [
      'with one number for two sheets',
      {
        'xl/workbook.xml': workbook(
          '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="1" r:id="rId1"/>',
        ),
      },
      'damaged',
    ],
    [
      'strict by its main part',
      { 'xl/workbook.xml': workbook('').replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main') },
      'strict',
    ],
    [
      'strict by its relationships',
      {
        '_rels/.rels': relationships(['a', 'officeDocument', 'xl/workbook.xml']).replace(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        ),
      },
      'strict',
    ],
    ['with a sheet that is another part', { 'xl/worksheets/sheet1.xml': workbook('') }, 'damaged'],
    [
      'with entities in its main part',
      { 'xl/workbook.xml': `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${workbook('')}` },
      'unsafe',
    ],
    ['with a main part that is no XML', { 'xl/workbook.xml': 'PK not XML' }, 'damaged'],
    [
      'with a main part of ten thousand elements in each other',
      { 'xl/workbook.xml': '<a>'.repeat(10_000) + '</a>'.repeat(10_000) },
      'damaged',
    ],
  ])('that is %s', async (_, others, code) => {
    expect(await refused(others)).toBe(code);
  });

  it('by no code of ours where the disk fails', async () => {
    const bytes = packed(partsOf(ROWS));
    const source: ByteSource = {
      size: bytes.length,
      read: (at, length) =>
        at > 100 && length < 600 && at < bytes.length - 700
          ? Promise.reject(new Error('EIO'))
          : Promise.resolve(bytes.subarray(at, at + length)),
    };
    expect(await refusalOf(async () => cellsOf(await openWorkbook(source, nodeCodec)))).toBe('Error: EIO');
  });
});

describe('texts kept under a key', () => {
  const kept = (part: string): Parts => ({
    'customXml/item1.xml': '<other xmlns="urn:other"/>',
    'customXml/item2.xml': part,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId4', 'customXml', '../customXml/item1.xml'],
      ['rId5', 'customXml', '../customXml/item2.xml'],
    ),
  });

  it('are found in our own part among those of others', async () => {
    const file = await opened(
      '',
      kept(
        '<kept xmlns="urn:client-tiers:kept:1"><entry key="a">"one"</entry><entry key="b">"&lt;\\u0001\\n"</entry></kept>',
      ),
    );
    expect([await file.recall('a'), await file.recall('b'), await file.recall('c')]).toEqual([
      'one',
      '<\u0001\n',
      null,
    ]);
  });

  it('are none where a part of others is no XML', async () => {
    expect(await (await opened('', kept('not XML'))).recall('a')).toBeNull();
  });

  it('are refused where our own part is damaged', async () => {
    expect(
      await refusalOf(async () =>
        (await opened('', kept('<kept xmlns="urn:client-tiers:kept:1"><entry'))).recall('a'),
      ),
    ).toBe('damaged');
  });
});
