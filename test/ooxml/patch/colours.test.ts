/** Colour rules of an owner: set, set anew, moved, and never mistaken for somebody else's. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { ColourRule, SheetEdit } from '../../../src/sheet';
import { packageParts } from '../rich/package-parts';
import { areaAt, madeWorkbook, opened, patched, patchedFile, PLAIN_STYLES, refusalOf } from './made-workbook';
import { faultsOf } from './soundness';

const GOLD: ColourRule = { text: 'Gold', fill: '#FFE9A8', font: '#4A3800' };
const SILVER: ColourRule = { text: 'Silver', fill: '#E3E5E8', font: '#33373D' };

const FIRST = 'xl/worksheets/sheet1.xml';
const SECOND = 'xl/worksheets/sheet2.xml';

const colours = (rules: readonly ColourRule[], owner = 'a', area = areaAt(1, 5, 3, 1)): SheetEdit => ({
  kind: 'colours',
  owner,
  area,
  rules,
});

const THEIRS =
  '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="4" operator="equal"><formula>"Gold"</formula></cfRule>' +
  '<cfRule type="expression" dxfId="1" priority="9" stopIfTrue="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>';
const DXFS =
  '<dxfs count="2"><dxf><font><b/></font></dxf><dxf><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs>';

const book = (rules = THEIRS, behind = '<pageMargins/>'): Uint8Array =>
  madeWorkbook({
    sheets: [
      { name: 'S', xml: `<sheetData><row r="1"/></sheetData>${rules}${behind}` },
      { name: 'Two', xml: '<sheetData/>' },
    ],
    styles: `${PLAIN_STYLES}${DXFS}`,
  });

/** The file after somebody changed a part by hand. */
const edited = (file: Uint8Array, part: string, change: (text: string) => string): Uint8Array => {
  const parts = unzipSync(file);
  return zipSync({ ...parts, [part]: strToU8(change(new TextDecoder().decode(parts[part]))) });
};

const ours = (file: Uint8Array, part = FIRST): readonly string[] =>
  packageParts(file)
    .elements(part, 'conditionalFormatting')
    .filter((text) => !THEIRS.includes(text));

describe('rules of a column', () => {
  it('compare the text of the cell and come behind all rules there are, which stay to the byte', async () => {
    const changed = await patchedFile(book(), [colours([GOLD, { ...SILVER, text: 'Say "D" & <E>' }])]);
    expect(faultsOf(changed)).toEqual([]);
    expect(packageParts(changed).elements(FIRST, 'conditionalFormatting')).toEqual([
      THEIRS,
      '<conditionalFormatting sqref="F2:F4"><cfRule type="cellIs" dxfId="2" priority="10" operator="equal"><formula>"Gold"</formula></cfRule>' +
        '<cfRule type="cellIs" dxfId="3" priority="11" operator="equal"><formula>"Say ""D"" &amp; &lt;E&gt;"</formula></cfRule></conditionalFormatting>',
    ]);
  });

  it('paint letters and ground, behind the looks that there are', async () => {
    const [first, second, look] = (await patched(book(), [colours([GOLD])])).elements('xl/styles.xml', 'dxf');
    expect([first, second].join('')).toBe(DXFS.slice(16, -7));
    expect(look).toBe(
      '<dxf><font><color rgb="FF4A3800"/></font><fill><patternFill><bgColor rgb="FFFFE9A8"/></patternFill></fill></dxf>',
    );
  });

  it('are read back by the reader as what was set', async () => {
    const { rules } = await (await opened(await patchedFile(book(''), [colours([GOLD])]))).frame('1');
    expect(rules).toMatchObject([
      {
        kind: 'cellIs',
        operator: 'equal',
        formulas: ['"Gold"'],
        areas: [{ row: 1, column: 5, rows: 3, columns: 1 }],
        look: { fill: '#FFE9A8', colour: '#4A3800' },
      },
    ]);
  });

  it('stand in their place where the sheet has none yet', async () => {
    const file = madeWorkbook({
      sheets: [
        {
          name: 'S',
          xml: '<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><dataValidations/><pageMargins/>',
        },
      ],
    });
    expect(faultsOf(await patchedFile(file, [colours([GOLD])]))).toEqual([]);
  });

  it('count the priorities of rules of newer kinds too', async () => {
    const newer =
      '<extLst><ext uri="u" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:cfRule type="expression" priority="20"/></ext></extLst>';
    const changed = await patchedFile(book(THEIRS, newer), [colours([GOLD])]);
    expect(ours(changed)[0]).toContain('priority="21"');
    expect(packageParts(changed).text(FIRST)).toContain(newer);
  });

  it('pass over a priority that leaves no room behind it', async () => {
    const last = THEIRS.replace('priority="9"', 'priority="2147483647"');
    expect(ours(await patchedFile(book(last), [colours([GOLD])])).join()).toContain('priority="5"');
  });

  it('change no cell, so that nothing is worked out anew', async () => {
    const changed = await patched(book(), [colours([GOLD])]);
    expect(changed.text('xl/workbook.xml')).toBe(packageParts(book()).text('xl/workbook.xml'));
  });

  it('are not set on a protected sheet', async () => {
    const file = book('', '');
    const closed = edited(file, FIRST, (text) =>
      text.replace('</sheetData>', '</sheetData><sheetProtection sheet="true"/>'),
    );
    expect(await refusalOf(closed, [colours([GOLD])])).toBe('protected S');
  });
});

