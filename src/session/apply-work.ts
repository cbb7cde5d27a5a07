import { planWriting, verifyWriting, type Planned } from './writing';
import { readBasisAt } from './basis';
import { createBench, type Bench } from './bench';
import { showDraft, type Desk } from './desk';
import { modelToDraft } from './model-to-draft';
import { draftToModel } from './draft-to-model';
import { outcomeOf } from './outcome-of';
import { problemOf, throwUnlessFault } from './problem-of';
import { sameGrid } from './same-grid';
import type { Phase, Problem, Work } from './state';
import { wholePercent } from './whole-percent';

/**
 * Reads the register again, calculates, writes and verifies. Does nothing unless there are counts to apply, so a second
 * press changes nothing. Where the cells have changed since they were read, nothing is written and the new counts are shown.
 */
export async function applyWork(desk: Desk): Promise<void> {
  const { store } = desk;
  const state = store.getState();
  if (state.kind !== 'ready' || state.work.preview.kind !== 'counts' || desk.bench === null) return;
  let phase: Phase = 'read';
  const enter = (next: Phase): ReturnType<typeof wholePercent> => {
    phase = next;
    const report = (share: number | null): void =>
      store.setState({ kind: 'applying', work: state.work, progress: { phase: next, share } });
    report(null);
    return wholePercent(report);
  };
  try {
    const problem = await write(desk, { bench: desk.bench, work: state.work, enter });
    if (problem !== null) refuse(desk, problem, phase);
  } catch (cause) {
    refuse(desk, problemOf(cause, phase), phase);
    throwUnlessFault(cause);
  }
}

interface Job {
  readonly bench: Bench;
  readonly work: Work;
  /** Shows that a phase has begun; the answer takes its progress. */
  readonly enter: (phase: Phase) => ReturnType<typeof wholePercent>;
}

/** The phases in order; a problem ends them. */
async function write(desk: Desk, { bench, work, enter }: Job): Promise<Problem | null> {
  const { spreadsheet, wording, today } = desk.options;
  const again = await readBasisAt(spreadsheet, bench.basis.found, enter('read'));
  if (!again.ok) return { kind: 'notices', notices: again.notices };
  enter('calculate');
  await breath();
  const fresh = sameGrid(bench.basis.grid, again.value.grid) ? bench : createBench(again.value, today);
  const now = showDraft(
    desk,
    fresh,
    fresh === bench ? work.draft : modelToDraft(draftToModel(work.draft), fresh.guesses),
  );
  if (now.preview.kind === 'problem') return now.preview.problem;
  if (fresh !== bench) return { kind: 'changed' };
  const { run } = now.preview;
  const planned = await planWriting({ spreadsheet, wording, basis: again.value, run });
  if ('kind' in planned) return planned;
  await spreadsheet.apply(planned.edits, enter('write'));
  const difference = await verifyWriting(spreadsheet, planned.edits, enter('verify'));
  if (difference !== null) return difference;
  finish(desk, now, planned);
  return null;
}

function finish(desk: Desk, work: Work, planned: Planned): void {
  if (work.preview.kind === 'counts') {
    desk.store.setState({ kind: 'done', work, outcome: outcomeOf(work.preview.run, planned.plan) });
  }
}

/** Before anything was written the choices stay on show; afterwards the sheet must be read again first. */
function refuse(desk: Desk, problem: Problem, phase: Phase): void {
  const written = phase === 'write' || phase === 'verify';
  if (written || desk.bench === null || desk.draft === null)
    desk.store.setState({ kind: 'stopped', problem });
  else desk.store.setState({ kind: 'ready', work: desk.bench.work(desk.draft), problem });
}

/** Lets the window draw before work that keeps it busy. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
