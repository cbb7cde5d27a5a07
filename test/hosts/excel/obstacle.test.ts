/** What Excel's adapter looks at before it writes, and what it is left with where Excel is too old to tell. */
import { contentAt, putRows } from '../../../src/hosts/memory/cells';
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { takeSnapshot } from '../../../src/hosts/memory/snapshot';
import { addTable } from '../../../src/hosts/memory/tables';
import { firstSheet, type Sheet, type Workbook } from '../../../src/hosts/memory/workbook';
import type { Area, SheetEdit } from '../../../src/sheet';
import { areaIn, cellsEdit, faultCode, registerBook } from '../../contract/given';
import { startExcel } from '../../excel-host';

const target = (workbook: Workbook): Area => areaIn(workbook, 1, 5, 4, 2);
const edit = (workbook: Workbook): SheetEdit =>
  cellsEdit(target(workbook), [
    ['Tier', 'A', 'B', 'C'],
    ['Score', 1, 2, 3],
  ]);

type Arrange = (sheet: Sheet, workbook: Workbook) => void;

const begin = async (arrange: Arrange, version = '1.14') => {
  const workbook = registerBook();
  arrange(firstSheet(workbook), workbook);
  const host = await startExcel(workbook, { matrix: { ExcelApi: version } });
  return { workbook, host, spreadsheet: excelSpreadsheet() };
};

const spill: Arrange = (sheet, workbook) => {
  putRows(sheet, [[{ formula: '=SEQUENCE(2)', value: 1 }], [2]], { row: 3, column: 6 });
  sheet.arrays = [{ area: areaIn(workbook, 3, 6, 2, 1), kind: 'spilled' }];
};
const entered: Arrange = (sheet, workbook) => {
  spill(sheet, workbook);
  sheet.arrays = [{ area: areaIn(workbook, 3, 6, 2, 1), kind: 'entered' }];
};
const pivot: Arrange = (sheet, workbook) => (sheet.pivots = [areaIn(workbook, 4, 6, 9, 3)]);
const merged: Arrange = (sheet, workbook) => (sheet.merged = [areaIn(workbook, 0, 4, 3, 2)]);

describe('before anything is written', () => {
  it.each([
    ['1.14', 'a spilled formula', spill, 'array-formula', 'G4'],
    ['1.12', 'a spilled formula', spill, 'array-formula', 'G4'],
    ['1.14', 'an entered array', entered, 'array-formula', 'G4'],
    ['1.9', 'a pivot table', pivot, 'pivot', 'G5'],
    ['1.13', 'merged cells', merged, 'merged', 'F2'],
  ] as const)('ExcelApi %s tells of %s', async (version, _what, arrange, code, cell) => {
    const { workbook, spreadsheet, host } = await begin(arrange, version);
    const before = takeSnapshot(workbook);
    expect(await spreadsheet.obstacle([target(workbook)])).toMatchObject({ code, detail: cell });
    expect(await faultCode(spreadsheet.apply([edit(workbook)]))).toBe(`HostFault ${code}`);
    expect([host.written.length, takeSnapshot(workbook)]).toEqual([0, before]);
  });

  it('the sheet is told closed though its cells are unlocked, as long as formats are refused', async () => {
    const { workbook, spreadsheet } = await begin((sheet, book) => {
      sheet.protected = true;
      sheet.unlocked = [target(book)];
    });
    expect(await spreadsheet.obstacle([target(workbook)])).toMatchObject({
      code: 'protected',
      detail: 'Clients',
    });
  });

  it('unlocked columns of a protected sheet are free where cells may be formatted, and are written', async () => {
    const { workbook, spreadsheet } = await begin((sheet, book) => {
      sheet.protected = true;
      sheet.formattable = true;
      sheet.unlocked = [target(book)];
    });
    expect(await spreadsheet.obstacle([target(workbook)])).toBeNull();
    await spreadsheet.apply([edit(workbook)]);
    expect(contentAt(firstSheet(workbook), 4, 5)).toBe('C');
    expect(await spreadsheet.obstacle([areaIn(workbook, 1, 4, 4, 2)])).toMatchObject({ code: 'protected' });
  });

  it('a cell that is being edited is told within two seconds', async () => {
    const { workbook, spreadsheet, host } = await begin(() => undefined);
    host.editCell();
    const started = performance.now();
    expect(await spreadsheet.obstacle([target(workbook)])).toMatchObject({ code: 'cell-editing' });
    expect(await faultCode(spreadsheet.apply([edit(workbook)]))).toBe('HostFault cell-editing');
    expect(performance.now() - started).toBeLessThan(2_000);
    host.endEdit();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.written).toEqual([]);
  });

  it('a table on a protected sheet is not grown', async () => {
    const { workbook, spreadsheet } = await begin((sheet, book) => {
      addTable(book, 'Clients', areaIn(book, 1, 1, 4, 4));
      sheet.protected = true;
    });
    const before = takeSnapshot(workbook);
    const grow: SheetEdit = { kind: 'table-columns', table: workbook.tables[0]?.id ?? '', headers: ['Tier'] };
    expect(await faultCode(spreadsheet.apply([grow]))).toBe('HostFault protected');
    expect(takeSnapshot(workbook)).toEqual(before);
  });

  it('what stands beside a table is not moved aside by new columns', async () => {
    const { workbook, spreadsheet } = await begin((sheet, book) => {
      addTable(book, 'Clients', areaIn(book, 1, 1, 4, 4));
      putRows(sheet, [['note']], { row: 3, column: 6 });
    });
    const before = takeSnapshot(workbook);
    const grow: SheetEdit = {
      kind: 'table-columns',
      table: workbook.tables[0]?.id ?? '',
      headers: ['Tier', 'Score'],
    };
    await expect(spreadsheet.apply([grow])).rejects.toMatchObject({ code: 'occupied', detail: 'G4' });
    expect(takeSnapshot(workbook)).toEqual(before);
  });

  it('colours are refused on a protected sheet before any old rule is taken away', async () => {
    const { workbook, spreadsheet } = await begin(() => undefined);
    const colours: SheetEdit = {
      kind: 'colours',
      owner: 'o',
      area: target(workbook),
      rules: [{ text: 'A', fill: '#FFFFFF', font: '#000000' }],
    };
    await spreadsheet.apply([colours]);
    firstSheet(workbook).protected = true;
    expect(await faultCode(spreadsheet.apply([colours]))).toBe('HostFault protected');
    expect(workbook.rules.length).toBe(1);
  });
});

describe('an Excel that cannot tell beforehand', () => {
  it('refuses merged cells at the write, which comes out in our words', async () => {
    const { workbook, spreadsheet, host } = await begin(merged, '1.12');
    expect(await spreadsheet.obstacle([target(workbook)])).toBeNull();
    const before = takeSnapshot(workbook);
    expect(await faultCode(spreadsheet.apply([edit(workbook)]))).toBe('HostFault merged');
    expect(takeSnapshot(workbook)).toEqual(before);
    expect(host.log.some(({ failure }) => failure === 'MergedRangeConflict')).toBe(true);
  });
});
