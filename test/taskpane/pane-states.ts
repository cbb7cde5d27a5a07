/** States of a session in which something was written, stopped or put back: for tests and pictures of the pane. */
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import {
  createSession,
  type Aftermath,
  type Outcome,
  type Phase,
  type Problem,
  type SessionState,
  type Work,
} from '../../src/session';
import { wordingOf, type Words } from '../../src/words';
import { tenClients, workbookOf, workOf } from '../session/client-sheet';

/** A register that is really on show and a run of it that is really done. */
export interface Ran {
  readonly work: Work;
  readonly outcome: Outcome;
  readonly words: Words;
}

/** A run of ten clients, its columns headed in the language of the words. */
export async function ranIn(words: Words): Promise<Ran> {
  const session = createSession({
    spreadsheet: memorySpreadsheet(workbookOf(tenClients)),
    today: () => '2026-11-22',
    clock: () => 0,
    wording: wordingOf(words),
    habits: {},
  });
  await session.look();
  await session.apply();
  const state = session.getState();
  if (state.kind !== 'done') throw new Error(`Apply ended as ${JSON.stringify(state)}`);
  return { work: workOf(session), outcome: state.outcome, words };
}

export const applying = ({ work }: Ran, phase: Phase, stopping = false): SessionState => ({
  kind: 'applying',
  work,
  progress: { phase, share: phase === 'calculate' ? null : 0.61 },
  stopping,
});

export const done = ({ work, outcome }: Ran, restorable = true): SessionState => ({
  kind: 'done',
  work,
  outcome,
  restorable,
  problem: null,
});

/** A put-back of 1,923 cells, of which so many were changed by somebody since. */
export const putBack = (changed = 0): Extract<Aftermath, { readonly kind: 'put-back' }> => ({
  kind: 'put-back',
  report: { cells: 1923, changed: changed === 0 ? null : { count: changed, cell: 'F12' } },
});

export const mixed = (copy: string | null): Aftermath => ({ kind: 'mixed', range: 'F1:H641', copy });

export const stopped = (problem: Problem, aftermath: Aftermath): SessionState => ({
  kind: 'stopped',
  problem,
  aftermath,
});

export const fault: Problem = { kind: 'fault', code: 'busy', detail: '' };

export const unfinished = ({ outcome }: Ran, restorable = true): SessionState => ({
  kind: 'unfinished',
  unfinished: { asOf: '2026-11-22', sheetName: 'Clients', columns: outcome.columns, restorable },
  problem: null,
});

/** The saved model is not what is on show, a day of the run was chosen, and columns are left out that hold figures. */
const savedWork = ({ work, outcome }: Ran): Work => ({
  ...work,
  dated: true,
  draft: {
    ...work.draft,
    asOf: '2026-11-01',
    columns: work.draft.columns.map((column) => ({ ...column, used: column.header === 'Revenue' })),
  },
  saved: {
    name: outcome.model.name,
    asOf: '2026-11-22',
    criteria: 2,
    criteriaFound: 1,
    inUse: false,
    anew: true,
  },
});

const lackingOrders: Problem = {
  kind: 'notices',
  notices: [{ code: 'orders-missing', severity: 'error', count: 1, rows: [], path: 'criteria[0]' }],
  headers: [],
};

/** Each of the states by a name, as the pictures are called. */
export const paneStates = (ran: Ran): Readonly<Record<string, SessionState>> => ({
  'applying-read': applying(ran, 'read'),
  'applying-calculate': applying(ran, 'calculate'),
  'applying-write': applying(ran, 'write'),
  'applying-stopping': applying(ran, 'verify', true),
  done: done(ran),
  'putting-back': { kind: 'putting-back', share: 0.4 },
  'put-back': putBack(),
  'put-back-changed': putBack(3),
  'stopped-untouched': stopped({ kind: 'changed' }, { kind: 'untouched' }),
  'stopped-fault': stopped(fault, putBack()),
  'stopped-moved': stopped({ kind: 'moved' }, putBack()),
  'stopped-by-user': stopped({ kind: 'stopped' }, putBack(1)),
  'stopped-mixed': stopped(fault, mixed(ran.words.sheet.copySheet('2026-11-22'))),
  'stopped-not-put-back': stopped({ kind: 'not-put-back' }, mixed(null)),
  unfinished: unfinished(ran),
  'unfinished-too-much': unfinished(ran, false),
  'done-unknown': done({ ...ran, outcome: { ...ran.outcome, placed: 8, unknown: 2 } }),
  'ready-saved': { kind: 'ready', work: savedWork(ran), problem: null, restorable: true },
  'ready-orders': {
    kind: 'ready',
    work: { ...savedWork(ran), preview: { kind: 'problem', problem: lackingOrders } },
    problem: null,
    restorable: false,
  },
  'ready-not-ours': {
    kind: 'ready',
    work: ran.work,
    problem: { kind: 'not-ours', header: ran.words.sheet.headers.tier, cell: 'F1', exact: false, more: 0 },
    restorable: false,
  },
  'ready-fault': {
    kind: 'ready',
    work: ran.work,
    problem: { kind: 'fault', code: 'merged', detail: 'F5' },
    restorable: false,
  },
});
