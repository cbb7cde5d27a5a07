import { rangeOf } from '../sheet';
import type { Desk } from './desk';
import { problemOf, throwUnlessFault } from './problem-of';
import { aftermathOf, putBackOrKeep } from './put-back';
import { wholePercent } from './whole-percent';

/** Puts back what stood in the sheet before the run that is done, or before the one that did not finish. */
export async function restore(desk: Desk): Promise<void> {
  const { store, options, undo } = desk;
  const { kind } = store.getState();
  if (undo === null || (kind !== 'done' && kind !== 'unfinished')) return;
  desk.undo = null;
  const show = (share: number | null): void => store.setState({ kind: 'putting-back', share });
  show(null);
  try {
    const aftermath = aftermathOf(
      await options.spreadsheet.asOneStep(() => putBackOrKeep(options, undo, wholePercent(show))),
    );
    if (aftermath.kind === 'put-back') store.setState(aftermath);
    else store.setState({ kind: 'stopped', problem: { kind: 'not-put-back' }, aftermath });
  } catch (cause) {
    // It ended somewhere on the way.
    const aftermath = { kind: 'mixed' as const, range: rangeOf(undo.before), copy: null };
    store.setState({ kind: 'stopped', problem: problemOf(cause), aftermath });
    throwUnlessFault(cause);
  }
}
