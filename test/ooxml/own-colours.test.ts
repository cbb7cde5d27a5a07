/** The rules of an owner, told as they stand in a file. */
import { unzipSync, strToU8, zipSync } from 'fflate';
import { ownColours } from '../../src/ooxml';
import type { ColourRule, SheetEdit } from '../../src/sheet';
import { areaAt, madeWorkbook, opened, patchedFile, PLAIN_STYLES } from './patch/made-workbook';

const GOLD: ColourRule = { text: 'Say "Gold"', fill: '#FFE9A8', font: '#4A3800' };
const SILVER: ColourRule = { text: 'Silver', fill: '#E3E5E8', font: '#33373D' };
const PART = 'xl/worksheets/sheet1.xml';

const colours = (rules: readonly ColourRule[], owner = 'a', column = 5): SheetEdit => ({
  kind: 'colours',
  owner,
  area: areaAt(1, column, 3, 1),
  rules,
});

const BOOK = madeWorkbook({
  sheets: [{ name: 'S', xml: '<sheetData><row r="1"/></sheetData><pageMargins/>' }],
  styles: PLAIN_STYLES,
});

/** The file after somebody changed the sheet by hand. */
const edited = (file: Uint8Array, change: (text: string) => string): Uint8Array => {
  const parts = unzipSync(file);
  return zipSync({ ...parts, [PART]: strToU8(change(new TextDecoder().decode(parts[PART]))) });
};

const told = async (file: Uint8Array, owner = 'a'): Promise<unknown> => {
  const own = await ownColours(await opened(file), owner);
  return own && { area: own.area, rules: own.rules.map(({ text, fill, font }) => ({ text, fill, font })) };
};

const inColumn = (column: number) => ({ row: 1, column, rows: 3, columns: 1 });

describe('the rules of an owner', () => {
  it('are told as they were set, the first asked first', async () => {
    const file = await patchedFile(BOOK, [colours([GOLD, SILVER])]);
    expect(await told(file)).toEqual({ area: inColumn(5), rules: [GOLD, SILVER] });
    expect(await told(file, 'b')).toBeNull();
  });

  it('are told in the order that somebody gave them since', async () => {
    const file = await patchedFile(BOOK, [colours([GOLD, SILVER])]);
    const turned = edited(file, (text) =>
      text
        .replace('priority="1"', 'priority="9"')
        .replace('priority="2"', 'priority="1"')
        .replace('priority="9"', 'priority="2"'),
    );
    expect(await told(turned)).toEqual({ area: inColumn(5), rules: [SILVER, GOLD] });
  });

  it('are told where they stand since somebody moved them', async () => {
    const file = await patchedFile(BOOK, [colours([GOLD])]);
    const moved = edited(file, (text) => text.replace('sqref="F2:F4"', 'sqref="H2:H4"'));
    expect(await told(moved)).toEqual({ area: inColumn(7), rules: [GOLD] });
  });

  it('that somebody deleted, or changed into others, are left out', async () => {
    const file = await patchedFile(BOOK, [colours([GOLD, SILVER])]);
    const one = edited(file, (text) => text.replace('"Silver"', '"Bronze"'));
    expect(await told(one)).toEqual({ area: inColumn(5), rules: [GOLD] });
    const none = edited(file, (text) =>
      text.replace(/<conditionalFormatting.*<\/conditionalFormatting>/s, ''),
    );
    expect(await told(none)).toBeNull();
  });

  it('are not those of another owner, however alike', async () => {
    const both = await patchedFile(BOOK, [colours([GOLD], 'a', 5), colours([GOLD], 'b', 8)]);
    const without = edited(both, (text) =>
      text.replace(/<conditionalFormatting sqref="F2:F4">.*?<\/conditionalFormatting>/s, ''),
    );
    expect(await told(without, 'a')).toBeNull();
    expect(await told(without, 'b')).toEqual({ area: inColumn(8), rules: [GOLD] });
  });
});
