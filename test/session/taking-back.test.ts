/** The way back: a run that failed, was stopped, did not finish, or is simply not wanted any more. */
import { putRows } from '../../src/hosts/memory/cells';
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { addTable, addTableColumn } from '../../src/hosts/memory/tables';
import { firstSheet, type Workbook } from '../../src/hosts/memory/workbook';
import { HostFault, type Spreadsheet } from '../../src/sheet';
import { columnOf, sessionOver, tenClients, workbookOf } from './client-sheet';
import { contentOf } from './content-of';

const never = new Promise<never>(() => undefined);

async function applied(workbook: Workbook, over: Partial<Spreadsheet> = {}) {
  const session = sessionOver(workbook, over);
  await session.look();
  await session.apply();
  return session;
}

/** A workbook that was tiered once, whose revenues have changed since. */
async function tieredBefore(): Promise<Workbook> {
  const workbook = workbookOf(tenClients);
  await applied(workbook);
  putRows(firstSheet(workbook), [[50], [9000]], { row: 1, column: 3 });
  return workbook;
}

/** A host that stands still after the first `whole` edits that write cells. */
const dying = (workbook: Workbook, whole: number): Partial<Spreadsheet> => {
  const host = memorySpreadsheet(workbook);
  let written = 0;
  let dead = false;
  return {
    apply: async (edits, watch) => {
      for (const edit of edits) {
        if (written === whole && (dead || edit.kind === 'cells')) {
          dead = true;
          return never;
        }
        await host.apply([edit], watch);
        if (edit.kind === 'cells') written += 1;
        dead = written === whole && whole > 0;
      }
    },
  };
};

