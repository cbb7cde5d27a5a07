/** The way back: a run that failed, was stopped, did not finish. */
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { firstSheet } from '../../src/hosts/memory/workbook';
import { HostFault } from '../../src/sheet';
import { columnOf, sessionOver, tenClients, workbookOf } from './client-sheet';
import { contentOf } from './content-of';

import { applied, dying, never, settle, tieredBefore } from './taking-back-given';

describe('a run that did not finish', () => {
  it.each([0, 1])('is offered and put back in a new session: first run, after %i edits', async (whole) => {
    const workbook = workbookOf(tenClients);
    const before = contentOf(workbook);
    void applied(workbook, dying(workbook, whole));
    await settle();
    const session = sessionOver(workbook);
    await session.look();
    expect(session.getState()).toEqual({
      kind: 'unfinished',
      unfinished: {
        asOf: '2026-11-21',
        sheetName: 'Clients',
        columns: ['Tier', 'Score', 'Why'],
        restorable: true,
      },
      problem: null,
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
    await session.look();
    const left = columnOf(workbook, 5).slice();
    await session.keep();
    expect(session.getState().kind).toBe('ready');
    expect(columnOf(workbook, 5)).toEqual(left);
    const later = sessionOver(workbook);
    await later.look();
    expect(later.getState().kind).toBe('ready');
  });

  it.each(['', '{', '[]', '{"schema":1,"asOf":1}', '"x"'])(
    'a text that is none of ours is no such run: %j',
    async (text) => {
      const workbook = workbookOf(tenClients);
      workbook.settings.set('ClientTiers.journal', text);
      const session = sessionOver(workbook);
      await session.look();
      expect(session.getState().kind).toBe('ready');
    },
  );

  it('of a newer version is neither put back nor forgotten', async () => {
    const workbook = workbookOf(tenClients);
    workbook.settings.set('ClientTiers.journal', '{"schema":2}');
    const session = sessionOver(workbook);
    await session.look();
    expect(session.getState()).toMatchObject({ kind: 'stopped', problem: { kind: 'newer-record' } });
    expect(workbook.settings.get('ClientTiers.journal')).toBe('{"schema":2}');
  });

  it('is not written over by a window that was open before', async () => {
    const workbook = workbookOf(tenClients);
    const second = sessionOver(workbook);
    await second.look();
    void applied(workbook, dying(workbook, 1));
    await settle();
    const left = contentOf(workbook);
    await second.apply();
    expect(second.getState().kind).not.toBe('done');
    expect(contentOf(workbook)).toEqual(left);
  });

  it.each(['gzip:AAAA', 'text:[]', 'text:{}\n{"column":-1,"cells":[1]}', 'what'])(
    'where what stood there cannot be read, putting back is not offered: %j',
    async (before) => {
      const workbook = workbookOf(tenClients);
      const text = JSON.stringify({
        schema: 1,
        run: '1',
        asOf: '2026-11-21',
        sheetName: 'S',
        columns: ['Tier'],
      });
      workbook.settings.set('ClientTiers.journal', text);
      workbook.settings.set('ClientTiers.journal.before', `1 ${before}`);
      const session = sessionOver(workbook);
      await session.look();
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
    await later.look();
    await later.restore();
    expect(contentOf(workbook)).toEqual(before);
  });

  it('keeps what stood there with the workbook where nobody knows where it wrote and no sheet can be made', async () => {
    const workbook = workbookOf(tenClients);
    const host = memorySpreadsheet(workbook);
    let isFirst = true;
    const session = sessionOver(workbook, {
      can: new Set([...host.can].filter((kind) => kind !== 'new-sheet')),
      apply: async (edits, watch) => {
        if (isFirst && edits.some(({ kind }) => kind === 'cells')) {
          isFirst = false;
          firstSheet(workbook).columns.unshift({ contents: [], formats: [] });
        }
        await host.apply(edits, watch);
      },
    });
    await session.look();
    await session.apply();
    expect(session.getState()).toMatchObject({
      kind: 'stopped',
      problem: { kind: 'moved' },
      aftermath: { kind: 'mixed', copy: null },
    });
    const later = sessionOver(workbook);
    await later.look();
    expect(later.getState()).toMatchObject({ kind: 'unfinished', unfinished: { restorable: true } });
  });
});
