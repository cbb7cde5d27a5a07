import { zipSync } from 'fflate';
import { openWorkbook, Refusal } from '../../../src/ooxml';
import { nodeCodec } from '../../../src/ooxml/codecs/node-codec';
import { bytesSource } from '../../../src/ooxml/sources/bytes-source';
import { damaged, type Damage } from '../damaged-files';
import { MAIN, packed, partsOf, relationships, sheetOf, type Parts } from '../small-workbook';

/** Long for one small file on a busy machine, short for a loop without an end. */
const BOUND = 10_000;

/** Reads all that a file has to tell: 'answer', or the code of its refusal. Anything else is thrown. */
const readThrough = async (bytes: Uint8Array): Promise<string> => {
  try {
    const file = await openWorkbook(bytesSource(bytes), nodeCodec);
    const styles = await file.styles();
    await file.recall('key');
    for (const { id, kind } of file.sheets) {
      if (kind !== 'worksheet') continue;
      await file.frame(id);
      await file.scan(id, { cell: (_row, _column, _value, style) => styles.look(style) });
    }
    return 'answer';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

/** As `readThrough`, within a bound. */
const outcome = async (bytes: Uint8Array): Promise<string> => {
  const begun = Date.now();
  const code = await readThrough(bytes);
  return Date.now() - begun < BOUND ? code : `took ${Date.now() - begun} ms`;
};

const seeds = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => from + index);

describe.each<[damage: Damage, all: readonly number[]]>([
  ['bytes flipped', seeds(1000, 120)],
  ['its end cut off', seeds(2000, 60)],
  ['two parts swapped', seeds(3000, 40)],
  ['its XML misspelt', seeds(4000, 120)],
])('a file with %s is answered or refused', (damage, all) => {
  const tens = Array.from({ length: Math.ceil(all.length / 20) }, (__, index) =>
    all.slice(index * 20, index * 20 + 20),
  );
  it.each(tens.map((some) => [some[0], some.at(-1), some] as const))(
    'from seed %d to %d',
    async (__, ___, some) => {
      for (const seed of some) {
        const bytes = damaged(damage, seed);
        await expect(
          outcome(bytes).catch((error: unknown) => `seed ${seed}: ${String(error)}`),
        ).resolves.toMatch(/^[a-z0-9-]+$/);
      }
    },
  );
});

describe('a file cut short anywhere', () => {
  it('is refused', async () => {
    const small = packed(partsOf('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const codes = new Set<string>();
    for (let length = 0; length < small.length; length += 3) codes.add(await outcome(small.slice(0, length)));
    expect([...codes].sort()).toEqual(['damaged', 'no-workbook']);
  });
});

const row = (cells: string): Parts => ({ 'xl/worksheets/sheet1.xml': sheetOf(`<row r="1">${cells}</row>`) });
const repeated = (text: string, count: number): string => text.repeat(count);
const bomb = (head: string, body: string, tail: string): Uint8Array => {
  const middle = new TextEncoder().encode(repeated(body, Math.ceil((110 * 2 ** 20) / body.length)));
  return new Uint8Array(Buffer.concat([Buffer.from(head), middle, Buffer.from(tail)]));
};

describe('a file made to do harm', () => {
  it.each<[what: string, others: Parts, code: string]>([
    ['names a folder above its own', { '../evil.xml': 'x' }, 'unsafe'],
    ['names a drive', { 'C:/evil.xml': 'x' }, 'unsafe'],
    [
      'brings entities in its main part',
      {
        'xl/workbook.xml': `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook xmlns="${MAIN}">&a;</workbook>`,
      },
      'unsafe',
    ],
    [
      'brings entities in its styles',
      { 'xl/styles.xml': `<!DOCTYPE x [<!ENTITY a "a">]><styleSheet xmlns="${MAIN}"/>` },
      'unsafe',
    ],
    [
      'brings entities in its shared texts',
      { 'xl/sharedStrings.xml': `<!DOCTYPE x [<!ENTITY a "a">]><sst xmlns="${MAIN}"/>` },
      'unsafe',
    ],
    [
      'brings entities in its rows',
      { 'xl/worksheets/sheet1.xml': `<!DOCTYPE x><worksheet xmlns="${MAIN}"/>` },
      'unsafe',
    ],
    [
      'nests ten thousand deep in its styles',
      {
        'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${repeated('<a>', 10_000)}${repeated('</a>', 10_000)}</styleSheet>`,
      },
      'damaged',
    ],
    [
      'nests ten thousand deep behind its rows',
      {
        'xl/worksheets/sheet1.xml': sheetOf(
          '',
          `<extLst>${repeated('<a>', 10_000)}${repeated('</a>', 10_000)}</extLst>`,
        ),
      },
      'damaged',
    ],
    [
      'nests ten thousand deep in a cell',
      row(`<c>${repeated('<a>', 10_000)}${repeated('</a>', 10_000)}<v>1</v></c>`),
      'answer',
    ],
    [
      'nests ten thousand deep in a text',
      row(`<c t="inlineStr"><is>${repeated('<r>', 10_000)}<t>x</t>${repeated('</r>', 10_000)}</is></c>`),
      'answer',
    ],
    [
      'claims the largest sheet',
      {
        'xl/worksheets/sheet1.xml': sheetOf('').replace(
          '<sheetData>',
          '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9"/></cols><sheetData>',
        ),
      },
      'answer',
    ],
    [
      'claims a sheet beyond all sheets',
      {
        'xl/worksheets/sheet1.xml': sheetOf('').replace(
          '<sheetData>',
          '<dimension ref="A1:ZZZZZZ99999999999"/><sheetData>',
        ),
      },
      'answer',
    ],
    [
      'claims four billion shared texts',
      { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="4294967295" uniqueCount="4294967295"/>` },
      'answer',
    ],
    [
      'claims four billion styles',
      {
        'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="4294967295"><xf/></cellXfs></styleSheet>`,
      },
      'answer',
    ],
    [
      'merges all cells',
      {
        'xl/worksheets/sheet1.xml': sheetOf(
          '',
          '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        ),
      },
      'answer',
    ],
    ['has a column beyond the last', row('<c r="AAAAA1"><v>1</v></c>'), 'damaged'],
    ['has a row before the first', row('<c r="A0"><v>1</v></c>'), 'damaged'],
    ['has a row beyond the last', row('<c r="A9999999999"><v>1</v></c>'), 'damaged'],
    ['has rows that go back', { 'xl/worksheets/sheet1.xml': sheetOf('<row r="9"/><row r="8"/>') }, 'damaged'],
    ['has a style beyond all styles', row('<c s="4294967295"><v>1</v></c>'), 'answer'],
    [
      'has a column that ends before it begins',
      {
        'xl/worksheets/sheet1.xml': sheetOf('').replace(
          '<sheetData>',
          '<cols><col min="9" max="2"/></cols><sheetData>',
        ),
      },
      'damaged',
    ],
    [
      'has a hundred thousand attributes',
      {
        'xl/worksheets/sheet1.xml': sheetOf(
          `<row ${Array.from({ length: 100_000 }, (_, index) => `a${index}=""`).join(' ')}/>`,
        ),
      },
      'answer',
    ],
    ['has a million blanks in a tag', row(`<c${repeated(' ', 1_000_000)}r="A1"><v>1</v></c>`), 'answer'],
    [
      'opens a comment and never closes it',
      { 'xl/worksheets/sheet1.xml': sheetOf(`<!--${repeated('-', 500_000)}`) },
      'damaged',
    ],
    [
      'opens raw text and never closes it',
      row(`<c t="str"><v><![CDATA[${repeated(']]', 500_000)}</v></c>`),
      'damaged',
    ],
    ['opens a quote and never closes it', row(`<c r="A1${repeated('x', 500_000)}`), 'damaged'],
    ['has a million ampersands', row(`<c t="str"><v>${repeated('&', 1_000_000)}</v></c>`), 'damaged'],
    ['writes a number of a million digits', row(`<c><v>${repeated('9', 1_000_000)}</v></c>`), 'answer'],
    [
      'has four hundred thousand blanks within a text',
      row(`<c t="inlineStr"><is><t>a${repeated(' ', 400_000)}b</t></is></c>`),
      'answer',
    ],
    [
      'writes digits without end that are no number',
      row(`<c><v>${repeated('1', 400_000)}x</v></c>`),
      'answer',
    ],
    [
      'lists one table twice',
      {
        'xl/worksheets/sheet1.xml': sheetOf(
          '',
          '<tableParts><tablePart r:id="a"/><tablePart r:id="a"/></tableParts>',
        ),
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(['a', 'table', '../tables/table1.xml']),
        'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" ref="A1:A2"><tableColumns><tableColumn id="1" name="a"/></tableColumns></table>`,
      },
      'damaged',
    ],
    [
      'leads a hundred thousand times to one drawing of a hundred thousand things',
      {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(
          ...Array.from({ length: 100_000 }, (_, index) => [`r${index}`, 'drawing', 'drawing.xml'] as const),
        ),
        'xl/worksheets/drawing.xml': `<wsDr>${repeated('<sp/>', 300_000)}</wsDr>`,
      },
      'answer',
    ],
    [
      'leads a hundred thousand times to one custom part of somebody else',
      {
        '_rels/.rels': relationships(
          ['rId1', 'officeDocument', 'xl/workbook.xml'],
          ...Array.from({ length: 100_000 }, (_, index) => [`r${index}`, 'customXml', 'theirs.xml'] as const),
        ),
        'theirs.xml': `<theirs>${repeated('<a/>', 10_000)}</theirs>`,
      },
      'answer',
    ],
    [
      'leads to a fragment of four hundred thousand signs',
      {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships([
          'a',
          'image',
          `x${repeated('#', 400_000)}&#10;`,
        ]),
      },
      'answer',
    ],
    [
      'writes a formula of a million brackets',
      row(`<c><f>_xlfn.${repeated('(', 1_000_000)}</f></c>`),
      'answer',
    ],
    [
      'writes a formula of twenty-five hundred calls in each other',
      row(`<c><f>${repeated('_xlfn.SINGLE(', 2_500)}</f></c>`),
      'answer',
    ],
    [
      'has a tree of three million elements',
      { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${repeated('<a/>', 3_000_000)}</styleSheet>` },
      'too-large',
    ],
    [
      'declares a prefix of its own on each of its rows',
      {
        'xl/worksheets/sheet1.xml': sheetOf(
          Array.from({ length: 100_000 }, (_, index) => `<p${index}:row xmlns:p${index}="${MAIN}"/>`).join(
            '',
          ),
        ),
      },
      'damaged',
    ],
    [
      'leads from a sheet to itself',
      {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/drawing" Target="sheet1.xml"/><Relationship Id="b" Type="x/pivotTable" Target="sheet1.xml"/></Relationships>',
      },
      'damaged',
    ],
  ])('that %s is answered or refused as it should be', async (_, others, code) => {
    expect(await outcome(packed({ ...partsOf('<row r="1"><c><v>1</v></c></row>'), ...others }))).toBe(code);
  });

  it('that lists more than ten million shared texts is refused before they fill the memory', async () => {
    const texts = `<sst xmlns="${MAIN}">${repeated('<si/>', 10_000_001)}</sst>`;
    expect(await readThrough(packed({ ...partsOf(''), 'xl/sharedStrings.xml': texts }))).toBe('too-large');
  });

  it.each([
    [
      'rows',
      'xl/worksheets/sheet1.xml',
      bomb(`<worksheet xmlns="${MAIN}"><sheetData>`, ' ', '</sheetData></worksheet>'),
    ],
    ['shared texts', 'xl/sharedStrings.xml', bomb(`<sst xmlns="${MAIN}">`, '\n', '</sst>')],
  ])('that inflates a thousandfold in %s is refused', async (_, name, part) => {
    const files = Object.fromEntries(
      Object.entries(partsOf('')).map(([key, text]) => [key, new TextEncoder().encode(String(text))]),
    );
    expect(await outcome(zipSync({ ...files, [name]: part }, { level: 9 }))).toBe('unsafe');
  });
});
