import type { Session, SessionState } from '../../src/session';
import { createStore } from '../../src/session/store';
import { sessionOver, tenClients, workbookOf } from '../session/client-sheet';

export interface FakeSession {
  readonly session: Session;
  readonly show: (state: SessionState) => void;
  /** The names of the actions asked for, in their order. */
  readonly asked: readonly string[];
}

/** A session that is in whatever state it is told, and does nothing but keep count of what is asked of it. */
export function fakeSession(first: SessionState): FakeSession {
  const store = createStore(first);
  const asked: string[] = [];
  const real = sessionOver(workbookOf(tenClients));
  const noted = Object.fromEntries(
    Object.keys(real).map((name) => [name, () => Promise.resolve(void asked.push(name))]),
  );
  return {
    // Every action of a session by its name, each of them only noted.
    session: { ...real, ...noted, getState: store.getState, subscribe: store.subscribe },
    show: store.setState,
    asked,
  };
}
