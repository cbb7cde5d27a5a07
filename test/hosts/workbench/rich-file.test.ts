import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { SheetEdit } from '../../../src/sheet';
import { joinBytes } from '../../../src/ooxml';
import { featuresLost } from '../../ooxml/rich/features';
import { openBench, openBytes, type OpenBench } from './open-bench';

const ORIGINAL = new Uint8Array(readFileSync('test/data/workbooks/rich.xlsm'));
const CLIENTS = 'xl/worksheets/sheet1.xml';

const opened = async (bytes: Uint8Array = ORIGINAL): Promise<OpenBench> => openBench(await openBytes(bytes));

const saved = ({ bench }: OpenBench): Promise<Uint8Array> => joinBytes(bench.save());

/** The names of the parts that differ. */
const changedParts = (one: Uint8Array, other: Uint8Array): readonly string[] => {
  const [before, after] = [unzipSync(one), unzipSync(other)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1');
  return [...names].filter((name) => text(before[name]) !== text(after[name])).sort();
};

const rows = { row: 3, rows: 200 };
const tiers = Array.from({ length: 200 }, (_, index) => ['Platinum', 'Gold', 'Silver'][index % 3] ?? null);
const rules = [
  { text: 'Platinum', fill: '#D6E4F0', font: '#12344D' },
  { text: 'Gold', fill: '#FFE9A8', font: '#4A3800' },
  { text: 'Silver', fill: '#E3E5E8', font: '#33373D' },
];
const area = { sheet: '2', column: 20, columns: 3, ...rows };
const APPLIED: readonly SheetEdit[] = [
  {
    kind: 'cells',
    area,
    columns: [tiers, tiers.map((_, row) => row / 7), tiers],
    formats: [null, '0.0', null],
  },
  { kind: 'colours', owner: 'register-1', area: { ...area, columns: 1 }, rules },
  { kind: 'remember', key: 'ClientTiers.records', text: '{"registers":[]}' },
];
// The second sheet is protected; the first has room beside its table only in a column that is hidden.
const onClients = (edit: SheetEdit): SheetEdit =>
  'area' in edit ? { ...edit, area: { ...edit.area, sheet: '1' } } : edit;
const EDITS = APPLIED.map(onClients);

describe('rich.xlsm in the workbench', () => {
  it('shows its values, of formulas those that the file keeps', async () => {
    const { bench } = await opened();
    const shown = await bench.spreadsheet.read({ sheet: '1', row: 2, column: 0, rows: 2, columns: 9 });
    expect(shown.map(([header]) => header)).toEqual([
      '№',
      'Клиент',
      'Город',
      'Дата начала',
      'Выручка',
      'Прибыль',
      'Заказов',
      'Просрочка, дн',
      'Маржа',
    ]);
    const values = shown.map(([, value]) => value);
    expect([values[3], values[4], values[8]]).toEqual([40179, 10649.07, 0.16221792137717192]);
  });

  it('has its table, merged title, hidden column, frozen panes and all nine conditional formats', async () => {
    const { grid } = await opened();
    const sheet = grid.workbook.getSheetBySheetId('1');
    expect(grid.tables.getTableById(grid.unit, '1')?.getRange()).toMatchObject({
      startRow: 2,
      startColumn: 0,
      endRow: 202,
      endColumn: 11,
    });
    expect(sheet?.getMergedCell(0, 5)).toMatchObject({ startColumn: 0, endColumn: 11 });
    expect([sheet?.getColVisible(12), sheet?.getColVisible(13)]).toEqual([true, false]);
    expect(sheet?.getFreeze()).toMatchObject({ xSplit: 2, ySplit: 3, startRow: 3, startColumn: 2 });
    const rulesOf = (id: string): number => grid.rules.getSubunitRules(grid.unit, id)?.length ?? 0;
    expect(grid.workbook.getSheets().map((each) => rulesOf(each.getSheetId()))).toEqual([8, 1, 0, 0, 0]);
  });

  it('says what is not drawn', async () => {
    const { bench } = await opened();
    expect([...bench.notDrawn].sort()).toEqual(
      ['chart', 'comment', 'control', 'picture', 'pivot', 'shape', 'slicer', 'sparkline'].sort(),
    );
  });

  it('saved with nothing done is the file, byte for byte', async () => {
    expect(Buffer.compare(await saved(await opened()), ORIGINAL)).toBe(0);
  });

  it('saved after one cell was edited differs in that sheet, and in that all is to be worked out anew', async () => {
    const bench = await opened();
    await bench.type(6, 6, { v: 33 });
    const bytes = await saved(bench);
    expect(changedParts(ORIGINAL, bytes).filter((name) => name !== 'xl/workbook.xml')).toEqual([CLIENTS]);
    expect(featuresLost(ORIGINAL, bytes)).toEqual([]);
    const again = await opened(bytes);
    const cell = { sheet: '1', row: 6, column: 6, rows: 1, columns: 1 };
    expect(await again.bench.spreadsheet.read(cell)).toEqual([[33]]);
  });

  it('a cell that was edited and is as it was is not written', async () => {
    const bench = await opened();
    await bench.type(6, 6, { v: 33 });
    await bench.type(6, 6, { v: 32 });
    expect(Buffer.compare(await saved(bench), ORIGINAL)).toBe(0);
  });

  it('three columns and their rules that were undone leave the file as it was', async () => {
    const bench = await opened();
    await bench.bench.spreadsheet.apply(EDITS.slice(0, 2));
    await bench.bench.undo();
    expect(Buffer.compare(await saved(bench), ORIGINAL)).toBe(0);
  });

  it('three columns, their rules and a kept text are saved, all else stays, and all of it is there again', async () => {
    const bench = await opened();
    await bench.bench.spreadsheet.apply(EDITS);
    await bench.bench.undo();
    await bench.bench.redo();
    const bytes = await saved(bench);
    expect(featuresLost(ORIGINAL, bytes)).toEqual([]);
    const again = await opened(bytes);
    const { spreadsheet } = again.bench;
    expect((await spreadsheet.read({ ...area, sheet: '1' }))[0]).toEqual(tiers);
    expect(await spreadsheet.recall('ClientTiers.records')).toBe('{"registers":[]}');
    expect(again.grid.rules.getSubunitRules(again.grid.unit, '1')).toHaveLength(11);
  });

  it('rules set again in a saved file take the place of those it came with, in the grid and in the file', async () => {
    const first = await opened();
    await first.bench.spreadsheet.apply(EDITS);
    const bytes = await saved(first);
    const second = await opened(bytes);
    await second.bench.spreadsheet.apply(EDITS.slice(1, 2));
    expect(second.grid.rules.getSubunitRules(second.grid.unit, '1')).toHaveLength(11);
    const third = await opened(await saved(second));
    expect(third.grid.rules.getSubunitRules(third.grid.unit, '1')).toHaveLength(11);
    await second.bench.undo();
    expect(Buffer.compare(await saved(second), bytes)).toBe(0);
  });

  it('what is edited after saving is saved with all that was done before', async () => {
    const bench = await opened();
    await bench.type(6, 6, { v: 33 });
    await saved(bench);
    bench.bench.markSaved();
    await bench.type(7, 6, { v: 44 });
    const again = await opened(await saved(bench));
    const cells = { sheet: '1', row: 6, column: 6, rows: 2, columns: 1 };
    expect(await again.bench.spreadsheet.read(cells)).toEqual([[33, 44]]);
  });

  it('its protected sheet takes nothing', async () => {
    const { bench } = await opened();
    await expect(bench.spreadsheet.apply(APPLIED)).rejects.toMatchObject({ code: 'protected' });
  });
});
