import type { CellValue } from '../../../src/sheet';
import { openBench, type OpenBench } from './open-bench';
import { smallFile } from './small-file';

const one = async ({ bench }: OpenBench, row: number, column: number): Promise<CellValue | undefined> =>
  (await bench.spreadsheet.read({ sheet: '1', row, column, rows: 1, columns: 1 }))[0]?.[0];

const register = smallFile([
  {
    rows: [
      ['Client', 'Revenue', 'Twice', 'Title', null],
      ['A', 400, { value: 800, formula: { text: 'B2*2' } }],
      ['B', 200, { value: 400, formula: { text: 'B3*2' } }],
      ['C', 100, { value: 7, formula: { text: '[1]Other!A1' } }],
      ['D', 50, { value: 9, formula: { text: 'SOMEBODYS.FUNCTION(B2)' } }],
    ],
    frame: {
      merges: [{ row: 0, column: 3, rows: 1, columns: 2 }],
      pivots: [{ row: 20, column: 0, rows: 3, columns: 3 }],
      tables: [
        {
          id: '1',
          name: 'Clients',
          part: 'xl/tables/table1.xml',
          area: { row: 0, column: 0, rows: 5, columns: 3 },
          headerRow: true,
          totalsRow: false,
          headers: ['Client', 'Revenue', 'Twice'],
        },
      ],
    },
  },
]);

/** Waits until formulas show what follows from the last change. */
const computed = async ({ grid }: OpenBench): Promise<void> => {
  await new Promise<void>((resolve) => {
    const listening = grid.commands.onCommandExecuted(({ id }) => {
      if (id !== 'formula.mutation.set-formula-calculation-result') return;
      listening.dispose();
      setTimeout(resolve, 0);
    });
  });
};