describe('rules set anew', () => {
  it('take the place of those before, and the looks serve again', async () => {
    let file = book();
    for (let time = 0; time < 10; time += 1) file = await patchedFile(file, [colours([GOLD, SILVER])]);
    expect(faultsOf(file)).toEqual([]);
    expect(packageParts(file).elements(FIRST, 'cfRule')).toHaveLength(4);
    expect(packageParts(file).elements('xl/styles.xml', 'dxf')).toHaveLength(4);
    expect(ours(file)[0]).toContain('priority="10"');
  });

  it('are found wherever their cells moved to', async () => {
    const first = await patchedFile(book(), [colours([GOLD])]);
    const moved = edited(first, FIRST, (text) => text.replace('sqref="F2:F4"', 'sqref="H12:H14 H20"'));
    expect(ours(await patchedFile(moved, [colours([SILVER])]))).toEqual([
      '<conditionalFormatting sqref="F2:F4"><cfRule type="cellIs" dxfId="3" priority="10" operator="equal"><formula>"Silver"</formula></cfRule></conditionalFormatting>',
    ]);
  });

  it('are found where another program numbered the looks anew and wrote both colours of a fill', async () => {
    const first = await patchedFile(book(), [colours([GOLD])]);
    const renumbered = edited(first, 'xl/styles.xml', (text) =>
      text.replace(/<dxfs.*<\/dxfs>/, (list) => {
        const [theirs = '', their = '', our = ''] = list.match(/<dxf>.*?<\/dxf>/g) ?? [];
        return `<dxfs count="3">${our.replace('<patternFill>', '<patternFill patternType="solid"><fgColor rgb="FFFFE9A8"/>')}${theirs}${their}</dxfs>`;
      }),
    );
    const pointed = edited(renumbered, FIRST, (text) =>
      text
        .replace('dxfId="2" priority="10"', 'dxfId="X" priority="10"')
        .replace('dxfId="1"', 'dxfId="2"')
        .replace('dxfId="0"', 'dxfId="1"')
        .replace('dxfId="X"', 'dxfId="0"'),
    );
    const changed = await patchedFile(pointed, [colours([SILVER])]);
    expect(
      packageParts(changed)
        .elements(FIRST, 'formula')
        .filter((text) => text.includes('Gold')),
    ).toHaveLength(1);
  });

  it('that the user deleted are no reason to stop', async () => {
    const first = await patchedFile(book(), [colours([GOLD])]);
    const bare = edited(first, FIRST, (text) =>
      text.replace(/<conditionalFormatting sqref="F2.*?<\/conditionalFormatting>/, ''),
    );
    expect(ours(await patchedFile(bare, [colours([SILVER])]))).toHaveLength(1);
  });

  it('leave a rule alone that the user painted otherwise', async () => {
    const first = await patchedFile(book(), [colours([GOLD])]);
    const repainted = edited(first, 'xl/styles.xml', (text) => text.replace('FFFFE9A8', 'FF123456'));
    expect(ours(await patchedFile(repainted, [colours([SILVER])]))).toHaveLength(2);
  });

  it('on another sheet leave the first one', async () => {
    const first = await patchedFile(book(), [colours([GOLD])]);
    const second = await patchedFile(first, [colours([GOLD], 'a', areaAt(0, 0, 2, 1, '2'))]);
    expect([ours(second).length, ours(second, SECOND).length]).toEqual([0, 1]);
    expect(packageParts(second).text(FIRST)).toBe(packageParts(book()).text(FIRST));
  });

  it('whose sheet is gone are forgotten', async () => {
    const first = await patchedFile(book(), [colours([GOLD])]);
    const renumbered = edited(first, 'xl/workbook.xml', (text) => text.replace('sheetId="1"', 'sheetId="9"'));
    expect(
      ours(await patchedFile(renumbered, [colours([GOLD], 'a', areaAt(0, 0, 2, 1, '2'))]), SECOND),
    ).toHaveLength(1);
  });

  it('are found among two hundred thousand of others, and over as many cells', async () => {
    const first = await patchedFile(book(), [colours([GOLD])]);
    const rule =
      '<cfRule type="cellIs" dxfId="2" priority="1" operator="equal"><formula>"x"</formula></cfRule>';
    const many = edited(first, FIRST, (text) =>
      text
        .replace('sqref="F2:F4"', `sqref="${'F2 '.repeat(200_000)}"`)
        .replace(
          '<conditionalFormatting',
          `<conditionalFormatting sqref="A1">${rule.repeat(200_000)}</conditionalFormatting>$&`,
        ),
    );
    const changed = packageParts(await patchedFile(many, [colours([])])).text(FIRST);
    expect([changed.includes('F2 '), changed.length > rule.length * 200_000]).toEqual([false, true]);
  });

  it('are not ours where more are kept than any ladder has', async () => {
    const rules = Array.from({ length: 101 }, () => GOLD);
    const text = JSON.stringify({ sheet: '1', area: 'F2:F4', rules });
    const first = await patchedFile(book(), [
      colours([GOLD]),
      { kind: 'remember', key: 'ClientTiers.rules.a', text },
    ]);
    expect(ours(await patchedFile(first, [colours([])]))).toHaveLength(1);
  });

  it('cannot be told apart from those of a hundred and one others', async () => {
    const kept = Array.from({ length: 101 }, (_, owner): SheetEdit => ({
      kind: 'remember',
      key: `ClientTiers.rules.${owner}`,
      text: JSON.stringify({ sheet: '1', area: 'F2:F4', rules: [GOLD] }),
    }));
    const first = await patchedFile(book(), [colours([GOLD]), ...kept]);
    expect(await refusalOf(first, [colours([])])).toMatch(/^too-large /);
  });

  it('without any are taken away', async () => {
    const first = await patchedFile(book(), [colours([GOLD])]);
    expect(packageParts(await patchedFile(first, [colours([])])).text(FIRST)).toBe(
      packageParts(book()).text(FIRST),
    );
  });

  it('keep what the user added to their cells', async () => {
    const first = await patchedFile(book(), [colours([GOLD])]);
    const own = '<cfRule type="duplicateValues" dxfId="1" priority="30"/>';
    const added = edited(first, FIRST, (text) => text.replace(/(sqref="F2:F4">)/, `$1${own}`));
    expect(ours(await patchedFile(added, [colours([])]))).toEqual([
      `<conditionalFormatting sqref="F2:F4">${own}</conditionalFormatting>`,
    ]);
  });
});

describe('two owners with the same rules on one sheet', () => {
  const both = (): Promise<Uint8Array> =>
    patchedFile(book(), [colours([GOLD], 'a'), colours([GOLD], 'b', areaAt(1, 11, 3, 1))]);
  const areas = (file: Uint8Array): readonly (string | undefined)[] =>
    ours(file).map((text) => /sqref="([^"]*)"/.exec(text)?.[1]);

  it('do not touch each other', async () => {
    expect(areas(await patchedFile(await both(), [colours([], 'a')]))).toEqual(['L2:L4']);
    expect(areas(await patchedFile(await both(), [colours([], 'b')]))).toEqual(['F2:F4']);
  });

  it('are told apart also after both moved a column to the right', async () => {
    const moved = edited(await both(), FIRST, (text) =>
      text.replace('F2:F4', 'G2:G4').replace('L2:L4', 'M2:M4'),
    );
    expect(areas(await patchedFile(moved, [colours([], 'b')]))).toEqual(['G2:G4']);
    expect(areas(await patchedFile(moved, [colours([], 'a')]))).toEqual(['M2:M4']);
  });

  it('keep their rules where one has lost its own', async () => {
    const bare = edited(await both(), FIRST, (text) =>
      text.replace(/<conditionalFormatting sqref="F2.*?<\/conditionalFormatting>/, ''),
    );
    expect(areas(await patchedFile(bare, [colours([], 'a')]))).toEqual(['L2:L4']);
  });
});
