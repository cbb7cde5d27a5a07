import { movedAlong, rangeOf, type Before } from '../sheet';
import { breath } from './breath';
import type { Desk } from './desk';
import { newRun } from './new-run';
import { outcomeOf } from './outcome-of';
import type { Job, Prepared } from './prepare';
import { problemOf, throwUnlessFault } from './problem-of';
import { aftermathOf, forgetRun, keepOnly, putBackOrKeep, type Taken } from './put-back';
import { putPlanned } from './put-planned';
import type { Outcome, Problem } from './state';
import { wholePercent } from './whole-percent';

type End =
  | { readonly kind: 'done'; readonly outcome: Outcome }
  /** Nothing came into the sheet. `cause`: what was thrown, null where nothing was. */
  | { readonly kind: 'untouched'; readonly problem: Problem; readonly cause: unknown }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly taken: Taken; readonly cause: unknown };

/** How far a run got. */
interface Reached {
  /** Tells the run from all others. */
  readonly run: string;
  /** The workbook may have been told of it. */
  told: boolean;
  /** Cells may have been written. */
  began: boolean;
  end: End | null;
}

/**
 * Writes and verifies, all as one step of undoing; what fails or is stopped is put back within the same step. The answer is the
 * problem by which nothing came into the sheet; null where the state says what became of it.
 */
export async function writeRun(desk: Desk, job: Job, prepared: Prepared): Promise<Problem | null> {
  const reached: Reached = { run: newRun(), told: false, began: false, end: null };
  try {
    await desk.options.spreadsheet.asOneStep(async () => {
      reached.end = await carryOut(desk, job, prepared, reached);
    });
  } catch (cause) {
    // What the host says after all was done changes nothing of it.
    reached.end ??= brokenOff(prepared.before, reached, cause);
  }
  return tell(desk, prepared, reached);
}

function tell(desk: Desk, { before, now }: Prepared, { run, end }: Reached): Problem | null {
  if (end === null) return null;
  const { store, options } = desk;
  if (end.kind === 'done') {
    const restorable = options.spreadsheet.can.has('put-back');
    desk.undo = restorable ? { run, before, ended: true } : null;
    store.setState({ kind: 'done', work: now, outcome: end.outcome, restorable, problem: null });
    return null;
  }
  const { problem } = end;
  if (end.kind === 'failed') {
    if (end.taken.kind === 'mixed') desk.undo = null;
    store.setState({ kind: 'stopped', problem, aftermath: aftermathOf(end.taken) });
    if (end.cause !== null) throwUnlessFault(end.cause);
    return null;
  }
  return problem;
}

/** It ended somewhere on the way, by no fault of the host. */
const brokenOff = (before: Before, { began }: Reached, cause: unknown): End => {
  const problem = problemOf(cause);
  if (!began) return { kind: 'untouched', problem, cause };
  return { kind: 'failed', problem, taken: { kind: 'mixed', range: rangeOf(before), copy: null }, cause };
};

async function carryOut(desk: Desk, job: Job, prepared: Prepared, reached: Reached): Promise<End> {
  const { options, store } = desk;
  const { before } = prepared;
  const { problem, cause, isLost } = await put(desk, job, prepared, reached);
  if ('outcome' in problem) return { kind: 'done', outcome: problem.outcome };
  if (!reached.began) {
    if (reached.told) await forgetRun(options.spreadsheet, { run: reached.run, before });
    return { kind: 'untouched', problem, cause };
  }
  const show = (share: number | null): void => store.setState({ kind: 'putting-back', share });
  show(null);
  const undo = { run: reached.run, before, ended: false };
  const taken = await (isLost ? keepOnly : putBackOrKeep)(options, undo, wholePercent(show));
  const isUntouched = taken.kind === 'put-back' && !taken.report.written && taken.report.changed === null;
  return isUntouched ? { kind: 'untouched', problem, cause } : { kind: 'failed', problem, taken, cause };
}

interface PutDown {
  readonly problem: Problem | { readonly outcome: Outcome };
  readonly cause: unknown;
  /** True where columns moved before they were written: what was written over is not known. */
  readonly isLost: boolean;
}

async function put(desk: Desk, { enter, stop }: Job, prepared: Prepared, reached: Reached): Promise<PutDown> {
  const { spreadsheet } = desk.options;
  const { basis, run, planned, before } = prepared;
  const begun = (): void => {
    reached.began = true;
  };
  const { sheetName } = basis.found;
  const ended = (problem: PutDown['problem'], cause: unknown = null): PutDown => ({
    problem,
    cause,
    isLost: false,
  });
  try {
    const written = await putPlanned(spreadsheet, {
      run: reached.run,
      planned,
      before,
      sheetName,
      asOf: run.asOf,
      enter,
      check: stop.check,
      told: () => {
        reached.told = true;
      },
      begun,
    });
    if (written === 'columns-moved') {
      const isLost = !(await movedAlong(spreadsheet, before, { edits: planned.cells, pause: breath }));
      return { ...ended({ kind: 'moved' }), isLost };
    }
    if ('kind' in written) return ended(written);
    return ended({ outcome: outcomeOf(run, planned.plan, written.uncoloured) });
  } catch (cause) {
    return ended(problemOf(cause), cause);
  }
}
