/** The way back from a run that is simply not wanted any more. */
import { putRows } from '../../src/hosts/memory/cells';
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { addTable, addTableColumn } from '../../src/hosts/memory/tables';
import { firstSheet } from '../../src/hosts/memory/workbook';
import { HostFault } from '../../src/sheet';
import { columnOf, sessionOver, tenClients, workbookOf } from './client-sheet';
import { contentOf } from './content-of';

import { applied, tieredBefore } from './taking-back-given';

describe('restoring after a run', () => {
  it.each([
    ['first', () => Promise.resolve(workbookOf(tenClients))],
    ['second', tieredBefore],
  ])('the %s run leaves no trace in the workbook', async (_, make) => {
    const workbook = await make();
    const before = contentOf(workbook);
    const session = await applied(workbook);
    expect(session.getState()).toMatchObject({ kind: 'done', restorable: true });
    expect(contentOf(workbook)).not.toEqual(before);
    await session.restore();
    expect(session.getState()).toEqual({ kind: 'put-back', report: { cells: 33, changed: null } });
    expect(contentOf(workbook)).toEqual(before);
  });

  it('a table is as wide as it was', async () => {
    const workbook = workbookOf(tenClients);
    addTable(workbook, 'Clients', {
      sheet: firstSheet(workbook).id,
      row: 0,
      column: 0,
      rows: 11,
      columns: 5,
    });
    const before = contentOf(workbook);
    const session = await applied(workbook);
    expect(workbook.tables[0]?.area.columns).toBe(8);
    await session.restore();
    expect(contentOf(workbook)).toEqual(before);
  });

  it('a column that somebody added to the table since stays, and with it our headers', async () => {
    const workbook = workbookOf(tenClients);
    const area = { sheet: firstSheet(workbook).id, row: 0, column: 0, rows: 11, columns: 5 };
    const table = addTable(workbook, 'Clients', area);
    const session = await applied(workbook);
    addTableColumn(workbook, table, 'Note');
    putRows(firstSheet(workbook), [['mine']], { row: 1, column: 8 });
    await session.restore();
    expect(session.getState()).toEqual({
      kind: 'put-back',
      report: { cells: 33, changed: { count: 3, cell: 'F1' } },
    });
    const rows = [0, 1].map((row) => [5, 6, 7, 8].map((column) => columnOf(workbook, column)[row] ?? null));
    expect(rows).toEqual([
      ['Tier', 'Score', 'Why', 'Note'],
      [null, null, null, 'mine'],
    ]);
  });

  it('rows that were sorted since get their own cells back', async () => {
    const workbook = await tieredBefore();
    const tiersBefore = columnOf(workbook, 5).slice();
    const session = await applied(workbook);
    for (const { contents } of firstSheet(workbook).columns) contents.push(...contents.splice(1).reverse());
    await session.restore();
    expect(session.getState()).toMatchObject({ kind: 'put-back', report: { changed: null } });
    expect(columnOf(workbook, 5)).toEqual([tiersBefore[0], ...tiersBefore.slice(1).reverse()]);
  });

  it('columns and rows that were put in since are found again', async () => {
    const workbook = await tieredBefore();
    const session = await applied(workbook);
    const { columns } = firstSheet(workbook);
    columns.unshift({ contents: ['Note', 'mine'], formats: [] });
    for (const { contents } of columns) contents.unshift(null, null);
    await session.restore();
    expect(session.getState()).toMatchObject({ kind: 'put-back', report: { changed: null } });
    expect(columnOf(workbook, 0)).toEqual([null, null, 'Note', 'mine']);
    expect(columnOf(workbook, 6).slice(2, 5)).toEqual(['Tier', 'Platinum', 'Platinum']);
  });

  it('a cell that somebody changed since stays and is told', async () => {
    const workbook = workbookOf(tenClients);
    const session = await applied(workbook);
    putRows(firstSheet(workbook), [['my own word']], { row: 3, column: 5 });
    await session.restore();
    expect(session.getState()).toEqual({
      kind: 'put-back',
      report: { cells: 33, changed: { count: 1, cell: 'F4' } },
    });
    expect(columnOf(workbook, 5).filter((cell) => cell !== null)).toEqual(['my own word']);
  });

  it('a tier changed by hand into that of another client stays too', async () => {
    const workbook = workbookOf(tenClients);
    const session = await applied(workbook);
    putRows(firstSheet(workbook), [['Platinum']], { row: 9, column: 5 });
    await session.restore();
    expect(session.getState()).toMatchObject({ report: { changed: { count: 1, cell: 'F10' } } });
    expect(columnOf(workbook, 5).filter((cell) => cell !== null)).toEqual(['Platinum']);
  });

  it('a client whose key was corrected keeps its place and its old tier', async () => {
    const workbook = await tieredBefore();
    const old = columnOf(workbook, 5)[3];
    const session = await applied(workbook);
    putRows(firstSheet(workbook), [['K03x']], { row: 3, column: 0 });
    await session.restore();
    expect(session.getState()).toMatchObject({ kind: 'put-back', report: { cells: 33, changed: null } });
    expect(columnOf(workbook, 5)[3]).toBe(old);
  });

  it('a client added to the table since keeps what the user wrote in our columns', async () => {
    const workbook = workbookOf(tenClients);
    const area = { sheet: firstSheet(workbook).id, row: 0, column: 0, rows: 11, columns: 5 };
    const table = addTable(workbook, 'Clients', area);
    const session = await applied(workbook);
    table.area = { ...table.area, rows: 12 };
    putRows(firstSheet(workbook), [['K11', 'Kim', 'Ulm', 50, 1, 'ask Ann']], { row: 11, column: 0 });
    await session.restore();
    expect(columnOf(workbook, 5)[11]).toBe('ask Ann');
    expect(session.getState()).toMatchObject({ kind: 'put-back', report: { changed: { cell: 'F1' } } });
  });

  it('a column of ours that the user deleted since is not missed', async () => {
    const workbook = workbookOf(tenClients);
    const before = contentOf(workbook);
    const session = await applied(workbook);
    firstSheet(workbook).columns.splice(6, 1);
    await session.restore();
    expect(session.getState()).toMatchObject({ kind: 'put-back', report: { cells: 22, changed: null } });
    expect(contentOf(workbook)).toEqual(before);
  });

  it('another list of the same shape is never taken for the one that was tiered', async () => {
    const workbook = workbookOf(tenClients);
    const session = await applied(workbook);
    const { columns } = firstSheet(workbook);
    const keys = columns[0]?.contents ?? [];
    keys.forEach((_, row) => row > 0 && (keys[row] = `X${row}`));
    const before = contentOf(workbook);
    await session.restore();
    expect(session.getState()).toMatchObject({ kind: 'stopped', aftermath: { kind: 'mixed' } });
    const after = { ...workbook, sheets: workbook.sheets.slice(0, 1) };
    expect(contentOf(after)).toEqual(before);
  });

  it('formulas that were written over with consent are formulas again', async () => {
    const workbook = await tieredBefore();
    putRows(firstSheet(workbook), [[{ formula: '=UPPER("x")', value: 'X' }]], { row: 2, column: 5 });
    const before = contentOf(workbook);
    const session = sessionOver(workbook);
    await session.look();
    await session.writeOver();
    expect(session.getState().kind).toBe('done');
    await session.restore();
    expect(contentOf(workbook)).toEqual(before);
  });

  it('where clients cannot be told apart any more, what stood there is kept on a sheet of its own', async () => {
    const workbook = await tieredBefore();
    const session = await applied(workbook);
    // Every key is one and the same now, and the order is another.
    const [keys] = firstSheet(workbook).columns;
    keys?.contents.forEach((_, row) => row > 0 && (keys.contents[row] = 'K'));
    firstSheet(workbook).columns[0]?.contents.splice(0, 1, 'Somebody');
    await session.restore();
    expect(session.getState()).toEqual({
      kind: 'stopped',
      problem: { kind: 'not-put-back' },
      aftermath: { kind: 'mixed', range: 'F1:H11', copy: 'Tiers before 2026-11-21' },
    });
    const copy = workbook.sheets.at(-1);
    expect(copy?.columns.map(({ contents }) => contents.slice(0, 3))).toEqual([
      ['Client ID', 'K01', 'K02'],
      ['Tier', 'Platinum', 'Platinum'],
      ['Score', expect.any(Number), expect.any(Number)],
      ['Why', expect.any(String), expect.any(String)],
    ]);
  });

  it('is refused while a cell is being edited, and stays possible', async () => {
    const workbook = workbookOf(tenClients);
    const before = contentOf(workbook);
    const host = memorySpreadsheet(workbook);
    let editing = false;
    const session = await applied(workbook, {
      obstacle: (areas) =>
        editing ? Promise.resolve(new HostFault('cell-editing', '')) : host.obstacle(areas),
    });
    const after = contentOf(workbook);
    editing = true;
    await session.restore();
    expect(session.getState()).toMatchObject({
      kind: 'done',
      problem: { kind: 'fault', code: 'cell-editing' },
    });
    expect(contentOf(workbook)).toEqual(after);
    editing = false;
    await session.restore();
    expect(session.getState().kind).toBe('put-back');
    expect(contentOf(workbook)).toEqual(before);
  });

  it('is still possible when the choices are on show again', async () => {
    const workbook = workbookOf(tenClients);
    const before = contentOf(workbook);
    const session = await applied(workbook);
    await session.look();
    expect(session.getState()).toMatchObject({ kind: 'ready', restorable: true });
    session.setTierName(0, 'A');
    await session.restore();
    expect(contentOf(workbook)).toEqual(before);
  });

  it('is not offered for a register that was not tiered', async () => {
    const workbook = workbookOf(tenClients);
    const session = sessionOver(workbook);
    await session.look();
    expect(session.getState()).toMatchObject({ kind: 'ready', restorable: false });
  });

  it('nothing happens where nothing was done', async () => {
    const workbook = workbookOf(tenClients);
    const session = sessionOver(workbook);
    await session.look();
    await session.restore();
    expect(session.getState().kind).toBe('ready');
  });

  it('a word typed into a new table column right before it is taken away stays, and is told', async () => {
    const workbook = workbookOf(tenClients);
    const area = { sheet: firstSheet(workbook).id, row: 0, column: 0, rows: 11, columns: 5 };
    addTable(workbook, 'Clients', area);
    const inner = memorySpreadsheet(workbook);
    const session = await applied(workbook, {
      apply: async (edits, watch) => {
        const drops = edits.some(({ kind }) => kind === 'drop-table-columns');
        if (drops) putRows(firstSheet(workbook), [['my word']], { row: 3, column: 5 });
        await inner.apply(edits, watch);
      },
    });
    await session.restore();
    expect(columnOf(workbook, 5)[3]).toBe('my word');
    expect(session.getState()).toMatchObject({
      kind: 'put-back',
      report: { changed: { count: 2, cell: 'F1' } },
    });
  });
});
