import { movedAlong, readBefore, wroteBy, type Before, type Watch } from '../sheet';
import type { Run } from '../tiering';
import { readBasisAt, type Basis } from './basis';
import type { Bench } from './bench';
import { breath } from './breath';
import { isUnsettled, whenSettled, type Desk } from './desk';
import { inSlicesWhile } from './in-slices';
import { outcomeOf } from './outcome-of';
import { problemOf, throwUnlessFault } from './problem-of';
import { aftermathOf, keepOnly, putBackOrKeep, type Taken } from './put-back';
import { putPlanned } from './put-planned';
import { sameColumns, sameGrid } from './same-grid';
import type { Outcome, Phase, Problem, Work } from './state';
import { newStop, Stopped, type Stop } from './stop';
import { untilStopped } from './until-stopped';
import { wholePercent } from './whole-percent';
import { planWriting, willWrite, type Consent, type Planned } from './writing';

/**
 * Reads the register again, calculates, writes and verifies. Does nothing unless there are counts to apply, so a second
 * press changes nothing. Where the cells have changed since they were read, nothing is written; where the writing fails or is
 * stopped, the sheet is made what it was.
 */
export async function applyWork(desk: Desk, consent: Consent): Promise<void> {
  const { store } = desk;
  // Not awaited without need: a second press must find that Apply is at work.
  if (isUnsettled(desk)) await whenSettled(desk);
  const state = store.getState();
  if (state.kind !== 'ready' || state.work.preview.kind !== 'counts' || desk.bench === null) return;
  const stop = newStop();
  desk.stop = stop;
  desk.undo = null;
  const job: Job = {
    bench: desk.bench,
    work: state.work,
    consent,
    stop,
    enter: entering(desk, state.work, stop),
  };
  try {
    const prepared = await stop.orStopped(prepare(desk, job));
    if ('kind' in prepared) refuse(desk, state.work, prepared);
    else await write(desk, job, prepared);
  } catch (cause) {
    refuse(desk, state.work, problemOf(cause));
    throwUnlessFault(cause);
  } finally {
    desk.stop = null;
  }
}

/** Ends the Apply that is at work. */
export function stopApply({ store, stop }: Desk): void {
  const state = store.getState();
  if (stop === null || state.kind !== 'applying') return;
  store.setState({ ...state, stopping: true });
  stop.ask();
}

interface Job {
  readonly bench: Bench;
  readonly work: Work;
  readonly consent: Consent;
  readonly stop: Stop;
  /** Shows that a phase has begun; the answer takes its progress and ends the work where the user wants it to end. */
  readonly enter: (phase: Phase) => Watch;
}

function entering({ store }: Desk, work: Work, stop: Stop): Job['enter'] {
  return (phase) => {
    stop.check();
    const show = (share: number | null): void =>
      store.setState({ kind: 'applying', work, progress: { phase, share }, stopping: stop.asked() });
    show(null);
    const report = wholePercent(show);
    return (done, total) => {
      stop.check();
      report(done, total);
    };
  };
}

/** All that is known before the first cell is written. */
interface Prepared {
  readonly basis: Basis;
  readonly now: Work;
  readonly run: Run;
  readonly planned: Planned;
  readonly before: Before;
}

/** Everything before the writing, in order; a problem ends it. Nothing is written, so it may be left alone at any moment. */
async function prepare(desk: Desk, { bench, work, consent, stop, enter }: Job): Promise<Prepared | Problem> {
  const spreadsheet = untilStopped(desk.options.spreadsheet, stop);
  const options = { ...desk.options, spreadsheet };
  const basis = await readBasisAt(options, bench.basis.found, enter('read'));
  if ('kind' in basis) return basis;
  if (!isUnchanged(bench.basis, basis)) return { kind: 'changed' };
  // The word to write over was given on what could be seen.
  if (consent === 'write-over' && !sameColumns(bench.basis.ours, basis.ours)) return { kind: 'changed' };
  const calculating = enter('calculate');
  await breath();
  const now = await inSlicesWhile(bench.work(work.draft), options.clock, () => !stop.asked());
  if (now === null) throw new Stopped();
  if (now.preview.kind === 'problem') return now.preview.problem;
  const { run } = now.preview;
  const planned = await planWriting({ ...options, basis, run, consent });
  if ('kind' in planned) return planned;
  const before = await readBefore(spreadsheet, willWrite(basis, planned), () => stop.check());
  const filled = before.columns.find(({ fresh, cells }) => fresh && cells.some((cell) => cell !== null));
  if (filled !== undefined) return { kind: 'changed' };
  // Rows that were sorted while all this was worked out would get each other's tiers.
  const last = await readBasisAt(options, bench.basis.found, () => calculating(0, 1));
  if ('kind' in last) return last;
  if (!isUnchanged(basis, last) || !sameColumns(basis.ours, last.ours)) return { kind: 'changed' };
  return { basis, now, run, planned, before };
}

