import { CommandType, type IRange } from '@univerjs/core';
import type { SheetEdit } from '../../../src/sheet';
import { joinBytes } from '../../../src/ooxml';
import { madeParts, zipped } from '../../ooxml/patch/made-workbook';
import { faultsOf } from '../../ooxml/patch/soundness';
import { openBench, openBytes } from './open-bench';
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

const GOLD = { text: 'Gold', fill: '#FFE9A8', font: '#4A3800' };

const EDITS: readonly SheetEdit[] = [
  { kind: 'table-columns', table: '4', headers: ['Tier', 'Score', 'Why'] },
  { kind: 'cells', area: column(2), columns: [tiers], formats: [null] },
  { kind: 'cells', area: column(3), columns: [scores], formats: ['0.0'] },
  { kind: 'cells', area: column(4), columns: [tiers], formats: [null] },
  {
    kind: 'colours',
    owner: 'register-1',
    area: column(2),
    rules: [GOLD, { text: 'Silver', fill: '#E3E5E8', font: '#33373D' }],
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
    await spreadsheet.apply([{ kind: 'colours', owner: 'register-1', area: column(2), rules: [GOLD] }]);
    expect(await state()).not.toEqual(before);
    await bench.undo();
    expect(await state()).toEqual(before);
  });

  it.each<[string, readonly SheetEdit[], readonly number[]]>([
    ['of a table', EDITS, [4, 2]],
    [
      'beside a list',
      [
        {
          kind: 'cells',
          area: { sheet: '1', row: 0, column: 7, rows: 1, columns: 2 },
          columns: [['Tier'], ['Score']],
          formats: [null, null],
          beside: 0,
        },
      ],
      [8, 7],
    ],
    ['that stand there already', EDITS.slice(1), []],
    [
      'that are gone when the step ends',
      [...EDITS, { kind: 'drop-table-columns', table: '4', headers: ['Tier', 'Score', 'Why'] }],
      [],
    ],
  ])('when it ends, the grid shows new columns %s, the first above all', async (_, edits, shown) => {
    const { bench, grid } = await openBench(register);
    const columns: number[] = [];
    grid.commands.registerCommand({
      id: 'sheet.command.scroll-to-cell',
      type: CommandType.COMMAND,
      handler: (_accessor, given) => {
        // What the host gives this command.
        columns.push((given as { readonly range: IRange }).range.startColumn);
        return true;
      },
    });
    await bench.spreadsheet.asOneStep(async () => {
      await bench.spreadsheet.apply(edits);
      expect(columns).toEqual([]);
    });
    expect(columns).toEqual(shown);
  });

  it('what changes nothing is no step', async () => {
    const { bench, spreadsheet, state } = await started();
    await spreadsheet.apply(EDITS);
    const after = await state();
    await spreadsheet.apply(EDITS.slice(1));
    expect(await state()).toEqual(after);
    await bench.undo();
    expect([bench.canUndo, bench.changed]).toEqual([false, false]);
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

  it('a table that grew over cells that were cleared before can be saved', async () => {
    const table =
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="4" name="Clients" displayName="Clients" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Client"/><tableColumn id="2" name="Revenue"/></tableColumns></table>';
    const text = (at: string, value: string): string =>
      `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const rows =
      `<row r="1">${text('A1', 'Client')}${text('B1', 'Revenue')}${text('C1', 'old')}</row>` +
      `<row r="2">${text('A2', 'A')}<c r="B2"><v>1</v></c>${text('C2', 'Gold')}</row>` +
      `<row r="3">${text('A3', 'B')}<c r="B3"><v>2</v></c>${text('C3', 'note')}</row>`;
    const file = zipped(
      madeParts({
        sheets: [
          {
            name: 'S',
            xml: `<sheetData>${rows}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
            leads: [['rId1', 'table', '../tables/table1.xml']],
          },
        ],
        parts: [
          {
            name: 'xl/tables/table1.xml',
            text: table,
            type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
          },
        ],
      }),
    );
    const { bench, type } = await openBench(await openBytes(file));
    for (const row of [0, 1, 2]) await type(row, 2, { v: null });
    await bench.spreadsheet.apply([
      { kind: 'table-columns', table: '4', headers: ['Tier'] },
      {
        kind: 'cells',
        area: { sheet: '1', row: 1, column: 2, rows: 2, columns: 1 },
        columns: [['Gold', null]],
        formats: [null],
      },
    ]);
    const saved = await joinBytes(bench.save());
    expect(faultsOf(saved)).toEqual([]);
    const again = await openBench(await openBytes(saved));
    expect(
      await again.bench.spreadsheet.read({ sheet: '1', row: 0, column: 2, rows: 3, columns: 1 }),
    ).toEqual([['Tier', 'Gold', null]]);
  });

  it('a header that the table has already gets a number behind it', async () => {
    const { spreadsheet } = await started();
    await spreadsheet.apply([{ kind: 'table-columns', table: '4', headers: ['revenue', 'Tier'] }]);
    const headers = await spreadsheet.read({ ...whole, rows: 1 });
    expect(headers.flat().slice(2, 4)).toEqual(['revenue2', 'Tier']);
  });
});
