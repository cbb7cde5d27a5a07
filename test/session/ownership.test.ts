/** Whose column is it: what Apply may write over, and what it must leave alone. */
import { contentAt, putRows, setContent } from '../../src/hosts/memory/cells';
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { addTable } from '../../src/hosts/memory/tables';
import { addSheet, firstSheet, type Workbook } from '../../src/hosts/memory/workbook';
import type { Session } from '../../src/session';
import { HostFault, recallRecords, rememberEdit, withoutPrints } from '../../src/sheet';
import { userAt } from '../safety/given/user-at';
import { columnOf, sessionOver, tenClients, workbookOf, workOf } from './client-sheet';

const TIER = 5;
const NEW_CLIENT = ['K11', 'Kim', 'Ulm', 450, 3];

const addClient = (workbook: Workbook, row: number): void => {
  userAt(workbook).insertRow(firstSheet(workbook).id, row);
  putRows(firstSheet(workbook), [NEW_CLIENT], { row, column: 0 });
};

/** A client that nobody has tiered but the user, by hand. */
const typedClient = (row: number, tier = 'Silver') => [`N${row}`, 'Nan', 'Ulm', 50, 1, tier, null, null];

/** What a host is given that cannot keep long records. */
const keepWithoutPrints = async (workbook: Workbook): Promise<void> => {
  const spreadsheet = memorySpreadsheet(workbook);
  const records = await recallRecords(spreadsheet);
  if (records === 'newer') throw new Error('not newer');
  for (const entry of records.registers)
    await spreadsheet.apply([rememberEdit(records, withoutPrints(entry))]);
};

const applied = async (workbook: Workbook): Promise<Session> => {
  const session = sessionOver(workbook);
  await session.look();
  await session.apply();
  return session;
};

const problemOf = (session: Session) => {
  const state = session.getState();
  return state.kind === 'ready' || state.kind === 'stopped' ? state.problem : null;
};

const select = (workbook: Workbook, row: number, column: number, sheet = firstSheet(workbook).id): void => {
  workbook.selection = { sheet, row, column, rows: 1, columns: 1 };
};

describe('a column with our header', () => {
  it('is not written over where the user has put something of his own into it', async () => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    setContent(firstSheet(workbook), 3, TIER, 'director’s friend');
    const before = [...columnOf(workbook, TIER)];
    const session = await applied(workbook);
    expect(problemOf(session)).toEqual({
      kind: 'not-ours',
      header: 'Tier',
      cell: 'F4',
      exact: true,
      more: 0,
    });
    expect(columnOf(workbook, TIER)).toEqual(before);
  });

  it('is written over once the user says so', async () => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    setContent(firstSheet(workbook), 3, TIER, 'mine');
    const session = await applied(workbook);
    await session.writeOver();
    expect(session.getState().kind).toBe('done');
    expect(columnOf(workbook, TIER)).not.toContain('mine');
    expect(columnOf(workbook, TIER + 3)).toEqual([]);
  });

  it('is kept where the user has renamed it; ours is written anew', async () => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    setContent(firstSheet(workbook), 0, TIER, 'Tier in October');
    const before = columnOf(workbook, TIER).slice(1);
    await applied(workbook);
    expect(columnOf(workbook, TIER).slice(1)).toEqual(before);
    expect(columnOf(workbook, TIER + 3)[0]).toBe('Tier');
  });
});

