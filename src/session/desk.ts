import type { Bench } from './bench';
import type { SessionOptions } from './session-options';
import { inSlicesWhile, oneSlice } from './in-slices';
import { problemOf } from './problem-of';
import type { Undo } from './put-back';
import type { Draft, Problem, SessionState, Work } from './state';
import type { Stop } from './stop';
import { createStore, type Store } from './store';

/** What a session holds behind its state. The one place in this folder that changes. */
export interface Desk {
  readonly options: SessionOptions;
  readonly store: Store<SessionState>;
  /** The register being worked on; null before the first look. */
  bench: Bench | null;
  /** The last choices made, kept while the register is read again. */
  draft: Draft | null;
  /** Counts looks, so that an answer to an older look is dropped. */
  looks: number;
  /** Counts changes of the draft, so that counts of an older one are dropped. */
  changes: number;
  /** The word that ends the Apply that is at work; null while none is. */
  stop: Stop | null;
  /** What would take the last run back; null where there is none to take back. */
  undo: Undo | null;
  /** What tells the unfinished run on show from all others; null while none is. */
  unfinishedRun: string | null;
  /** Ends when the counts of the newest draft are there, or are no longer wanted; never rejects. */
  settled: Promise<void>;
}

export const createDesk = (options: SessionOptions): Desk => ({
  options,
  store: createStore<SessionState>({ kind: 'start' }),
  bench: null,
  draft: null,
  looks: 0,
  changes: 0,
  stop: null,
  undo: null,
  unfinishedRun: null,
  settled: Promise.resolve(),
});

/** The state of a session that shows a register; the way back is open where the last run was on this one. */
export const readyWith = ({ bench, undo }: Desk, work: Work, problem: Problem | null): SessionState => ({
  kind: 'ready',
  work,
  problem,
  restorable: undo?.ended === true && bench?.basis.recognised?.entry.id === undo.before.owner,
});

/** The state of a session that could not go on before anything was written. */
export const stoppedBy = (problem: Problem): SessionState => ({
  kind: 'stopped',
  problem,
  aftermath: { kind: 'untouched' },
});

/**
 * Puts a changed draft on the bench and shows what it gives: at once where that takes no longer than a person notices, else
 * with the counts of the draft before until its own are there.
 */
export function changeTo(desk: Desk, bench: Bench, draft: Draft, before: Work): void {
  const { clock } = desk.options;
  desk.draft = draft;
  desk.changes += 1;
  const turn = desk.changes;
  const current = (): boolean => desk.changes === turn && desk.store.getState().kind === 'ready';
  const show = (work: Work): void => desk.store.setState(readyWith(desk, work, null));
  const steps = bench.work(draft);
  const first = oneSlice(steps, clock);
  if (first.done === true) {
    show(first.value);
    return;
  }
  show(bench.unsettled(draft, before));
  desk.settled = inSlicesWhile(steps, clock, current).then(
    (work) => {
      if (work !== null && current()) show(work);
    },
    // Nobody waits for this work: the state alone can tell that it failed.
    (cause: unknown) => {
      if (current()) desk.store.setState(stoppedBy(problemOf(cause)));
    },
  );
}

/** Whether the counts on show are still those of other choices. */
export function isUnsettled({ store }: Desk): boolean {
  const state = store.getState();
  return state.kind === 'ready' && !state.work.settled;
}

/** Waits until the counts on show are those of the choices on show, however often these change meanwhile. */
export async function whenSettled(desk: Desk): Promise<void> {
  for (let waited: unknown = null; isUnsettled(desk) && desk.settled !== waited;) {
    waited = desk.settled;
    await waited;
  }
}

/** Whether the sheet is being written to. */
export const isAtWork = ({ store }: Desk): boolean =>
  ['applying', 'putting-back'].includes(store.getState().kind);
