/** A run that did not finish: the workbook says so when it is looked at. */
import { endOfJournal, recallJournal } from '../sheet';
import { breath } from './breath';
import { isAtWork, stoppedBy, type Desk } from './desk';
import { inTurn } from './other-windows';
import { problemOf, throwUnlessFault } from './problem-of';

/** Shows a run that did not finish, where the workbook tells of one; whether it does. Throws the host's faults. */
export async function showUnfinished(desk: Desk, current: () => boolean): Promise<boolean> {
  const { spreadsheet, otherWindows } = desk.options;
  const journal = await recallJournal(spreadsheet, breath);
  if (journal === null) return false;
  // Another window may be at it right now.
  const writing = (await otherWindows?.isWriting()) ?? false;
  if (!current()) return false;
  if (journal === 'newer' || writing) {
    desk.store.setState(stoppedBy({ kind: writing ? 'under-way' : 'newer-record' }));
    return true;
  }
  const { run, asOf, sheetName, columns, before } = journal;
  desk.unfinishedRun = run;
  desk.undo = before && { run, before, ended: false };
  const unfinished = { asOf, sheetName, columns, restorable: before !== null };
  desk.store.setState({ kind: 'unfinished', unfinished, problem: null });
  return true;
}

/** Leaves the sheet as it is and forgets that the run did not finish. */
export async function keep(desk: Desk, look: () => Promise<void>): Promise<void> {
  const { store, options, unfinishedRun } = desk;
  if (store.getState().kind !== 'unfinished' || isAtWork(desk) || unfinishedRun === null) return;
  store.setState({ kind: 'looking', share: null });
  desk.undo = null;
  desk.unfinishedRun = null;
  const { spreadsheet } = options;
  try {
    const done = await inTurn(options, async () =>
      spreadsheet.apply(await endOfJournal(spreadsheet, unfinishedRun)),
    );
    if (done === 'under-way') {
      store.setState(stoppedBy({ kind: 'under-way' }));
      return;
    }
  } catch (cause) {
    store.setState(stoppedBy(problemOf(cause)));
    throwUnlessFault(cause);
    return;
  }
  await look();
}
