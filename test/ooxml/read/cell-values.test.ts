import { cellsOf, MAIN, opened, refusalOf, sheetOf, valuesOf, type Parts } from '../small-workbook';

const row = (cells: string): string => `<row r="1">${cells}</row>`;
const one = async (cell: string, others: Parts = {}) => (await valuesOf(row(cell), others))[0];
const texts = (items: string): Parts => ({ 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${items}</sst>` });

describe('the value of a cell', () => {
  it.each<[xml: string, value: unknown]>([
    ['<c r="A1"><v>12</v></c>', 12],
    ['<c r="A1" t="n"><v>-0.5</v></c>', -0.5],
    ['<c r="A1"><v>1.5E3</v></c>', 1500],
    ['<c r="A1"><v>1E-7</v></c>', 1e-7],
    ['<c r="A1"><v>0.1</v></c>', 0.1],
    ['<c r="A1"><v>0.16221792137717192</v></c>', 0.16221792137717192],
    ['<c r="A1"><v>123456789012345678</v></c>', 123456789012345680],
    ['<c r="A1"><v>-0</v></c>', 0],
    ['<c r="A1"><v>.5</v></c>', 0.5],
    ['<c r="A1"><v> 7 </v></c>', 7],
    ['<c r="A1"><v>&#49;2</v></c>', 12],
    ['<c r="A1"><v><![CDATA[3]]>4<!-- 5 --></v></c>', 34],
    ["<c t = 'n'\n r\t=\t'A1' ><v >8</v ></c >", 8],
    ['<c r="A1"><v>12 apples</v></c>', '12 apples'],
    ['<c r="A1"><v>0x10</v></c>', '0x10'],
    ['<c r="A1"><v>1E999</v></c>', '1E999'],
    ['<c r="A1"><v>NaN</v></c>', 'NaN'],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="b"><v>true</v></c>', true],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['<c r="A1" t="str"><v>a &lt; b &amp; &quot;c&quot; &#1046;&#x416;</v></c>', 'a < b & "c" ЖЖ'],
    ['<c r="A1" t="str"><v>two\r\nlines</v></c>', 'two\nlines'],
    ['<c r="A1" t="str"><v>a_x000D_b_x005F_x0041_c</v></c>', 'a\rb_x0041_c'],
    ['<c r="A1" t="str"><v>&#95;x0042_</v></c>', 'B'],
    ['<c r="A1" t="str"><v><![CDATA[<v>raw & whole</v>]]></v></c>', '<v>raw & whole</v>'],
    ['<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['<c r="A1" t="inlineStr"><is><t>Ж😀</t></is></c>', 'Ж😀'],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> kept </t></is></c>', ' kept '],
    ['<c r="A1" t="inlineStr"><is><t>\n  trimmed\n </t></is></c>', 'trimmed'],
    [
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>one</t></r><r><t xml:space="preserve"> two</t></r><rPh sb="0" eb="1"><t>said</t></rPh><phoneticPr fontId="1"/></is></c>',
      'one two',
    ],
    ['<c r="A1" t="inlineStr"><is><t/></is></c>', ''],
    ['<c r="A1" t="inlineStr"><is><t>00123</t></is></c>', '00123'],
    ['<c r="A1" t="d"><v>2024-03-01</v></c>', 45352],
    ['<c r="A1" t="d"><v>2024-03-01T12:00:00Z</v></c>', 45352.5],
    ['<c r="A1" t="d"><v>someday</v></c>', 'someday'],
    ['<c r="A1" t="unheard-of"><v>x</v></c>', 'x'],
  ])('written as %s', async (xml, value) => {
    expect(await one(xml)).toBe(value);
  });

  it.each([
    '<c r="A1"/>',
    '<c r="A1"><v/></c>',
    '<c r="A1"><v></v></c>',
    '<c r="A1" t="s"><v></v></c>',
    '<c r="A1" t="b"><v></v></c>',
    '<c r="A1"><!-- empty --></c>',
  ])('is none, and the cell is not shown, where it is written as %s', async (xml) => {
    expect(await valuesOf(row(xml))).toEqual([]);
  });

  it('is none for a cell that has only a style, which is shown', async () => {
    expect(await cellsOf(await opened(row('<c r="C1" s="4"/>')))).toEqual([[0, 2, null, 4, null]]);
  });

  it('is a shared text by its number', async () => {
    const shared = texts(
      '<si><t>zero</t></si><si><r><t>o</t></r><r><t>ne</t></r></si><si/><si><t>three</t></si>',
    );
    const cells = [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect(await valuesOf(row(cells), shared)).toEqual(['zero', 'one', '', 'three']);
  });

  it('is a shared text also where the part believes to have none', async () => {
    const shared = {
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="0" uniqueCount="4000000000"><si><t>a</t></si></sst>`,
    };
    expect(await one('<c t="s"><v>0</v></c>', shared)).toBe('a');
  });

  it.each(['1', '-1', '0.5', 'x', '99999999999'])(
    'is refused where the shared text %s is not there',
    async (index) => {
      expect(await refusalOf(() => one(`<c t="s"><v>${index}</v></c>`, texts('<si><t>a</t></si>')))).toBe(
        'damaged',
      );
    },
  );

  it.each(['&unknown;', '&', '&#0;', '&#x110000;', '&#xZZ;'])(
    'is refused where it refers to %s',
    async (reference) => {
      expect(await refusalOf(() => one(`<c t="str"><v>${reference}</v></c>`))).toBe('damaged');
    },
  );

  it('is refused where its bytes are no text', async () => {
    const [before = '', after = ''] = sheetOf(row('<c t="str"><v>@</v></c>')).split('@');
    const bytes = new Uint8Array([...Buffer.from(before), 0xff, 0xfe, ...Buffer.from(after)]);
    expect(await refusalOf(() => one('', { 'xl/worksheets/sheet1.xml': bytes }))).toBe('damaged');
  });

  it('counts days from 1904 where the workbook does', async () => {
    const workbook = {
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="true"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    };
    expect((await opened('', workbook)).dateSystem).toBe(1904);
    expect(await one('<c t="d"><v>1904-01-02</v></c>', workbook)).toBe(1);
  });
});
