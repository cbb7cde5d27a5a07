/** What formulas show after saving, and which formulas may be typed. */
import type { CellValue } from '../../../src/sheet';
import { joinBytes } from '../../../src/ooxml';
import { packageParts } from '../../ooxml/rich/package-parts';
import { madeParts, rowsOf, zipped } from '../../ooxml/patch/made-workbook';
import { faultsOf } from '../../ooxml/patch/soundness';
import { loadWorkbook } from '../../../src/hosts/workbench/load/load-workbook';
import { smallFile } from './small-file';
import { openBench, openBytes, type OpenBench } from './open-bench';

const opened = async (bytes: Uint8Array): Promise<OpenBench> => openBench(await openBytes(bytes));
const saved = ({ bench }: OpenBench): Promise<Uint8Array> => joinBytes(bench.save());
const cells = async (
  { bench }: OpenBench,
  row: number,
  column: number,
  rows = 1,
): Promise<readonly CellValue[]> =>
  (await bench.spreadsheet.read({ sheet: '1', row, column, rows, columns: 1 }))[0] ?? [];
const sheetIn = (bytes: Uint8Array): string => packageParts(bytes).text('xl/worksheets/sheet1.xml');

const cell = (address: string, formula: string, value: number | string): string =>
  `<c r="${address}"${typeof value === 'string' ? ' t="str"' : ''}>${formula}<v>${value}</v></c>`;

const ROWS =
  `<row r="2"><c r="B2"><v>2</v></c>${cell('C2', '<f t="shared" ref="C2:C3" si="0">B2*2</f>', 4)}` +
  `${cell('D2', '<f>[1]Other!A1+B2</f>', 7)}${cell('E2', '<f>SUM(B2:B3)</f>', 5)}</row>` +
  `<row r="3"><c r="B3"><v>3</v></c>${cell('C3', '<f t="shared" si="0"/>', 6)}` +
  `${cell('D3', '<f>B2:B3+1</f>', 4)}${cell('E3', '<f>_xlfn.IFS(B2&gt;5,"many",TRUE,"few")</f>', 'few')}</row>`;

