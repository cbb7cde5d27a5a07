import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook, type CellLook } from '../../../src/ooxml';
import { nodeCodec } from '../../../src/ooxml/codecs/node-codec';
import { bytesSource } from '../../../src/ooxml/sources/bytes-source';
import { MAIN, opened } from '../small-workbook';

const book = async (styles: string) =>
  (await opened('', { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` })).styles();

/** The look of one xf among fonts, fills and borders. */
const lookOf = async (xf: string, parts = ''): Promise<CellLook> =>
  (await book(`${parts}<cellXfs count="1">${xf}</cellXfs>`)).look(0);
const colour = async (attributes: string, more = ''): Promise<string | null> =>
  (await lookOf('<xf fontId="0"/>', `<fonts><font><color ${attributes}/></font></fonts>${more}`)).colour;

/** The largest difference of a channel; Excel rounds hue, lightness and saturation on its way, which nobody sees. */
const farthest = (one: string | null, other: string | null): number => {
  if (one === null || other === null) return one === other ? 0 : Infinity;
  return Math.max(
    ...[1, 3, 5].map((at) =>
      Math.abs(parseInt(one.slice(at, at + 2), 16) - parseInt(other.slice(at, at + 2), 16)),
    ),
  );
};

describe('colours', () => {
  // What Excel's own palette shows for the Office theme of 2007: accent 1 and its shades, white and black with theirs.
  it.each([
    ['theme="4"', '#4F81BD'],
    ['theme="4" tint="0.79998168889431442"', '#DCE6F1'],
    ['theme="4" tint="0.59999389629810485"', '#B8CCE4'],
    ['theme="4" tint="0.39997558519241921"', '#95B3D7'],
    ['theme="4" tint="-0.249977111117893"', '#366092'],
    ['theme="4" tint="-0.499984740745262"', '#244062'],
    ['theme="5" tint="0.79998168889431442"', '#F2DCDB'],
    ['theme="0"', '#FFFFFF'],
    ['theme="1"', '#000000'],
    ['theme="0" tint="-0.14999847407452621"', '#D9D9D9'],
    ['theme="1" tint="0.499984740745262"', '#808080'],
    ['theme="3" tint="0.79998168889431442"', '#C5D9F1'],
    ['rgb="FF1F4E78"', '#1F4E78'],
    ['rgb="1f4e78"', '#1F4E78'],
    ['indexed="10"', '#FF0000'],
    ['indexed="2"', '#FF0000'],
    ['indexed="22"', '#C0C0C0'],
    ['indexed="63"', '#333333'],
    ['indexed="64"', null],
    ['auto="1"', null],
    ['theme="99"', null],
    ['rgb="nonsense"', null],
  ])('%s is %s', async (attributes, expected) => {
    expect(farthest(await colour(attributes), expected)).toBeLessThanOrEqual(1);
  });

  it('of a palette of its own are the file’s', async () => {
    const own = Array.from(
      { length: 64 },
      (_, index) => `<rgbColor rgb="000000${index.toString(16).padStart(2, '0')}"/>`,
    ).join('');
    expect(await colour('indexed="10"', `<colors><indexedColors>${own}</indexedColors></colors>`)).toBe(
      '#00000A',
    );
  });
});

describe('the look of a cell', () => {
  it('is plain for a style that the file has not', async () => {
    const look = (await book('')).look(5);
    expect([look.numberFormat, look.bold, look.fill, look.borders, look.size]).toEqual([
      'General',
      false,
      null,
      {},
      null,
    ]);
  });

  it.each([
    [0, 'General'],
    [4, '#,##0.00'],
    [9, '0%'],
    [14, 'm/d/yyyy'],
    [22, 'm/d/yyyy h:mm'],
    [46, '[h]:mm:ss'],
    [49, '@'],
    [164, 'dd.mm.yyyy'],
    [170, 'General'],
  ])('has for number format %d the code "%s"', async (id, code) => {
    const formats = '<numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts>';
    expect((await lookOf(`<xf numFmtId="${id}"/>`, formats)).numberFormat).toBe(code);
  });

  it('has its font', async () => {
    const fonts =
      '<fonts><font/><font><b/><i val="0"/><u val="double"/><strike val="true"/><sz val="13.5"/><name val="Times"/></font></fonts>';
    const { bold, italic, underline, strike, size, font } = await lookOf('<xf fontId="1"/>', fonts);
    expect([bold, italic, underline, strike, size, font]).toEqual([true, false, true, true, 13.5, 'Times']);
  });

  it.each([
    [
      '<patternFill patternType="solid"><fgColor rgb="FF112233"/><bgColor indexed="64"/></patternFill>',
      '#112233',
    ],
    ['<patternFill patternType="none"><fgColor rgb="FF112233"/></patternFill>', null],
    [
      '<patternFill patternType="lightUp"><fgColor rgb="FF112233"/><bgColor rgb="FF445566"/></patternFill>',
      '#445566',
    ],
    [
      '<gradientFill><stop position="0"><color rgb="FF778899"/></stop><stop position="1"><color rgb="FF000000"/></stop></gradientFill>',
      '#778899',
    ],
  ])('has the fill %s as %s', async (fill, expected) => {
    expect((await lookOf('<xf fillId="0"/>', `<fills><fill>${fill}</fill></fills>`)).fill).toBe(expected);
  });

  it('has its borders, in the kinds of line that a grid draws', async () => {
    const borders =
      '<borders><border><left style="thin"><color rgb="FF010203"/></left><right style="mediumDashDot"/><top style="none"/><bottom/></border></borders>';
    expect((await lookOf('<xf borderId="0"/>', borders)).borders).toEqual({
      left: { line: 'thin', colour: '#010203' },
      right: { line: 'dashed', colour: null },
    });
  });

  it('has its alignment', async () => {
    const { horizontal, vertical, wrap } = await lookOf(
      '<xf><alignment horizontal="centerContinuous" vertical="top" wrapText="1"/></xf>',
    );
    expect([horizontal, vertical, wrap]).toEqual(['center', 'top', true]);
  });

  it('is read from a workbook of Excel’s make', async () => {
    const file = await openWorkbook(
      bytesSource(new Uint8Array(readFileSync(join(__dirname, '../../data/workbooks/rich.xlsm')))),
      nodeCodec,
    );
    const styles = await file.styles();
    const header = styles.look(2);
    expect([header.bold, header.colour, header.fill, header.borders.left?.line]).toEqual([
      true,
      '#FFFFFF',
      '#1F4E78',
      'thin',
    ]);
    expect([3, 4, 5].map((style) => styles.look(style).numberFormat)).toEqual([
      'dd.mm.yyyy',
      '#,##0.00\\ "₽"',
      '0.0%',
    ]);
  });
});
