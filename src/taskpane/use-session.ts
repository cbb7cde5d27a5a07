import { useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../session';

/** The state of a session, drawn anew whenever it changes. */
export const useSession = (session: Session): SessionState =>
  useSyncExternalStore(session.subscribe, session.getState);