describe('what the user does in the grid', () => {
  it('formulas follow the values that are typed', async () => {
    const open = await openBench(register);
    const done = computed(open);
    expect(await open.type(1, 1, { v: 10 })).toBe(true);
    await done;
    expect(await one(open, 1, 2)).toBe(20);
  });

  it('a formula that refers to another file shows the value of the file, and is somebody’s work', async () => {
    const open = await openBench(register);
    const contents = await open.bench.spreadsheet.contents({
      sheet: '1',
      row: 3,
      column: 2,
      rows: 2,
      columns: 1,
    });
    expect(contents).toEqual([['=[1]Other!A1', '=SOMEBODYS.FUNCTION(B2)']]);
    expect([await one(open, 3, 2), await one(open, 4, 2)]).toEqual([7, 9]);
  });

  it('our functions answer in cells, in small letters too, and one call fills the cells below', async () => {
    const open = await openBench(register);
    const done = computed(open);
    await open.type(1, 6, { f: '=tier(B2:B5,B2:B5,{0.25,0.25},{"Gold","Silver","Bronze"})' });
    await done;
    const shown = await open.bench.spreadsheet.read({ sheet: '1', row: 1, column: 6, rows: 4, columns: 1 });
    expect(shown).toEqual([['Gold', 'Silver', 'Bronze', 'Bronze']]);
  });

  it('formulas name the columns of a table by its headers, those that a run added too', async () => {
    const table = {
      id: '1',
      name: 'Clients',
      part: 'xl/tables/table1.xml',
      area: { row: 0, column: 0, rows: 5, columns: 2 },
      headerRow: true,
      totalsRow: false,
      headers: ['Client', 'Revenue'],
    };
    const rows = [
      ['Client', 'Revenue'],
      ['A', 400],
      ['B', 200],
      ['C', 100],
      ['D', 50],
    ];
    const open = await openBench(smallFile([{ rows, frame: { tables: [table] } }]));
    await open.type(9, 7, { f: '=SUM(Clients[Revenue])' });
    await open.bench.spreadsheet.apply([
      { kind: 'table-columns', table: '1', headers: ['Score'] },
      {
        kind: 'cells',
        area: { sheet: '1', row: 1, column: 2, rows: 4, columns: 1 },
        columns: [[1, 2, 3, 4]],
        formats: [null],
      },
    ]);
    const done = computed(open);
    await open.type(10, 7, { f: '=SUM(Clients[Score])' });
    await open.type(1, 1, { v: 10 });
    await done;
    expect([await one(open, 9, 7), await one(open, 10, 7)]).toEqual([360, 10]);
  });

  it('a formula that fills several cells since it was typed is in the way of a column', async () => {
    const open = await openBench(register);
    const done = computed(open);
    await open.type(1, 6, { f: '=TIER(B2:B5,B2:B5,{0.25,0.25},{"Gold","Silver","Bronze"})' });
    await done;
    const area = { sheet: '1', row: 3, column: 6, rows: 1, columns: 1 };
    const { spreadsheet } = open.bench;
    expect(await spreadsheet.obstacle([area])).toMatchObject({ code: 'array-formula', detail: 'G4' });
    const write = spreadsheet.apply([{ kind: 'cells', area, columns: [['Gold']], formats: [null] }]);
    await expect(write).rejects.toMatchObject({ code: 'array-formula' });
  });

  it('a fault of our function is an error of the cell', async () => {
    const open = await openBench(register);
    const done = computed(open);
    await open.type(1, 6, { f: '=TIER(B2,F2:F5)' });
    await done;
    expect(await one(open, 1, 6)).toBe('#N/A');
  });

  it('only the value and the number format of what is typed or pasted are taken', async () => {
    const open = await openBench(register);
    await open.type(9, 0, { v: 0.5, t: 2, s: { bl: 1, bg: { rgb: '#FF0000' }, n: { pattern: '0%' } } });
    const cell = open.grid.workbook.getActiveSheet().getCellRaw(9, 0);
    expect(open.grid.workbook.getStyles().getStyleByCell(cell)).toEqual({ n: { pattern: '0%' } });
  });

  it.each([
    ['cells hidden by merged cells', 0, 4, 'merged'],
    ['cells of a pivot table', 21, 1, 'pivot'],
    ['header cells of a table', 0, 1, 'tables'],
  ])('%s stay as they are, and it is said why', async (_what, row, column, why) => {
    const open = await openBench(register);
    const before = await one(open, row, column);
    expect(await open.type(row, column, { v: 'new' })).toBe(false);
    expect([await one(open, row, column), open.refused, open.bench.canUndo]).toEqual([before, [why], false]);
  });

  it('cells of a protected sheet stay as they are', async () => {
    const open = await openBench(smallFile([{ rows: [['x']], frame: { protected: true } }]));
    expect(await open.type(0, 0, { v: 'new' })).toBe(false);
    expect([await one(open, 0, 0), open.refused]).toEqual(['x', ['protected']]);
  });

  it('a formula of the file that fills several cells is not cut into', async () => {
    const area = { row: 0, column: 0, rows: 2, columns: 1 };
    const rows = [
      [{ value: 1, formula: { kind: 'array' as const, text: 'B1:B2', area } }, 1],
      [2, 2],
    ];
    const open = await openBench(smallFile([{ rows }]));
    expect(await open.type(1, 0, { v: 'new' })).toBe(false);
    expect([await one(open, 1, 0), open.refused]).toEqual([2, ['array-formula']]);
  });

  it.each([
    ['sheet.command.insert-row-before', 'rows-columns'],
    ['sheet.command.remove-col-by-range', 'rows-columns'],
    ['sheet.command.set-rows-hidden', 'rows-columns'],
    ['sheet.command.insert-sheet', 'sheets'],
    ['sheet.command.set-worksheet-name', 'sheets'],
    ['sheet.command.add-worksheet-merge', 'merges'],
    ['sheet.command.set-style', 'styles'],
    ['sheet.command.numfmt.set.percent', 'styles'],
    ['sheet.command.add-conditional-rule', 'rules'],
    ['sheet.command.add-table', 'tables'],
    ['sheet.command.set-table-filter', 'tables'],
    ['sheet.operation.open-table-filter-panel', 'tables'],
    ['sheet.operation.rename-sheet', 'sheets'],
    ['sheet.mutation.move-range', 'rows-columns'],
    ['sheet.command.a-command-nobody-knows', 'other'],
  ])('%s is not offered: the file could not keep it', async (id, why) => {
    const open = await openBench(register);
    expect(await open.command(id)).toBe(false);
    expect([open.refused, open.bench.canUndo]).toEqual([[why], false]);
  });

  it('after something was refused, formulas still follow', async () => {
    const open = await openBench(register);
    await open.command('sheet.command.set-style', { style: { type: 'bl', value: 1 } });
    const done = computed(open);
    await open.type(1, 1, { v: 10 });
    await done;
    expect(await one(open, 1, 2)).toBe(20);
  });
});
