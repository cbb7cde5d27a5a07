/** Two windows with a pane each on one workbook. */
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { putRows } from '../../src/hosts/memory/cells';
import { addSheet, firstSheet, sheetByName, type Workbook } from '../../src/hosts/memory/workbook';
import { createSession, type OtherWindows, type Session } from '../../src/session';
import { HostFault, recallRecords, type Spreadsheet } from '../../src/sheet';
import { pickWords, wordingOf } from '../../src/words';
import { otherWindows } from '../../src/entries/other-windows';
import { columnOf, sessionOver, tenClients, workbookOf } from './client-sheet';
import { contentOf } from './content-of';
import { applied, dying, settle } from './taking-back-given';

/** Locks as a browser has them, held by whoever asked until his work ends. */
const heldLocks = () => {
  const held = new Set<string>();
  type Work = (lock: object | null) => Promise<void> | undefined;
  const request = async (
    name: string,
    options: { readonly ifAvailable: boolean },
    work: Work,
  ): Promise<void> => {
    await Promise.resolve();
    if (held.has(name)) {
      expect(options.ifAvailable).toBe(true);
      await work(null);
      return;
    }
    held.add(name);
    await work({});
    held.delete(name);
  };
  const query = () => Promise.resolve({ held: [...held].map((name) => ({ name })) });
  return { held, locks: { request, query } };
};

const windowsWith = (locks: unknown): OtherWindows | undefined => {
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
  return otherWindows();
};

const { navigator } = globalThis;
afterEach(
  () => void Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true }),
);

const sessionOn = (
  workbook: Workbook,
  windows: OtherWindows | undefined,
  over: Partial<Spreadsheet> = {},
): Session =>
  createSession({
    spreadsheet: { ...memorySpreadsheet(workbook), ...over },
    today: () => '2026-11-21',
    clock: () => 0,
    wording: wordingOf(pickWords('en')),
    habits: {},
    otherWindows: windows,
  });

/** A session of which somebody looks while its tiers are on their way into the sheet. */
const lookedAtMeanwhile = async (
  windows: OtherWindows | undefined,
  look: (workbook: Workbook) => Promise<void>,
) => {
  const workbook = workbookOf(tenClients);
  const inner = memorySpreadsheet(workbook);
  const session = sessionOn(workbook, windows, {
    apply: async (edits, watch) => {
      if (edits.some(({ kind }) => kind === 'cells')) await look(workbook);
      await inner.apply(edits, watch);
    },
  });
  await session.look();
  await session.apply();
  return { workbook, session };
};

describe('a run that is under way in another window', () => {
  it('is told to be, is not offered to be put back, and ends undisturbed', async () => {
    const windows = windowsWith(heldLocks().locks);
    let seen: unknown = null;
    let standing: unknown = null;
    const { session } = await lookedAtMeanwhile(windows, async (workbook) => {
      const other = sessionOn(workbook, windows);
      const before = contentOf(workbook);
      await other.look();
      await other.restore();
      seen = other.getState();
      standing = [before, contentOf(workbook)];
    });
    expect(seen).toEqual({
      kind: 'stopped',
      problem: { kind: 'under-way' },
      aftermath: { kind: 'untouched' },
    });
    expect(standing).toEqual([expect.anything(), (standing as unknown[] | null)?.[0]]);
    expect(session.getState().kind).toBe('done');
  });

  it('whose window is gone is offered to be put back', async () => {
    const { held, locks } = heldLocks();
    const windows = windowsWith(locks);
    let seen: unknown = null;
    await lookedAtMeanwhile(windows, async (workbook) => {
      held.clear();
      const other = sessionOn(workbook, windows);
      await other.look();
      seen = other.getState();
    });
    expect(seen).toMatchObject({ kind: 'unfinished', unfinished: { restorable: true } });
  });

  it('holds nothing once it has ended, well or not', async () => {
    const { held, locks } = heldLocks();
    const windows = windowsWith(locks);
    const heldMeanwhile: number[] = [];
    const note = (): Promise<void> => {
      heldMeanwhile.push(held.size);
      return heldMeanwhile.length === 2 ? Promise.reject(new HostFault('busy', 'broken')) : Promise.resolve();
    };
    const { session } = await lookedAtMeanwhile(windows, note);
    expect(session.getState().kind).toBe('done');
    const broken = await lookedAtMeanwhile(windows, note);
    expect(broken.session.getState()).toMatchObject({ kind: 'ready', problem: { code: 'busy' } });
    await Promise.resolve();
    expect(heldMeanwhile).toEqual([1, 1]);
    expect(held.size).toBe(0);
  });
});

