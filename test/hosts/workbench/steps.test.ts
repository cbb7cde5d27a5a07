import type { SheetEdit } from '../../../src/sheet';
import { openBench } from './open-bench';
import { smallFile } from './small-file';

const clients = Array.from({ length: 200 }, (_, index) => [`Client ${index}`, index]);
const register = smallFile([
  {
    rows: [['Client', 'Revenue'], ...clients],
    frame: {
      tables: [
        {
          id: '4',
          name: 'Clients',
          part: 'xl/tables/table1.xml',
          area: { row: 0, column: 0, rows: 201, columns: 2 },
          headerRow: true,
          totalsRow: false,
          headers: ['Client', 'Revenue'],
        },
      ],
    },
  },
]);

const column = (at: number) => ({ sheet: '1', row: 1, column: at, rows: 200, columns: 1 });
const tiers = clients.map((_, index) => (index % 2 === 0 ? 'Gold' : 'Silver'));
const scores = clients.map((_, index) => index / 7);

const EDITS: readonly SheetEdit[] = [
  { kind: 'table-columns', table: '4', headers: ['Tier', 'Score', 'Why'] },
  { kind: 'cells', area: column(2), columns: [tiers], formats: [null] },
  { kind: 'cells', area: column(3), columns: [scores], formats: ['0.0'] },
  { kind: 'cells', area: column(4), columns: [tiers], formats: [null] },
  {
    kind: 'colours',
    owner: 'register-1',
    area: column(2),
    rules: [
      { text: 'Gold', fill: '#FFE9A8', font: '#4A3800' },
      { text: 'Silver', fill: '#E3E5E8', font: '#33373D' },
    ],
  },
];

const whole = { sheet: '1', row: 0, column: 0, rows: 201, columns: 6 };

const started = async () => {
  const { bench, grid, type } = await openBench(register);
  const { spreadsheet } = bench;
  /** Cells, number formats, rules and the table's size, as they stand. */
  const state = async (): Promise<unknown> => ({
    cells: await spreadsheet.read(whole),
    format: grid.workbook.getActiveSheet().getCellStyle(5, 3)?.n?.pattern ?? null,
    rules: (grid.rules.getSubunitRules(grid.unit, '1') ?? []).map(({ cfId }) => cfId),
    table: grid.tables.getTableById(grid.unit, '4')?.getRange(),
  });
  return { bench, spreadsheet, state, type };
};

describe('steps that can be undone', () => {
  it('three columns and their rules are one step: undone they are gone, done again they are there', async () => {
    const { bench, spreadsheet, state } = await started();
    const before = await state();
    await spreadsheet.apply(EDITS);
    const after = await state();
    await bench.undo();
    expect([await state(), bench.canUndo, bench.canRedo]).toEqual([before, false, true]);
    await bench.redo();
    expect([await state(), bench.canUndo, bench.canRedo]).toEqual([after, true, false]);
  });

  it('all that is applied as one step is undone as one, cells that were written twice too', async () => {
    const { bench, spreadsheet, state } = await started();
    const before = await state();
    await spreadsheet.asOneStep(async () => {
      for (const text of ['first', 'second', 'third'])
        await spreadsheet.apply([
          { kind: 'cells', area: { ...column(1), rows: 1 }, columns: [[text]], formats: ['@'] },
        ]);
      // Within a step nothing is undone: half of it would stay.
      await bench.undo();
    });
    expect((await spreadsheet.read({ ...column(1), rows: 1 }))[0]).toEqual(['third']);
    await bench.undo();
    expect([await state(), bench.canUndo]).toEqual([before, false]);
  });

  it('rules that are set anew come back when that is undone', async () => {
    const { bench, spreadsheet, state } = await started();
    await spreadsheet.apply(EDITS);
    const before = await state();
    await spreadsheet.apply(EDITS.slice(-1));
    await bench.undo();
    expect(await state()).toEqual(before);
  });

  it('the workbook counts as changed until it is saved or all is undone', async () => {
    const { bench, spreadsheet, type } = await started();
    const seen: boolean[] = [];
    bench.subscribe(() => seen.push(bench.changed));
    expect(bench.changed).toBe(false);
    await type(3, 1, { v: 5 });
    expect(bench.changed).toBe(true);
    await bench.undo();
    expect(bench.changed).toBe(false);
    await spreadsheet.apply([{ kind: 'remember', key: 'ClientTiers.a', text: 'kept' }]);
    expect(bench.changed).toBe(true);
    bench.markSaved();
    expect(bench.changed).toBe(false);
    await bench.redo();
    expect(bench.changed).toBe(true);
    expect(seen.at(-1)).toBe(true);
  });

  it('a kept text is no part of undo', async () => {
    const { bench, spreadsheet } = await started();
    await spreadsheet.apply([...EDITS, { kind: 'remember', key: 'ClientTiers.a', text: 'kept' }]);
    await bench.undo();
    expect(await spreadsheet.recall('ClientTiers.a')).toBe('kept');
  });

  it('a table does not grow over filled cells', async () => {
    const { spreadsheet, type } = await started();
    await type(7, 3, { v: 'note' });
    await expect(spreadsheet.apply(EDITS)).rejects.toMatchObject({ code: 'occupied', detail: 'D8' });
  });

  it('a header that the table has already gets a number behind it', async () => {
    const { spreadsheet } = await started();
    await spreadsheet.apply([{ kind: 'table-columns', table: '4', headers: ['revenue', 'Tier'] }]);
    const headers = await spreadsheet.read({ ...whole, rows: 1 });
    expect(headers.flat().slice(2, 4)).toEqual(['revenue2', 'Tier']);
  });
});
