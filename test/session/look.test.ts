import { putRows, setContent } from '../../src/hosts/memory/cells';
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { firstSheet } from '../../src/hosts/memory/workbook';
import { HostFault } from '../../src/sheet';
import { lookedAt, sessionOver, tenClients, workbookOf, workOf, countsOf, type Rows } from './client-sheet';

describe('looking again at the register on show', () => {
  it('shows the new cells and keeps the choices', async () => {
    const { workbook, session } = await lookedAt(tenClients);
    session.setWeight('amount', 70);
    setContent(firstSheet(workbook), 1, 3, 'abc');
    await session.lookAgain();
    const { draft, preview } = workOf(session);
    expect(draft.columns.find(({ header }) => header === 'Revenue')?.criterion.weight).toBe(70);
    expect(preview.kind === 'counts' && preview.readings['amount']?.unreadable).toBe(1);
  });

  it('does nothing where the user points elsewhere by now', async () => {
    const { workbook, session } = await lookedAt(tenClients);
    const before = session.getState();
    putRows(
      firstSheet(workbook),
      [
        ['Note', 'Sum'],
        ['x', 1],
        ['y', 2],
      ],
      { row: 30, column: 9 },
    );
    workbook.selection = { ...workbook.selection, row: 31, column: 9 };
    await session.lookAgain();
    expect(session.getState()).toBe(before);
  });

  it('goes back to the choices where what was applied is no longer there', async () => {
    const { workbook, session } = await lookedAt(tenClients);
    await session.apply();
    expect(session.getState().kind).toBe('done');
    for (let column = 5; column < 8; column += 1)
      for (let row = 0; row < 11; row += 1) setContent(firstSheet(workbook), row, column, null);
    await session.lookAgain();
    expect(session.getState().kind).toBe('ready');
  });
});