describe('a column of ours', () => {
  it('in which two clients were swapped by hand is not written over unasked', async () => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    const [first, last] = [columnOf(workbook, TIER)[1], columnOf(workbook, TIER)[10]];
    setContent(firstSheet(workbook), 1, TIER, String(last));
    setContent(firstSheet(workbook), 10, TIER, String(first));
    expect(problemOf(await applied(workbook))).toMatchObject({ kind: 'not-ours', header: 'Tier' });
  });

  const TEXTS: readonly (readonly [string, (workbook: Workbook) => void])[] = [
    ['a client was deleted', (workbook) => userAt(workbook).deleteRow(firstSheet(workbook).id, 4)],
    ['a client was added in the middle', (workbook) => addClient(workbook, 5)],
    [
      'one was deleted and another added below',
      (workbook) => {
        userAt(workbook).deleteRow(firstSheet(workbook).id, 4);
        putRows(firstSheet(workbook), [NEW_CLIENT], { row: 10, column: 0 });
      },
    ],
    ['a key was corrected', (workbook) => setContent(firstSheet(workbook), 4, 0, 'K04-B')],
    [
      'the first and the last key were corrected',
      (workbook) => {
        setContent(firstSheet(workbook), 1, 0, 'K01-B');
        setContent(firstSheet(workbook), 10, 0, 'K10-B');
      },
    ],
  ];

  it.each(TEXTS)('is still ours after %s', async (_, change) => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    change(workbook);
    const session = await applied(workbook);
    expect([session.getState().kind, problemOf(session)]).toEqual(['done', null]);
    expect(columnOf(workbook, TIER + 3)).toEqual([]);
  });

  it('tells the first cell that was changed by hand, and how many more were, in whatever column of ours', async () => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    for (const row of [3, 5]) setContent(firstSheet(workbook), row, TIER, 'VIP');
    setContent(firstSheet(workbook), 7, TIER + 1, 100);
    setContent(firstSheet(workbook), 8, TIER + 2, 'a friend of the director');
    const session = await applied(workbook);
    expect(problemOf(session)).toMatchObject({ kind: 'not-ours', cell: 'F4', exact: true, more: 3 });
  });

  it('is not written over unasked where tiers were typed beside new clients in the place of deleted ones', async () => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    for (const row of [4, 4]) userAt(workbook).deleteRow(firstSheet(workbook).id, row);
    for (const row of [4, 5]) putRows(firstSheet(workbook), [typedClient(row)], { row, column: 0 });
    const session = await applied(workbook);
    expect(problemOf(session)).toMatchObject({ kind: 'not-ours', cell: 'F5', exact: true });
    expect(columnOf(workbook, TIER).slice(4, 6)).toEqual(['Silver', 'Silver']);
  });

  it('is not written over unasked where a tier was typed beside one new client in the place of one deleted', async () => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    const tier = contentAt(firstSheet(workbook), 4, TIER) as string;
    putRows(firstSheet(workbook), [typedClient(4, tier)], { row: 4, column: 0 });
    const session = await applied(workbook);
    expect(problemOf(session)).toMatchObject({ kind: 'not-ours', cell: 'F5', exact: true });
    expect(columnOf(workbook, TIER)[4]).toBe(tier);
  });

  it('asks where a key was corrected right below a client that was deleted: it may be another client', async () => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    userAt(workbook).deleteRow(firstSheet(workbook).id, 4);
    setContent(firstSheet(workbook), 4, 0, 'K05-B');
    expect(problemOf(await applied(workbook))).toMatchObject({ kind: 'not-ours', cell: 'F5', exact: true });
  });

  it('in which a cell was changed by hand is named by that cell, though a client was deleted and a key corrected', async () => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    userAt(workbook).deleteRow(firstSheet(workbook).id, 2);
    setContent(firstSheet(workbook), 3, 0, 'K04-B');
    setContent(firstSheet(workbook), 7, TIER, 'Platinum');
    expect(problemOf(await applied(workbook))).toMatchObject({ kind: 'not-ours', cell: 'F8', exact: true });
  });

  it('that could not be remembered cell by cell is named by its header', async () => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    await keepWithoutPrints(workbook);
    setContent(firstSheet(workbook), 3, TIER, 'mine');
    expect(problemOf(await applied(workbook))).toMatchObject({ kind: 'not-ours', cell: 'F1', exact: false });
  });

  it('that holds a formula, whatever it shows, is not written over unasked', async () => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    const shown = columnOf(workbook, TIER)[4];
    const formula = { formula: '=G5', value: typeof shown === 'string' ? shown : '' };
    setContent(firstSheet(workbook), 4, TIER, formula);
    expect(problemOf(await applied(workbook))).toEqual({
      kind: 'not-ours',
      header: 'Tier',
      cell: 'F5',
      exact: true,
      more: 0,
    });
    expect(columnOf(workbook, TIER)[4]).toEqual(formula);
  });

  it('is known again after the list was made a table: nothing doubles', async () => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    const area = { sheet: firstSheet(workbook).id, row: 0, column: 0, rows: 11, columns: 8 };
    addTable(workbook, 'Clients', area);
    const session = await applied(workbook);
    expect(session.getState().kind).toBe('done');
    expect([columnOf(workbook, 8), workbook.rules.length]).toEqual([[], 4]);
  });

  it("is nobody's proof after a failed Apply: another list's own Tier column stays as it was", async () => {
    const workbook = workbookOf(tenClients);
    const failing = sessionOver(workbook, {
      apply: () => Promise.reject(new HostFault('unknown', 'GeneralException')),
    });
    await failing.look();
    await failing.apply();
    const second = tenClients.map((row, index) => [...row, index === 0 ? 'Tier' : `mine ${index}`]);
    putRows(firstSheet(workbook), second, { row: 20, column: 0 });
    select(workbook, 21, 0);
    await applied(workbook);
    expect(columnOf(workbook, TIER).slice(21)).toEqual(second.slice(1).map((row) => row[5]));
  });
});