/** The same cells, and nobody added a client right below them meanwhile. */
const isUnchanged = (before: Basis, now: Basis): boolean =>
  sameGrid(before.grid, now.grid) &&
  before.below.length === now.below.length &&
  before.below.every((cell, index) => cell === now.below[index]);

type End =
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | {
      readonly kind: 'failed';
      readonly problem: Problem;
      readonly aftermath: Taken;
      readonly cause: unknown;
    };

/** Writes and verifies, all as one step of undoing; what fails or is stopped is put back within the same step. */
async function write(desk: Desk, job: Job, prepared: Prepared): Promise<void> {
  const { spreadsheet } = desk.options;
  const { planned, before, now } = prepared;
  const undo = { before, wrote: () => wroteBy(planned.cells, before) };
  const end = await spreadsheet.asOneStep(async (): Promise<End> => {
    const { failed, cause, isLost } = await put(desk, job, prepared);
    if ('outcome' in failed) return { kind: 'done', outcome: failed.outcome };
    const show = (share: number | null): void => desk.store.setState({ kind: 'putting-back', share });
    show(null);
    const take = isLost ? keepOnly : putBackOrKeep;
    const aftermath = await take(desk.options, undo, wholePercent(show));
    return { kind: 'failed', problem: failed, aftermath, cause };
  });
  if (end.kind === 'failed') {
    const { problem, aftermath } = end;
    if (isUntouched(aftermath)) refuse(desk, job.work, problem);
    else desk.store.setState({ kind: 'stopped', problem, aftermath: aftermathOf(aftermath) });
    if (end.cause !== null) throwUnlessFault(end.cause);
    return;
  }
  const restorable = spreadsheet.can.has('put-back');
  desk.undo = restorable ? undo : null;
  desk.store.setState({ kind: 'done', work: now, outcome: end.outcome, restorable });
}

/** Nothing had come into the sheet yet. */
const isUntouched = (taken: Taken): boolean =>
  taken.kind === 'put-back' && !taken.report.written && taken.report.changed === null;

interface PutDown {
  readonly failed: Problem | { readonly outcome: Outcome };
  readonly cause: unknown;
  /** True where columns moved before they were written: what was written over is not known. */
  readonly isLost: boolean;
}

async function put(desk: Desk, { enter }: Job, { basis, run, planned, before }: Prepared): Promise<PutDown> {
  const { spreadsheet } = desk.options;
  const ended = (failed: PutDown['failed']): PutDown => ({ failed, cause: null, isLost: false });
  try {
    const { sheetName } = basis.found;
    const written = await putPlanned(spreadsheet, { planned, before, sheetName, asOf: run.asOf, enter });
    if (written === 'columns-moved') {
      const isLost = !(await movedAlong(spreadsheet, before, planned.cells));
      return { ...ended({ kind: 'moved' }), isLost };
    }
    if ('kind' in written) return ended(written);
    return ended({ outcome: outcomeOf(run, planned.plan, written.uncoloured) });
  } catch (cause) {
    return { failed: problemOf(cause), cause, isLost: false };
  }
}

/**
 * Nothing was written: the choices stay on show; where the cells are others now, the sheet must be looked at again first: the
 * register may have moved or grown.
 */
function refuse({ store }: Desk, work: Work, problem: Problem): void {
  if (problem.kind === 'changed') {
    store.setState({ kind: 'stopped', problem, aftermath: { kind: 'untouched' } });
  } else store.setState({ kind: 'ready', work, problem });
}