describe('looking at a register', () => {
  it('is not done before it is asked for', () => {
    expect(sessionOver(workbookOf(tenClients)).getState()).toEqual({ kind: 'start' });
  });

  it('finds the block around the selection, its header row and its clients', async () => {
    const { session } = await lookedAt(tenClients);
    expect(workOf(session).register).toEqual({
      sheetName: 'Clients',
      address: 'A1:E11',
      headerRow: 1,
      clients: 10,
      excluded: 0,
      below: null,
      headers: ['Client ID', 'Client', 'City', 'Revenue', 'Days late'],
    });
  });

  it('guesses criteria, directions, key and name from the headers and shows them', async () => {
    const { session } = await lookedAt(tenClients);
    const { draft } = workOf(session);
    const used = draft.columns.filter((column) => column.used);
    expect(used.map(({ header, criterion }) => [header, criterion.direction, criterion.weight])).toEqual([
      ['Revenue', 'more', 25],
      ['Days late', 'less', 25],
    ]);
    expect([draft.key, draft.label]).toEqual(['Client ID', 'Client']);
  });

  it('offers every other column of the register without using it', async () => {
    const { session } = await lookedAt(tenClients);
    const unused = workOf(session).draft.columns.filter((column) => !column.used);
    expect(unused.map((column) => column.header)).toEqual(['Client ID', 'Client', 'City']);
  });

  it('counts how the cells of a used column could be read', async () => {
    const { session } = await lookedAt(tenClients);
    const { preview } = workOf(session);
    expect(preview.kind === 'counts' && preview.readings['amount']).toEqual({
      numbers: 10,
      fromText: 1,
      missing: 0,
      unreadable: 0,
    });
  });

  it('counts the rows in use below a blank row, which are no part of the register', async () => {
    const blank: Rows[number] = [null, null, null, null, null];
    const { session } = await lookedAt([...tenClients, blank, ['K11', 'Kim', 'Ulm', 50, 20]]);
    expect(workOf(session).register).toMatchObject({ clients: 10, below: { from: 12, to: 13 } });
  });

  it('says that nothing is selected where the sheet is empty', async () => {
    const { session } = await lookedAt([]);
    expect(session.getState()).toEqual({
      kind: 'stopped',
      problem: { kind: 'nothing-selected' },
      aftermath: { kind: 'untouched' },
    });
  });

  it('stops at a header without a client', async () => {
    const { session } = await lookedAt([['Client', 'Revenue']]);
    const state = session.getState();
    expect(state.kind === 'stopped' && state.problem.kind).toBe('notices');
  });

  it('stops at a sheet of text, where nothing can be measured', async () => {
    const { session } = await lookedAt([
      ['Client', 'City'],
      ['Ann', 'Ulm'],
      ['Bea', 'Bonn'],
    ]);
    expect(session.getState()).toEqual({
      kind: 'stopped',
      problem: { kind: 'nothing-measurable' },
      aftermath: { kind: 'untouched' },
    });
  });

  it('says which header stands twice where that leaves nothing to measure', async () => {
    const { session } = await lookedAt([
      ['Client', 'Revenue', 'Revenue'],
      ['Ann', 5, 6],
      ['Bea', 7, 8],
    ]);
    expect(session.getState()).toMatchObject({
      kind: 'stopped',
      problem: { kind: 'notices', notices: [{ code: 'ambiguous-column', header: 'Revenue' }] },
    });
  });

  it('leaves the choice to the user where no guess is sure', async () => {
    const { session } = await lookedAt([
      ['Client', 'Points of Bob'],
      ['Ann', 5],
      ['Bea', 7],
    ]);
    const { preview } = workOf(session);
    expect(preview).toEqual({ kind: 'problem', problem: { kind: 'no-criteria' } });
  });

  it('says that few clients are few for shares', async () => {
    const { session } = await lookedAt(tenClients.slice(0, 3));
    const { preview } = workOf(session);
    const codes = preview.kind === 'counts' ? preview.run.notices.map((notice) => notice.code) : [];
    expect(codes).toContain('few-clients');
  });

  it('says that a single client has nobody to be compared with', async () => {
    const { session } = await lookedAt(tenClients.slice(0, 2));
    expect(workOf(session).preview).toMatchObject({
      kind: 'problem',
      problem: { kind: 'notices', notices: [{ code: 'one-client' }] },
    });
  });

  it("shows a fault of the host by its code, and not the host's words alone", async () => {
    const session = sessionOver(workbookOf(tenClients), {
      read: () => Promise.reject(new HostFault('cell-editing', 'InvalidOperationInCellEditMode')),
    });
    await session.look();
    expect(session.getState()).toEqual({
      kind: 'stopped',
      problem: {
        kind: 'fault',
        code: 'cell-editing',
        detail: 'InvalidOperationInCellEditMode',
      },
      aftermath: { kind: 'untouched' },
    });
  });

  it('shows a mistake of ours and throws it on', async () => {
    const session = sessionOver(workbookOf(tenClients), {
      read: () => Promise.reject(new TypeError('oops')),
    });
    await expect(session.look()).rejects.toThrow('oops');
    expect(session.getState().kind).toBe('stopped');
  });

  it('drops the answer to an older look', async () => {
    const workbook = workbookOf(tenClients);
    const found = {
      area: { sheet: 'x', row: 0, column: 0, rows: 2, columns: 2 },
      sheetName: 'Old',
      table: null,
      totalsRow: false,
    };
    let answerFirst: (answer: typeof found) => void = () => undefined;
    const first = new Promise<typeof found>((resolve) => (answerFirst = resolve));
    let looks = 0;
    const host = memorySpreadsheet(workbook);
    const session = sessionOver(workbook, {
      selection: () => {
        looks += 1;
        return looks === 1 ? first : host.selection();
      },
      read: (area, watch) =>
        area.sheet === 'x'
          ? Promise.resolve([
              ['Client', 'Old'],
              ['Revenue', 1],
            ])
          : host.read(area, watch),
    });
    const older = session.look();
    await session.look();
    answerFirst(found);
    await older;
    expect(workOf(session).register.sheetName).toBe('Clients');
  });

  it('keeps the choices made when the same register is read again', async () => {
    const { session } = await lookedAt(tenClients);
    session.setUsed('payment', false);
    session.setLimit(0, 35);
    const before = countsOf(session);
    await session.look();
    expect(countsOf(session)).toEqual(before);
    expect(workOf(session).draft.limits).toEqual([35, 25]);
  });

  it('tells listeners until they leave', async () => {
    const session = sessionOver(workbookOf(tenClients));
    const heard: string[] = [];
    const leave = session.subscribe(() => heard.push(session.getState().kind));
    await session.look();
    leave();
    session.setLimit(0, 30);
    expect(heard[0]).toBe('looking');
    expect(heard.at(-1)).toBe('ready');
    expect(heard.filter((kind) => kind === 'ready')).toHaveLength(1);
  });
});
