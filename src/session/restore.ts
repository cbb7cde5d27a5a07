import { HostFault, rangeOf } from '../sheet';
import type { Desk } from './desk';
import { problemOf, throwUnlessFault } from './problem-of';
import { aftermathOf, putBackUnlessRefused, type Taken } from './put-back';
import type { SessionState } from './state';
import { wholePercent } from './whole-percent';

/**
 * Puts back what stood in the sheet before the last run, or before the one that did not finish. Where the host refuses before
 * anything is put back, the state stays and says why.
 */
export async function restore(desk: Desk): Promise<void> {
  const { store, options, undo } = desk;
  const shown = store.getState();
  if (undo === null || !isRestorable(shown)) return;
  const show = (share: number | null): void => store.setState({ kind: 'putting-back', share });
  show(null);
  const reached: { end: Taken | HostFault | null } = { end: null };
  try {
    await options.spreadsheet.asOneStep(async () => {
      reached.end = await putBackUnlessRefused(options, undo, wholePercent(show));
    });
  } catch (cause) {
    // What the host says after all was done changes nothing of it; else it ended somewhere on the way.
    if (reached.end === null) {
      desk.undo = null;
      const aftermath = { kind: 'mixed' as const, range: rangeOf(undo.before), copy: null };
      store.setState({ kind: 'stopped', problem: problemOf(cause), aftermath });
      throwUnlessFault(cause);
      return;
    }
  }
  if (reached.end !== null) tell(desk, shown, reached.end);
}

type Restorable = Extract<SessionState, { readonly kind: 'ready' | 'done' | 'unfinished' }>;

const isRestorable = (state: SessionState): state is Restorable =>
  state.kind === 'unfinished' || ((state.kind === 'done' || state.kind === 'ready') && state.restorable);

function tell(desk: Desk, shown: Restorable, end: Taken | HostFault): void {
  const { store } = desk;
  if (end instanceof HostFault) {
    store.setState({ ...shown, problem: problemOf(end) });
    return;
  }
  desk.undo = null;
  const aftermath = aftermathOf(end);
  if (aftermath.kind === 'put-back') store.setState(aftermath);
  else store.setState({ kind: 'stopped', problem: { kind: 'not-put-back' }, aftermath });
}