describe('two registers', () => {
  const second = tenClients.map((row, index) => [...row, index === 0 ? 'Score' : 700 + index]);

  it("on one sheet: the second one's own Score column stays as it was", async () => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    putRows(firstSheet(workbook), second, { row: 20, column: 0 });
    select(workbook, 21, 0);
    const session = await applied(workbook);
    expect(session.getState().kind).toBe('done');
    expect(columnOf(workbook, TIER).slice(21)).toEqual(second.slice(1).map((row) => row[5]));
  });

  it('on one sheet: each is remembered with its own model', async () => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    putRows(firstSheet(workbook), tenClients, { row: 20, column: 0 });
    select(workbook, 21, 0);
    const session = sessionOver(workbook);
    await session.look();
    session.setTierName(0, 'Best of the second');
    await session.apply();
    const nameIn = async (row: number) => {
      select(workbook, row, 0);
      const again = sessionOver(workbook);
      await again.look();
      return workOf(again).draft.tierNames[0];
    };
    expect([await nameIn(1), await nameIn(21)]).toEqual(['Platinum', 'Best of the second']);
  });

  it('on one sheet: the choices made for one are not taken to the other', async () => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    putRows(firstSheet(workbook), tenClients, { row: 20, column: 0 });
    const session = sessionOver(workbook);
    await session.look();
    session.setTierName(0, 'Best of the first');
    select(workbook, 21, 0);
    await session.look();
    expect(workOf(session).draft.tierNames[0]).toBe('Platinum');
  });

  it('of which one is a copy of the other: each keeps its own model and colours', async () => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    const rows = Array.from({ length: 11 }, (_, row) =>
      Array.from({ length: 8 }, (__, column) => contentAt(firstSheet(workbook), row, column)),
    );
    putRows(firstSheet(workbook), rows, { row: 20, column: 0 });
    select(workbook, 21, 0);
    const session = sessionOver(workbook);
    await session.look();
    session.setTierName(0, 'Best of the copy');
    await session.apply();
    expect(session.getState().kind).toBe('done');
    expect(workbook.rules.map(({ area }) => area.row).sort((one, other) => one - other)).toEqual([
      1, 1, 1, 1, 21, 21, 21, 21,
    ]);
    select(workbook, 1, 0);
    const again = sessionOver(workbook);
    await again.look();
    expect(workOf(again).draft.tierNames[0]).toBe('Platinum');
  });

  it('of which one is a copy of a part of the other: its columns are not written over unasked', async () => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    const rows = Array.from({ length: 8 }, (_, row) =>
      Array.from({ length: 8 }, (__, column) => contentAt(firstSheet(workbook), row, column)),
    );
    putRows(firstSheet(workbook), rows, { row: 20, column: 0 });
    select(workbook, 21, 0);
    const session = await applied(workbook);
    expect(problemOf(session)).toMatchObject({ kind: 'not-ours', header: 'Tier' });
    expect(columnOf(workbook, TIER).slice(20)).toEqual(rows.map((row) => row[TIER]));
  });

  it('on two sheets: each keeps its own colours', async () => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    const other = addSheet(workbook, 'Other');
    putRows(other, tenClients);
    select(workbook, 1, 1, other.id);
    await applied(workbook);
    const rulesOf = (sheet: string) => workbook.rules.filter(({ area }) => area.sheet === sheet).length;
    expect([rulesOf(firstSheet(workbook).id), rulesOf(other.id)]).toEqual([4, 4]);
  });
});

describe('meanwhile', () => {
  it('a client added below the list stops Apply, so that nobody is left out unseen', async () => {
    const workbook = workbookOf(tenClients);
    const session = sessionOver(workbook);
    await session.look();
    putRows(firstSheet(workbook), [['K11', 'Kim', 'Ulm', 99_999, 0]], { row: 11, column: 0 });
    await session.apply();
    expect(problemOf(session)).toEqual({ kind: 'changed' });
    expect(columnOf(workbook, TIER)).toEqual([]);
    await session.look();
    expect(workOf(session).register.clients).toBe(11);
  });

  it('a client added below is seen even where another list on the sheet is longer', async () => {
    const workbook = workbookOf(tenClients);
    putRows(
      firstSheet(workbook),
      Array.from({ length: 40 }, () => ['note']),
      { row: 0, column: 12 },
    );
    const session = sessionOver(workbook);
    await session.look();
    putRows(firstSheet(workbook), [['K11', 'Kim', 'Ulm', 99_999, 0]], { row: 11, column: 0 });
    await session.apply();
    expect(problemOf(session)).toEqual({ kind: 'changed' });
  });

  it('a client whose cells were cleared does not come back through our own columns', async () => {
    const workbook = workbookOf(tenClients);
    await applied(workbook);
    for (let column = 0; column < TIER; column += 1) setContent(firstSheet(workbook), 5, column, null);
    const session = sessionOver(workbook);
    await session.look();
    expect(workOf(session).register).toMatchObject({ clients: 9, excluded: 1 });
  });

  it('records of a newer version are left alone', async () => {
    const workbook = workbookOf(tenClients);
    workbook.settings.set('ClientTiers.registers', '{"schema":2}');
    const session = await applied(workbook);
    expect(problemOf(session)).toEqual({ kind: 'newer-record' });
    expect(workbook.settings.get('ClientTiers.registers')).toBe('{"schema":2}');
  });

  it('a host that cannot set colours still gets its tiers, and the user is told', async () => {
    const workbook = workbookOf(tenClients);
    const host = memorySpreadsheet(workbook);
    const session = sessionOver(workbook, {
      apply: (edits, watch) =>
        edits.some((edit) => edit.kind === 'colours')
          ? Promise.reject(new HostFault('unknown', 'GeneralException'))
          : host.apply(edits, watch),
    });
    await session.look();
    await session.apply();
    const state = session.getState();
    expect(state.kind === 'done' && state.outcome.uncoloured).toBe(true);
    expect(columnOf(workbook, TIER)[0]).toBe('Tier');
  });
});
