import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { putRows } from '../../src/hosts/memory/cells';
import { firstSheet } from '../../src/hosts/memory/workbook';
import { takeSnapshot } from '../../src/hosts/memory/snapshot';
import type { Session } from '../../src/session';
import { HostFault, type SheetEdit } from '../../src/sheet';
import { contentOf } from './content-of';
import { columnOf, countsOf, lookedAt, sessionOver, tenClients, workbookOf, workOf } from './client-sheet';

const tiers = ['Tier', 'Platinum', 'Platinum', 'Gold', 'Gold', ...Array.from({ length: 6 }, () => 'Silver')];

describe('applying', () => {
  it('writes the tiers beside the register', async () => {
    const { session, workbook } = await lookedAt(tenClients);
    session.setUsed('payment', false);
    await session.apply();
    expect(columnOf(workbook, 5)).toEqual(tiers);
    expect([6, 7].map((column) => columnOf(workbook, column)[0])).toEqual(['Score', 'Why']);
  });

  it('leaves every cell of the register as it is', async () => {
    const { session, workbook } = await lookedAt(tenClients);
    const before = takeSnapshot(workbook).sheets[0]?.columns.slice(0, 5);
    await session.apply();
    expect(takeSnapshot(workbook).sheets[0]?.columns.slice(0, 5)).toEqual(before);
  });

  it('ends with what was done', async () => {
    const { session } = await lookedAt([...tenClients, ['', 'Total', '', 5500, null]]);
    session.setUsed('payment', false);
    await session.apply();
    const state = session.getState();
    if (state.kind !== 'done') throw new Error(`not done: ${JSON.stringify(state)}`);
    const { outcome } = state;
    expect(outcome).toMatchObject({
      placed: 10,
      unknown: 0,
      excluded: 1,
      readFromText: 1,
      columns: ['Tier', 'Score', 'Why'],
    });
    expect(outcome.tiers.map((tier) => tier.clients)).toEqual([2, 2, 6, 0]);
  });

  it('counts clients of whom too little is known apart from those it placed', async () => {
    const { session } = await lookedAt([...tenClients, ['K11', 'Kim', 'Ulm', null, null]]);
    await session.apply();
    const state = session.getState();
    expect(state.kind === 'done' && state.outcome).toMatchObject({ placed: 10, unknown: 1, excluded: 0 });
  });

  it('goes through its phases in order', async () => {
    const { session } = await lookedAt(tenClients);
    const phases: string[] = [];
    session.subscribe(() => {
      const state = session.getState();
      if (state.kind === 'applying' && phases.at(-1) !== state.progress.phase)
        phases.push(state.progress.phase);
    });
    await session.apply();
    expect(phases).toEqual(['read', 'calculate', 'write', 'verify']);
  });

  it('writes once however often it is pressed', async () => {
    const workbook = workbookOf(tenClients);
    const host = memorySpreadsheet(workbook);
    const written: (readonly SheetEdit[])[] = [];
    const session = sessionOver(workbook, {
      apply: (edits, watch) => {
        written.push(edits);
        return host.apply(edits, watch);
      },
    });
    await session.look();
    await Promise.all([session.apply(), session.apply(), session.apply()]);
    const cells = written.flat().filter((edit) => edit.kind === 'cells' && edit.area.rows > 1);
    expect(cells).toHaveLength(1);
    expect(session.getState().kind).toBe('done');
  });

  it.each([
    ['choice', (session: Session) => session.setTierName(0, 'A')],
    ['look', (session: Session) => void session.look()],
  ])('takes no %s while it is at work', async (_what, act) => {
    const { session } = await lookedAt(tenClients);
    const kinds = new Set<string>();
    session.subscribe(() => kinds.add(session.getState().kind));
    const applying = session.apply();
    act(session);
    await applying;
    expect([...kinds]).toEqual(['applying', 'done']);
    expect(workOf(session).draft.tierNames[0]).toBe('Platinum');
  });

  it('writes nothing where the choices give no counts', async () => {
    const { session, workbook } = await lookedAt(tenClients);
    const before = takeSnapshot(workbook);
    session.setLimit(0, 90);
    await session.apply();
    expect(takeSnapshot(workbook)).toEqual(before);
    expect(session.getState().kind).toBe('ready');
  });

  it('writes nothing where the cells changed since they were read; looking again shows the new counts', async () => {
    const { session, workbook } = await lookedAt(tenClients);
    session.setUsed('payment', false);
    session.setMethod('pareto');
    putRows(firstSheet(workbook), [[100000]], { row: 1, column: 3 });
    const before = takeSnapshot(workbook);
    await session.apply();
    expect(takeSnapshot(workbook)).toEqual(before);
    expect(session.getState()).toMatchObject({ kind: 'stopped', problem: { kind: 'changed' } });
    await session.look();
    // Ann alone holds 100000 of 104500, more than 95 percent: she is the first class, all others the last.
    expect(countsOf(session)).toEqual([1, 0, 9, 0]);
  });

  it('writes nothing over a filled cell in its way', async () => {
    const { session, workbook } = await lookedAt(tenClients);
    // Filled after the look, so that it is no part of the block that was found.
    putRows(firstSheet(workbook), [['mine']], { row: 3, column: 6 });
    const before = takeSnapshot(workbook);
    await session.apply();
    expect(session.getState()).toMatchObject({ kind: 'ready', problem: { kind: 'occupied', cell: 'G4' } });
    expect(takeSnapshot(workbook)).toEqual(before);
  });

  it('keeps the choices on show where the host cannot be read', async () => {
    const workbook = workbookOf(tenClients);
    const host = memorySpreadsheet(workbook);
    let readable = true;
    const session = sessionOver(workbook, {
      read: (area, watch) => (readable ? host.read(area, watch) : Promise.reject(new HostFault('busy', ''))),
    });
    await session.look();
    session.setTierName(0, 'A');
    readable = false;
    await session.apply();
    expect(session.getState()).toMatchObject({
      kind: 'ready',
      problem: { kind: 'fault', code: 'busy' },
    });
    expect(workOf(session).draft.tierNames[0]).toBe('A');
  });

  it.each(['protected', 'unsupported', 'cell-editing'] as const)(
    'keeps the choices on show where the host refuses to write at all: %s',
    async (code) => {
      const session = sessionOver(workbookOf(tenClients), {
        apply: () => Promise.reject(new HostFault(code, '')),
      });
      await session.look();
      await session.apply();
      expect(session.getState()).toMatchObject({
        kind: 'ready',
        problem: { kind: 'fault', code },
      });
    },
  );

  it('keeps the choices on show where the host tells of progress and yet wrote nothing', async () => {
    const session = sessionOver(workbookOf(tenClients), {
      apply: (_edits, watch) => {
        watch?.(3, 33);
        return Promise.reject(new HostFault('protected', ''));
      },
    });
    await session.look();
    await session.apply();
    expect(session.getState()).toMatchObject({
      kind: 'ready',
      problem: { kind: 'fault', code: 'protected' },
    });
  });

  it('puts the sheet back where the host fails while writing, and writes all on the next try', async () => {
    const workbook = workbookOf(tenClients);
    const before = contentOf(workbook);
    const host = memorySpreadsheet(workbook);
    let failing = true;
    const session = sessionOver(workbook, {
      // The headers arrive; the values do not.
      apply: async (edits, watch) => {
        if (!failing || edits.every(({ kind }) => kind !== 'cells')) return host.apply(edits, watch);
        await host.apply(edits.slice(0, 1));
        throw new HostFault('too-large', 'RequestPayloadSizeLimitExceeded');
      },
    });
    await session.look();
    session.setUsed('payment', false);
    await session.apply();
    expect(session.getState()).toEqual({
      kind: 'stopped',
      problem: { kind: 'fault', code: 'too-large', detail: 'RequestPayloadSizeLimitExceeded' },
      // Three columns of ten clients and their headers.
      aftermath: { kind: 'put-back', report: { cells: 33, changed: null } },
    });
    expect(contentOf(workbook)).toEqual(before);
    failing = false;
    await session.look();
    await session.apply();
    expect(session.getState().kind).toBe('done');
    expect(columnOf(workbook, 5)).toEqual(tiers);
    expect(columnOf(workbook, 8)).toEqual([]);
  });

  it('finds out where the host put something else than what was written, and leaves only that', async () => {
    const workbook = workbookOf(tenClients);
    const host = memorySpreadsheet(workbook);
    const session = sessionOver(workbook, {
      apply: async (edits, watch) => {
        await host.apply(edits, watch);
        if (edits.some(({ kind }) => kind === 'cells'))
          putRows(firstSheet(workbook), [['Bronze']], { row: 4, column: 5 });
      },
    });
    await session.look();
    await session.apply();
    expect(session.getState()).toMatchObject({
      kind: 'stopped',
      problem: { kind: 'not-written', cell: 'F5' },
      aftermath: { kind: 'put-back', report: { changed: { count: 1, cell: 'F5' } } },
    });
    expect(columnOf(workbook, 5).filter((cell) => cell !== null)).toEqual(['Bronze']);
  });

  it('does without colours where the host has none', async () => {
    const workbook = workbookOf(tenClients);
    const session = sessionOver(workbook, { can: new Set(['cells', 'remember', 'table-columns']) });
    await session.look();
    await session.apply();
    expect([session.getState().kind, workbook.rules.length]).toEqual(['done', 0]);
  });
});
