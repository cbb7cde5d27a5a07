import { isUnsettled, readyWith, stoppedBy, whenSettled, type Desk } from './desk';
import { inTurn } from './other-windows';
import { prepare, type Job } from './prepare';
import { problemOf, throwUnlessFault } from './problem-of';
import type { Problem, Work } from './state';
import { newStop, type Stop } from './stop';
import { showUnfinished } from './unfinished';
import { wholePercent } from './whole-percent';
import { writeRun } from './write-run';
import type { Consent } from './writing';

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
  const job: Job = {
    bench: desk.bench,
    work: state.work,
    consent,
    stop,
    enter: entering(desk, state.work, stop),
  };
  // Before anything is waited for: a second press must find it at work.
  job.enter('read');
  try {
    const turn = await inTurn(desk.options, () => applyInTurn(desk, job));
    if (turn === 'under-way') refuse(desk, state.work, { kind: turn });
    if (turn === 'unfinished') await showUnfinished(desk, () => true);
  } finally {
    desk.stop = null;
  }
}

async function applyInTurn(desk: Desk, job: Job): Promise<'unfinished' | null> {
  const prepared = await job.stop.orStopped(prepare(desk, job)).catch((cause: unknown) => {
    refuse(desk, job.work, problemOf(cause));
    throwUnlessFault(cause);
    return null;
  });
  if (prepared === null || prepared === 'unfinished') return prepared;
  const problem = 'kind' in prepared ? prepared : await writeRun(desk, job, prepared);
  if (problem !== null) refuse(desk, job.work, problem);
  return null;
}

/** Ends the Apply that is at work. */
export function stopApply({ store, stop }: Desk): void {
  const state = store.getState();
  if (stop === null || state.kind !== 'applying') return;
  store.setState({ ...state, stopping: true });
  stop.ask();
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

/**
 * Nothing was written: the choices stay on show; where the cells are others now, the sheet must be looked at again first: the
 * register may have moved or grown.
 */
function refuse(desk: Desk, work: Work, problem: Problem): void {
  if (problem.kind === 'changed') {
    desk.store.setState(stoppedBy(problem));
  } else desk.store.setState(readyWith(desk, work, problem));
}
