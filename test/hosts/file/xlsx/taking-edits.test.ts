/** What the file host tells after it took edits, before anything is written. */
import { openWorkbook } from '../../../../src/ooxml';
import { fflateCodec } from '../../../../src/ooxml/codecs/fflate-codec';
import { bytesSource } from '../../../../src/ooxml/sources/bytes-source';
import { xlsxSpreadsheet, type XlsxSpreadsheet } from '../../../../src/hosts/file';
import type { ColourRule, ColoursEdit, SheetEdit } from '../../../../src/sheet';
import { areaAt, madeWorkbook, patchedFile, PLAIN_STYLES } from '../../../ooxml/patch/made-workbook';

const GOLD: ColourRule = { text: 'Gold', fill: '#FFE9A8', font: '#4A3800' };
const BOOK = madeWorkbook({ sheets: [{ name: 'S', xml: '<sheetData/>' }], styles: PLAIN_STYLES });

const host = async (changes: readonly SheetEdit[]): Promise<XlsxSpreadsheet> =>
  xlsxSpreadsheet(await openWorkbook(bytesSource(await patchedFile(BOOK, changes)), fflateCodec));

const colours = (rules: readonly ColourRule[]): ColoursEdit => ({
  kind: 'colours',
  owner: 'a',
  area: areaAt(1, 5, 3, 1),
  rules,
});

describe('a file host', () => {
  it('tells the rules of the file until others are taken', async () => {
    const spreadsheet = await host([colours([GOLD])]);
    expect(await spreadsheet.colours('a')).toEqual(colours([GOLD]));
    const silver = colours([{ ...GOLD, text: 'Silver' }]);
    await spreadsheet.apply([silver]);
    expect(await spreadsheet.colours('a')).toEqual(silver);
    await spreadsheet.apply([colours([])]);
    expect(await spreadsheet.colours('a')).toBeNull();
  });

  it('forgets a text of the file once it is told to', async () => {
    const spreadsheet = await host([{ kind: 'remember', key: 'a', text: '1' }]);
    expect(await spreadsheet.recall('a')).toBe('1');
    await spreadsheet.apply([{ kind: 'remember', key: 'a', text: null }]);
    expect(await spreadsheet.recall('a')).toBeNull();
  });

  it.each<SheetEdit>([
    { kind: 'put-back', area: areaAt(0, 0, 1, 1), columns: [[1]], formats: [null] },
    { kind: 'drop-table-columns', table: '1', headers: ['Tier'] },
    { kind: 'new-sheet', name: 'New', columns: [] },
  ])('does not take what would only take back: $kind', async (edit) => {
    const spreadsheet = await host([]);
    expect(spreadsheet.can.has(edit.kind)).toBe(false);
    await expect(spreadsheet.apply([edit])).rejects.toMatchObject({ code: 'unsupported' });
  });
});