/** Lets everything that waits for nothing but its turn go on. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
};

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

  it('nothing happens where nothing was done', async () => {
    const workbook = workbookOf(tenClients);
    const session = sessionOver(workbook);
    await session.look();
    await session.restore();
    expect(session.getState().kind).toBe('ready');
  });
});

describe('a run that did not finish', () => {
  it.each([0, 1])('is offered and put back in a new session: first run, after %i edits', async (whole) => {
    const workbook = workbookOf(tenClients);
    const before = contentOf(workbook);
    void applied(workbook, dying(workbook, whole));
    await settle();
    const session = sessionOver(workbook);
    await session.begin();
    expect(session.getState()).toEqual({
      kind: 'unfinished',
      unfinished: {
        asOf: '2026-11-21',
        sheetName: 'Clients',
        columns: ['Tier', 'Score', 'Why'],
        restorable: true,
      },
    });
    await session.restore();
    expect(session.getState().kind).toBe('put-back');
    expect(contentOf(workbook)).toEqual(before);
  });

  it('is put back also where it wrote over an earlier run, rows sorted since', async () => {
    const workbook = await tieredBefore();
    const before = contentOf(workbook);
    void applied(workbook, dying(workbook, 1));
    await settle();
    const sort = (): void => {
      for (const { contents } of firstSheet(workbook).columns) contents.push(...contents.splice(1).reverse());
    };
    sort();
    const session = sessionOver(workbook);
    await session.look();
    expect(session.getState().kind).toBe('unfinished');
    await session.restore();
    expect(session.getState()).toMatchObject({ kind: 'put-back', report: { changed: null } });
    sort();
    expect(contentOf(workbook)).toEqual(before);
  });

  it('is left as it is where the user wants that, and not spoken of again', async () => {
    const workbook = workbookOf(tenClients);
    void applied(workbook, dying(workbook, 1));
    await settle();
    const session = sessionOver(workbook);
    await session.begin();
    const left = columnOf(workbook, 5).slice();
    await session.keep();
    expect(session.getState().kind).toBe('ready');
    expect(columnOf(workbook, 5)).toEqual(left);
    const later = sessionOver(workbook);
    await later.begin();
    expect(later.getState().kind).toBe('start');
  });

  it.each(['', '{', '[]', '{"schema":2}', '{"schema":1,"asOf":1}', '"x"'])(
    'a text that is none of ours is no such run: %j',
    async (text) => {
      const workbook = workbookOf(tenClients);
      workbook.settings.set('ClientTiers.journal', text);
      const session = sessionOver(workbook);
      await session.begin();
      expect(session.getState().kind).toBe('start');
    },
  );

  it.each(['gzip:AAAA', 'text:[]', 'text:{}\n{"column":-1,"cells":[1]}', 'what'])(
    'where what stood there cannot be read, putting back is not offered: %j',
    async (before) => {
      const workbook = workbookOf(tenClients);
      const text = JSON.stringify({
        schema: 1,
        asOf: '2026-11-21',
        sheetName: 'S',
        columns: ['Tier'],
        before,
      });
      workbook.settings.set('ClientTiers.journal', text);
      const session = sessionOver(workbook);
      await session.begin();
      expect(session.getState()).toMatchObject({ kind: 'unfinished', unfinished: { restorable: false } });
      await session.restore();
      expect(session.getState().kind).toBe('unfinished');
    },
  );
});

describe('stopping', () => {
  const halting = async (phase: string) => {
    const workbook = workbookOf(tenClients);
    const before = contentOf(workbook);
    const session = sessionOver(workbook);
    await session.look();
    const seen: string[] = [];
    session.subscribe(() => {
      const state = session.getState();
      seen.push(state.kind === 'applying' && state.stopping ? 'stopping' : state.kind);
      if (state.kind === 'applying' && state.progress.phase === phase && !state.stopping) session.stop();
    });
    await session.apply();
    await settle();
    return { workbook, before, session, seen };
  };

  it.each(['read', 'calculate'])(
    'while it comes to %s leaves the choices on show and the sheet untouched',
    async (phase) => {
      const { workbook, before, session, seen } = await halting(phase);
      expect(session.getState()).toMatchObject({ kind: 'ready', problem: { kind: 'stopped' } });
      expect(contentOf(workbook)).toEqual(before);
      expect(seen).toContain('stopping');
    },
  );

  it('while it comes to verify puts the sheet back', async () => {
    const { workbook, before, session, seen } = await halting('verify');
    expect(session.getState()).toEqual({
      kind: 'stopped',
      problem: { kind: 'stopped' },
      aftermath: { kind: 'put-back', report: { cells: 33, changed: null } },
    });
    expect(contentOf(workbook)).toEqual(before);
    expect(seen).toContain('putting-back');
  });

  it('while the host does not answer a question is heard at once', async () => {
    const workbook = workbookOf(tenClients);
    const host = memorySpreadsheet(workbook);
    let silent = false;
    const session = sessionOver(workbook, { read: (area) => (silent ? never : host.read(area)) });
    await session.look();
    silent = true;
    const work = session.apply();
    await settle();
    session.stop();
    await work;
    expect(session.getState()).toMatchObject({ kind: 'ready', problem: { kind: 'stopped' } });
  });

  it('does nothing where nothing is at work', () => {
    const session = sessionOver(workbookOf(tenClients));
    session.stop();
    expect(session.getState().kind).toBe('start');
  });
});

describe('a host that fails for good', () => {
  it('names the range, and the next window offers to put it back', async () => {
    const workbook = workbookOf(tenClients);
    const before = contentOf(workbook);
    const host = memorySpreadsheet(workbook);
    let failing = false;
    const session = sessionOver(workbook, {
      apply: async (edits, watch) => {
        if (!failing && edits.some(({ kind }) => kind === 'cells')) {
          failing = true;
          await host.apply(edits.slice(0, 2), watch);
        } else if (!failing) {
          await host.apply(edits, watch);
          return;
        }
        throw new HostFault('busy', '');
      },
    });
    await session.look();
    await session.apply();
    expect(session.getState()).toEqual({
      kind: 'stopped',
      problem: { kind: 'fault', code: 'busy', detail: '' },
      aftermath: { kind: 'mixed', range: 'F1:H11', copy: null },
    });
    const later = sessionOver(workbook);
    await later.begin();
    await later.restore();
    expect(contentOf(workbook)).toEqual(before);
  });
});
