import type { Bench } from './bench';
import type { SessionOptions } from './session-options';
import type { Draft, SessionState, Work } from './state';
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
}

export const createDesk = (options: SessionOptions): Desk => ({
  options,
  store: createStore<SessionState>({ kind: 'start' }),
  bench: null,
  draft: null,
  looks: 0,
});

/** Puts a draft on the bench and shows what it gives. */
export function showDraft(desk: Desk, bench: Bench, draft: Draft): Work {
  const work = bench.work(draft);
  desk.bench = bench;
  desk.draft = draft;
  return work;
}