describe('windows that write in turn', () => {
  it('do not begin a run while another window writes, and say so', async () => {
    const windows = windowsWith(heldLocks().locks);
    let seen: unknown = null;
    const { session } = await lookedAtMeanwhile(windows, async (workbook) => {
      // Looked at before the other began.
      workbook.settings.delete('ClientTiers.journal');
      const other = sessionOn(workbook, windows);
      await other.look();
      await other.apply();
      seen = other.getState();
    });
    expect(seen).toMatchObject({ kind: 'ready', problem: { kind: 'under-way' } });
    expect(session.getState().kind).toBe('done');
  });

  it('put nothing back while another window writes', async () => {
    const workbook = workbookOf(tenClients);
    const windows = windowsWith(heldLocks().locks);
    const older = sessionOn(workbook, windows);
    await older.look();
    await older.apply();
    putRows(firstSheet(workbook), [[50], [9000]], { row: 1, column: 3 });
    const inner = memorySpreadsheet(workbook);
    const newer = sessionOn(workbook, windows, {
      apply: async (edits, watch) => {
        await inner.apply(edits, watch);
        if (edits.some(({ kind }) => kind === 'cells')) await older.restore();
      },
    });
    await newer.look();
    await newer.apply();
    expect(newer.getState().kind).toBe('done');
    expect(older.getState()).toMatchObject({ kind: 'done', problem: { kind: 'under-way' } });
    expect(columnOf(workbook, 5)[0]).toBe('Tier');
  });
});

describe('windows that do not know of each other', () => {
  /** The run of a window that ends after so many edits of cells, begun when this one has planned its own. */
  const begunMeanwhile = (workbook: Workbook, whole: number): Partial<Spreadsheet> => {
    const inner = memorySpreadsheet(workbook);
    const seen = { planned: false, begun: false };
    return {
      obstacle: (areas) => {
        seen.planned = true;
        return inner.obstacle(areas);
      },
      recall: async (key) => {
        const text = await inner.recall(key);
        if (key !== 'ClientTiers.registers' || !seen.planned || seen.begun) return text;
        seen.begun = true;
        const other = sessionOver(workbook, dying(workbook, whole));
        await other.look();
        void other.apply();
        await settle();
        return text;
      },
    };
  };

  it.each([1, 2])('leave the journal and the record of each other (%d edits written)', async (whole) => {
    const workbook = workbookOf(tenClients);
    const session = sessionOver(workbook, begunMeanwhile(workbook, whole));
    await session.look();
    await session.apply();
    expect(session.getState()).toMatchObject({ kind: 'ready', problem: { kind: 'under-way' } });
    const reopened = sessionOver(workbook);
    await reopened.look();
    expect(reopened.getState()).toMatchObject({ kind: 'unfinished', unfinished: { restorable: true } });
  });

  it('put back no run over which another was written, not even half of it', async () => {
    const workbook = workbookOf(tenClients);
    const older = await applied(workbook);
    putRows(firstSheet(workbook), [[50], [9000]], { row: 1, column: 3 });
    await applied(workbook);
    const before = contentOf(workbook);
    await older.restore();
    expect(older.getState()).toEqual({
      kind: 'stopped',
      problem: { kind: 'overtaken' },
      aftermath: { kind: 'untouched' },
    });
    expect(contentOf(workbook)).toEqual(before);
  });

  it('forget no journal but the one on show', async () => {
    const workbook = workbookOf(tenClients);
    const unfinished = async (): Promise<void> => {
      const session = sessionOver(workbook, dying(workbook, 1));
      await session.look();
      void session.apply();
      await settle();
    };
    await unfinished();
    const shown = sessionOver(workbook);
    await shown.look();
    const other = sessionOver(workbook);
    await other.look();
    await other.restore();
    expect(other.getState().kind).toBe('put-back');
    await unfinished();
    await shown.keep();
    expect(shown.getState().kind).toBe('unfinished');
    expect(workbook.settings.has('ClientTiers.journal')).toBe(true);
  });

  it('do not put back one run for another', async () => {
    const workbook = workbookOf(tenClients);
    const dead = sessionOver(workbook, dying(workbook, 1));
    await dead.look();
    void dead.apply();
    await settle();
    const shown = sessionOver(workbook);
    await shown.look();
    const other = sessionOver(workbook);
    await other.look();
    await other.restore();
    await applied(workbook);
    const before = contentOf(workbook);
    await shown.restore();
    expect(shown.getState()).toMatchObject({ kind: 'stopped', problem: { kind: 'overtaken' } });
    expect(contentOf(workbook)).toEqual(before);
  });

  it('say that nothing could be looked at where the workbook does not answer before anything is put back', async () => {
    const workbook = workbookOf(tenClients);
    const inner = memorySpreadsheet(workbook);
    let busy = false;
    const session = sessionOver(workbook, {
      recall: (key) => (busy ? Promise.reject(new HostFault('busy', 'wait')) : inner.recall(key)),
    });
    await session.look();
    await session.apply();
    busy = true;
    await session.restore();
    expect(session.getState()).toMatchObject({ kind: 'done', problem: { code: 'busy' } });
    busy = false;
    await session.restore();
    expect(session.getState().kind).toBe('put-back');
  });
});

