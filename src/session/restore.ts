import { HostFault, rangeOf, type Spreadsheet } from '../sheet';
import { stoppedBy, type Desk } from './desk';
import { isOvertaken } from './is-overtaken';
import { inTurn } from './other-windows';
import { problemOf, throwUnlessFault } from './problem-of';
import { aftermathOf, putBackUnlessRefused, type Taken, type Undo } from './put-back';
import type { Problem, SessionState } from './state';
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
    const turn = await inTurn(options, async () => {
      const refused = await refusal(options.spreadsheet, undo);
      if (refused !== null) return refused;
      await options.spreadsheet.asOneStep(async () => {
        reached.end = await putBackUnlessRefused(options, undo, wholePercent(show));
      });
      return null;
    });
    if (turn !== null) refuse(desk, shown, turn === 'under-way' ? { kind: turn } : turn);
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

/** Why the run must not be put back now; null where it may. */
const refusal = async (spreadsheet: Spreadsheet, undo: Undo): Promise<Problem | null> => {
  try {
    return (await isOvertaken(spreadsheet, undo)) ? { kind: 'overtaken' } : null;
  } catch (cause) {
    throwUnlessFault(cause);
    return problemOf(cause);
  }
};

/** Nothing was put back: it can be tried again, but where another run was written since. */
function refuse(desk: Desk, shown: Restorable, problem: Problem): void {
  if (problem.kind !== 'overtaken') {
    desk.store.setState({ ...shown, problem });
    return;
  }
  desk.undo = null;
  desk.store.setState(stoppedBy(problem));
}

type Restorable = Extract<SessionState, { readonly kind: 'ready' | 'done' | 'unfinished' }>;

const isRestorable = (state: SessionState): state is Restorable =>
  state.kind === 'unfinished' || ((state.kind === 'done' || state.kind === 'ready') && state.restorable);

function tell(desk: Desk, shown: Restorable, end: Taken | HostFault): void {
  const { store } = desk;
  if (end instanceof HostFault) {
    refuse(desk, shown, problemOf(end));
    return;
  }
  desk.undo = null;
  const aftermath = aftermathOf(end);
  if (aftermath.kind === 'put-back') store.setState(aftermath);
  else store.setState({ kind: 'stopped', problem: { kind: 'not-put-back' }, aftermath });
}
