import type { RowLook } from '../../../src/ooxml';
import { cellsOf, MAIN, opened, refusalOf, sheetOf, type Parts } from '../small-workbook';

/** Row, column and value of each cell. */
const places = async (rows: string, others: Parts = {}) =>
  (await cellsOf(await opened(rows, others))).map(([row, column, value]) => [row, column, value]);
const sheet = (text: string): Parts => ({ 'xl/worksheets/sheet1.xml': text });
const refused = (rows: string): Promise<string> => refusalOf(() => places(rows));

describe('rows and cells', () => {
  it('stand where they say', async () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c r="XFD2"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row>';
    expect(await places(rows)).toEqual([
      [1, 1, 1],
      [1, 16_383, 2],
      [1_048_575, 0, 3],
    ]);
  });

  it('without an address stand behind the one before', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c/><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(await places(rows)).toEqual([
      [0, 0, 1],
      [0, 3, 2],
      [0, 4, 3],
      [4, 1, 4],
      [5, 0, 5],
    ]);
  });

  it('may have addresses in small letters', async () => {
    expect(await places('<row r="1"><c r="ab1"><v>1</v></c></row>')).toEqual([[0, 27, 1]]);
  });

  it('may be out of order within a row', async () => {
    expect(await places('<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>')).toEqual([
      [0, 2, 3],
      [0, 0, 1],
    ]);
  });

  it.each([
    ['no rows', '<worksheet xmlns="@"><sheetData/></worksheet>'],
    ['no place for rows', '<worksheet xmlns="@"><sheetViews/></worksheet>'],
    ['nothing in it', '<worksheet xmlns="@"/>'],
  ])('are none in a sheet with %s', async (_, text) => {
    expect(await places('', sheet(text.replace('@', MAIN)))).toEqual([]);
  });

  it('are passed over in what is not of the main namespace', async () => {
    const rows =
      '<row r="1"><x:c xmlns:x="urn:x"><v>9</v></x:c><c><v>1</v><extLst><ext><c><v>9</v></c></ext></extLst></c></row><extLst><row r="2"><c><v>9</v></c></row></extLst>';
    expect(await places(rows)).toEqual([[0, 0, 1]]);
  });

  it.each([
    [
      'a prefix throughout',
      '<x:worksheet xmlns:x="@"><x:sheetData><x:row r="1"><x:c r="B1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    ],
    [
      'a prefix for rows only',
      '<worksheet xmlns="@" xmlns:x="@"><x:sheetData><x:row r="1"><c r="B1" t="str"><x:v>a</x:v></c></x:row></x:sheetData></worksheet>',
    ],
    [
      'a namespace declared where it is used',
      '<x:worksheet xmlns:x="@"><sheetData xmlns="@"><y:row xmlns:y="@" r="1"><y:c r="B1" t="str"><z:v xmlns:z="@">a</z:v></y:c></y:row></sheetData></x:worksheet>',
    ],
    [
      'marks, comments and instructions',
      '\ufeff<?xml version="1.0"?><!-- <sheetData> --><?go on?><worksheet xmlns="@"><!-- <row/> --><sheetData><!-- <row/> --><row r="1"><?x?><c r="B1" t="str"><!-- <v>no</v> --><v>a</v></c></row></sheetData></worksheet><!-- end -->\n',
    ],
    [
      'rows told of in raw text',
      '<worksheet xmlns="@"><oddity><![CDATA[<sheetData><row r="1"><c><v>1</v></c></row></sheetData>]]></oddity><sheetData><row r="1"><c r="B1" t="str"><v>a</v></c></row></sheetData></worksheet>',
    ],
  ])('are read with %s', async (_, text) => {
    expect(await places('', sheet(text.replaceAll('@', MAIN)))).toEqual([[0, 1, 'a']]);
  });

  it('are read in UTF-16', async () => {
    const text = sheetOf('<row r="1"><c r="B1" t="str"><v>Ж😀</v></c></row>').replace('UTF-8', 'UTF-16');
    const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    expect(await places('', { 'xl/worksheets/sheet1.xml': bytes })).toEqual([[0, 1, 'Ж😀']]);
  });

  it.each(['AAAAA1', 'XFE1', 'A0', 'A9999999999', 'A1048577', '1', 'A', '', 'A1B', '$A$1', 'A2', 'Ж1'])(
    'are refused with the address "%s"',
    async (address) => {
      expect(await refused(`<row r="1"><c r="${address}"><v>1</v></c></row>`)).toBe('damaged');
    },
  );

  it.each(['0', '-1', '1048577', '99999999999999999999', 'x', ''])(
    'are refused with the row number "%s"',
    async (number) => {
      expect(await refused(`<row r="${number}"><c><v>1</v></c></row>`)).toBe('damaged');
    },
  );

  it.each([
    ['rows go back', '<row r="5"/><row r="4"/>'],
    ['a row comes twice', '<row r="5"/><row r="5"/>'],
    ['a row lies in a row', '<row r="1"><row r="2"/></row>'],
    ['a row has too many cells', `<row r="1"><c r="XFD1"/><c/></row>`],
    ['a tag is not finished', '<row r="1"><c r="A1" <v>1</v></c></row>'],
    ['an attribute has no quotes', '<row r=1></row>'],
    ['a row is not closed', '<row r="1"><c r="A1"><v>1</v></c>'],
  ])('are refused where %s', async (_, rows) => {
    expect(await refused(rows)).toBe('damaged');
  });

  it('are refused where the part is cut short', async () => {
    const whole = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>');
    for (let length = 0; length < whole.length; length += 1) {
      expect(await refusalOf(() => places('', sheet(whole.slice(0, length))))).toBe('damaged');
    }
  });

  it('are refused where the part declares entities', async () => {
    const text = `<!DOCTYPE x [<!ENTITY a "b">]>${sheetOf('').replace(/^<\?xml[^>]*>\s*/, '')}`;
    expect(await refusalOf(() => places('', sheet(text)))).toBe('unsafe');
  });

  it('are refused in the strict namespace', async () => {
    const text = sheetOf('').replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main');
    expect(await refusalOf(() => places('', sheet(text)))).toBe('strict');
  });

  it('tell of themselves before their cells', async () => {
    const file = await opened(
      '<row r="2" ht="28.5" customHeight="1"/><row r="3" hidden="1"/><row r="4" hidden="true" ht="x"><c><v>1</v></c></row><row r="9"/>',
    );
    const seen: [number, RowLook | 'cell'][] = [];
    await file.scan('7', { row: (at, look) => seen.push([at, look]), cell: (at) => seen.push([at, 'cell']) });
    expect(seen).toEqual([
      [1, { height: 28.5, hidden: false }],
      [2, { height: null, hidden: true }],
      [3, { height: null, hidden: true }],
      [3, 'cell'],
      [8, { height: null, hidden: false }],
    ]);
  });

  it('of other columns are left out where only some are asked for', async () => {
    const file = await opened(
      '<row r="1"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c><c><v>4</v></c></row>',
    );
    const seen: unknown[] = [];
    await file.scan(
      '7',
      { cell: (_, column, value) => seen.push([column, value]) },
      { columns: { first: 1, last: 2 } },
    );
    expect(seen).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it('wait while somebody else has the window', async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="str"><v>client ${at}</v></c></row>`,
    ).join('');
    const shares: number[] = [];
    let resting = false;
    await (
      await opened(rows)
    ).scan(
      '7',
      { cell: () => expect(resting).toBe(false) },
      {
        pause: async (share) => {
          shares.push(share);
          resting = true;
          await new Promise((resolve) => setTimeout(resolve, 1));
          resting = false;
        },
      },
    );
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });
});
