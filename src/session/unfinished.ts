/** A run that did not finish: the workbook says so when it is looked at. */
import { endOfJournal, recallJournal, type Journal } from '../sheet';
import { breath } from './breath';
import { isAtWork, stoppedBy, type Desk } from './desk';
import { problemOf, throwUnlessFault } from './problem-of';

/** Shows a run that did not finish, where the workbook tells of one; whether it does. Throws the host's faults. */
export async function showUnfinished(desk: Desk, current: () => boolean): Promise<boolean> {
  const journal = await recallJournal(desk.options.spreadsheet, breath);
  if (journal === null || !current()) return false;
  if (journal === 'newer') {
    desk.store.setState(stoppedBy({ kind: 'newer-record' }));
    return true;
  }
  if (await isUnderWay(desk, journal)) {
    desk.store.setState(stoppedBy({ kind: 'under-way' }));
    return true;
  }
  if (!current()) return false;
  const { asOf, sheetName, columns, before } = journal;
  desk.undo = before && { before, ended: false };
  const unfinished = { asOf, sheetName, columns, restorable: before !== null };
  desk.store.setState({ kind: 'unfinished', unfinished, problem: null });
  return true;
}

/** Whether another window is at it right now. */
const isUnderWay = async ({ options }: Desk, { run }: Journal): Promise<boolean> =>
  run !== null && ((await options.otherWindows?.isUnderWay(run)) ?? false);

/** Leaves the sheet as it is and forgets that the run did not finish. */
export async function keep(desk: Desk, look: () => Promise<void>): Promise<void> {
  const { store, options } = desk;
  if (store.getState().kind !== 'unfinished' || isAtWork(desk)) return;
  store.setState({ kind: 'looking', share: null });
  desk.undo = null;
  try {
    await options.spreadsheet.apply([endOfJournal]);
  } catch (cause) {
    store.setState(stoppedBy(problemOf(cause)));
    throwUnlessFault(cause);
    return;
  }
  await look();
}