describe('values that formulas show', () => {
  it('are saved where they follow from a cell that was edited, their formulas as they were', async () => {
    const open = await opened(rowsOf(ROWS));
    await open.type(1, 1, { v: 1000 });
    const bytes = await saved(open);
    expect(faultsOf(bytes)).toEqual([]);
    const sheet = sheetIn(bytes);
    expect(sheet).toContain('<c r="C2"><f>B2*2</f><v>2000</v></c>');
    expect(sheet).toContain('<c r="E2"><f>SUM(B2:B3)</f><v>1003</v></c>');
    expect(sheet).toContain('<c r="E3" t="str"><f>_xlfn.IFS(B2&gt;5,"many",TRUE,"few")</f><v>many</v></c>');
    const again = await opened(bytes);
    expect([await cells(again, 1, 2, 2), await cells(again, 1, 4, 2)]).toEqual([
      [2000, 6],
      [1003, 'many'],
    ]);
  });

  it('stay where the grid cannot work them out, or writing them might change the formula', async () => {
    const open = await opened(rowsOf(ROWS));
    await open.type(1, 1, { v: 1000 });
    const sheet = sheetIn(await saved(open));
    expect(sheet).toContain(cell('D2', '<f>[1]Other!A1+B2</f>', 7));
    expect(sheet).toContain(cell('D3', '<f>B2:B3+1</f>', 4));
  });

  it('are not written again where the edit was undone', async () => {
    const original = rowsOf(ROWS);
    const open = await opened(original);
    await open.type(1, 1, { v: 1000 });
    await saved(open);
    await open.bench.undo();
    expect(Buffer.compare(await saved(open), original)).toBe(0);
  });

  it('are saved in all cells that a function of ours fills', async () => {
    const open = await opened(
      rowsOf('<row r="2"><c r="B2"><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row>'),
    );
    await open.type(1, 3, { f: '=TIER(B2:B3,B2:B3,{0.5},{"Gold","Silver"})' });
    const first = await saved(open);
    const again = await opened(first);
    expect(await cells(again, 1, 3, 2)).toEqual(['Silver', 'Gold']);
    await again.type(1, 1, { v: 9 });
    const second = await saved(again);
    expect(faultsOf(second)).toEqual([]);
    expect(await cells(await opened(second), 1, 3, 2)).toEqual(['Gold', 'Silver']);
  });

  it('on a protected sheet stay as they are, and the file is saved', async () => {
    const parts = madeParts({
      sheets: [
        { name: 'S', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
        {
          name: 'P',
          xml: '<sheetData><row r="1"><c r="A1"><f>S!A1*2</f><v>2</v></c></row></sheetData><sheetProtection sheet="1"/>',
        },
      ],
    });
    const open = await opened(zipped(parts));
    await open.type(0, 0, { v: 5 });
    expect(packageParts(await saved(open)).text('xl/worksheets/sheet2.xml')).toContain('<v>2</v>');
  });
});

describe('a formula that fills several cells of the file', () => {
  const file = rowsOf(
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">_xldudf_TIER(B1:B2,B1:B2)</f><v>1</v></c><c r="B1"><v>4</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>5</v></c></row>',
  );

  it('is edited in its first cell, and goes as a whole', async () => {
    const open = await opened(file);
    expect(await open.type(1, 0, { v: 'x' })).toBe(false);
    expect(open.refused).toEqual(['array-formula']);
    expect(await open.type(0, 0, { v: 'x', t: 1 })).toBe(true);
    const bytes = await saved(open);
    expect(faultsOf(bytes)).toEqual([]);
    expect(await cells(await opened(bytes), 0, 0, 2)).toEqual(['x', null]);
  });

  it('keeps its cells where the grid does not work it out', async () => {
    const unknown = rowsOf(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">SOMEBODYS.FUNCTION(B1)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
    const open = await opened(unknown);
    expect([await open.type(0, 0, { v: 'x' }), open.refused]).toEqual([false, ['array-formula']]);
  });
});

it('merged cells are edited in their first one, and the others blanked', async () => {
  const merged = zipped(
    madeParts({
      sheets: [
        {
          name: 'S',
          xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"/></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
        },
      ],
    }),
  );
  const open = await opened(merged);
  expect([await open.type(0, 1, { v: 3 }), open.refused]).toEqual([false, ['merged']]);
  expect(await open.type(0, 0, { v: 2 })).toBe(true);
  expect(
    await open.command('sheet.mutation.set-range-values', { cellValue: { 0: { 0: { v: 4 }, 1: null } } }),
  ).toBe(true);
  expect(await cells(await opened(await saved(open)), 0, 0)).toEqual([4]);
});

it.each(['=@', '=SUM(A1', '=[@Revenue]', '=SUM(A1;A2)', '=1+'])(
  'a formula that no file can keep is refused when it is typed: %s',
  async (f) => {
    const open = await opened(rowsOf(''));
    expect([await open.type(5, 5, { f }), open.refused]).toEqual([false, ['other']]);
  },
);

it('a formula that turns out to fill cells of a table is taken back, and it is said why', async () => {
  const frame = {
    tables: [
      {
        id: '1',
        name: 'Clients',
        part: 'xl/tables/table1.xml',
        area: { row: 0, column: 0, rows: 4, columns: 2 },
        headerRow: true,
        totalsRow: false,
        headers: ['Revenue', 'Tier'],
      },
    ],
  };
  const open = await openBench(smallFile([{ rows: [['Revenue', 'Tier'], [1, 'x'], [2], [3]], frame }]));
  await open.type(1, 1, { f: '=TIER(A2:A4,A2:A4)' });
  for (let waits = 0; open.refused.length === 0 && waits < 200; waits += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect([open.refused, await cells(open, 1, 1), open.bench.canUndo]).toEqual([
    ['array-formula'],
    ['x'],
    false,
  ]);
});

it('a workbook whose dates count from 1904 is refused: the grid would show other days', async () => {
  await expect(openBench({ ...smallFile([{ rows: [[1]] }]), dateSystem: 1904 })).rejects.toMatchObject({
    code: 'date-1904',
  });
});

it('a sheet of tens of thousands of formulas of two cells opens', async () => {
  const pairs = Array.from({ length: 120_000 }, (_, row) => {
    const area = { row, column: 0, rows: 1, columns: 2 };
    return [{ value: 1, formula: { kind: 'array' as const, text: 'C1:D1', area } }, 2];
  });
  const loaded = await loadWorkbook(smallFile([{ rows: pairs }]), new Set());
  expect(loaded.sheets.get('1')?.arrays[119_999]?.shown.size).toBe(1);
});