describe('windows that cannot be told of each other', () => {
  it('are as good as alone where the browser has no locks', () => {
    expect(windowsWith(undefined)).toBeUndefined();
  });

  it('go on where the page may not hold locks', async () => {
    const refused = () => Promise.reject(new Error('SecurityError'));
    const windows = windowsWith({ request: refused, query: refused });
    const end = await windows?.begin();
    end?.();
    expect(await windows?.isWriting()).toBe(false);
    const { session } = await lookedAtMeanwhile(windows, () => Promise.resolve());
    expect(session.getState().kind).toBe('done');
  });
});

describe('what the workbook remembers, with another window at work', () => {
  /** A workbook with the same clients on two sheets, the first in front. */
  const twoSheets = (): Workbook => {
    const workbook = workbookOf(tenClients);
    putRows(addSheet(workbook, 'Others'), tenClients);
    return workbook;
  };
  const inFront = (workbook: Workbook, sheet: string): void => {
    const { id } = sheetByName(workbook, sheet) ?? firstSheet(workbook);
    workbook.selection = { sheet: id, row: 0, column: 0, rows: 1, columns: 1 };
  };
  const remembered = async (workbook: Workbook) => {
    const records = await recallRecords(memorySpreadsheet(workbook));
    return records === 'newer' ? [] : records.registers.map(({ id, sheet }) => [id, sheet]);
  };
  const tiered = async (workbook: Workbook, sheet: string): Promise<void> => {
    inFront(workbook, sheet);
    await applied(workbook);
  };

  it('is not lost where that one tiered another sheet since this one was read', async () => {
    const workbook = twoSheets();
    const inner = memorySpreadsheet(workbook);
    let isFirst = true;
    const session = sessionOn(workbook, undefined, {
      obstacle: async (areas) => {
        if (isFirst) {
          isFirst = false;
          await tiered(workbook, 'Others');
          inFront(workbook, 'Clients');
        }
        return inner.obstacle(areas);
      },
    });
    await session.look();
    await session.apply();
    expect(session.getState()).toMatchObject({ kind: 'ready', problem: { kind: 'under-way' } });
    const others = sheetByName(workbook, 'Others')?.id;
    expect(await remembered(workbook)).toEqual([['register-1', others]]);
    await session.look();
    await session.apply();
    expect(session.getState().kind).toBe('done');
    expect(await remembered(workbook)).toEqual([
      ['register-1', others],
      ['register-2', firstSheet(workbook).id],
    ]);
  });

  it('is not lost where that one remembers something while this one writes', async () => {
    const workbook = twoSheets();
    await tiered(workbook, 'Others');
    const first = workbook.settings.get('ClientTiers.registers') ?? '';
    const [entry] = (JSON.parse(first) as { registers: readonly object[] }).registers;
    inFront(workbook, 'Clients');
    const inner = memorySpreadsheet(workbook);
    const session = sessionOn(workbook, undefined, {
      apply: async (edits, watch) => {
        await inner.apply(edits, watch);
        if (!edits.some(({ kind }) => kind === 'colours')) return;
        const records = await recallRecords(inner);
        if (records === 'newer') return;
        const registers = [...records.registers, { ...entry, id: 'register-9' }];
        workbook.settings.set('ClientTiers.registers', JSON.stringify({ schema: 1, registers }));
      },
    });
    await session.look();
    await session.apply();
    expect(session.getState().kind).toBe('done');
    expect((await remembered(workbook)).map(([id]) => id)).toEqual([
      'register-1',
      'register-9',
      'register-2',
    ]);
  });
});
