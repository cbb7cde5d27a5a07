import { HostFault, type HostFaultCode } from '../sheet';
import { readBasisAt, type Basis } from './basis';
import type { Bench } from './bench';
import { breath } from './breath';
import { isUnsettled, whenSettled, type Desk } from './desk';
import { inSlices } from './in-slices';
import { outcomeOf } from './outcome-of';
import { putPlanned } from './put-planned';
import { problemOf, throwUnlessFault } from './problem-of';
import { sameGrid } from './same-grid';
import type { Phase, Problem, Work } from './state';
import { wholePercent } from './whole-percent';
import { planWriting, type Consent } from './writing';

/**
 * Reads the register again, calculates, writes and verifies. Does nothing unless there are counts to apply, so a second
 * press changes nothing. Where the cells have changed since they were read, nothing is written.
 */
export async function applyWork(desk: Desk, consent: Consent): Promise<void> {
  const { store } = desk;
  // Not awaited without need: a second press must find that Apply is at work.
  if (isUnsettled(desk)) await whenSettled(desk);
  const state = store.getState();
  if (state.kind !== 'ready' || state.work.preview.kind !== 'counts' || desk.bench === null) return;
  const reached: Reached = { phase: 'read', wrote: false };
  const enter = (phase: Phase): ReturnType<typeof wholePercent> => {
    reached.phase = phase;
    const show = (share: number | null): void =>
      store.setState({ kind: 'applying', work: state.work, progress: { phase, share } });
    show(null);
    return wholePercent((share) => {
      if (phase === 'write') reached.wrote = true;
      show(share);
    });
  };
  try {
    const problem = await write(desk, { bench: desk.bench, work: state.work, consent, enter });
    if (problem !== null) refuse(desk, state.work, problem, reached.phase === 'verify');
  } catch (cause) {
    const written = mayHaveWritten(reached, cause);
    refuse(desk, state.work, problemOf(cause, written), written);
    throwUnlessFault(cause);
  }
}

/** How far one Apply got. */
interface Reached {
  phase: Phase;
  /** The host reported cells as written. */
  wrote: boolean;
}

/** Faults by which a host refuses a whole request: met before any cell was reported, nothing was written. */
const REFUSALS: readonly HostFaultCode[] = [
  'protected',
  'unsupported',
  'cell-editing',
  'merged',
  'array-formula',
  'pivot',
  'occupied',
  'no-column',
];

function mayHaveWritten({ phase, wrote }: Reached, cause: unknown): boolean {
  if (phase === 'verify') return true;
  if (phase !== 'write') return false;
  return wrote || !(cause instanceof HostFault && REFUSALS.includes(cause.code));
}

interface Job {
  readonly bench: Bench;
  readonly work: Work;
  readonly consent: Consent;
  /** Shows that a phase has begun; the answer takes its progress. */
  readonly enter: (phase: Phase) => ReturnType<typeof wholePercent>;
}

/** The phases in order; a problem ends them. */
async function write(desk: Desk, { bench, work, consent, enter }: Job): Promise<Problem | null> {
  const { spreadsheet } = desk.options;
  const again = await readBasisAt(desk.options, bench.basis.found, enter('read'));
  if ('kind' in again) return again;
  if (!isUnchanged(bench.basis, again)) return { kind: 'changed' };
  enter('calculate');
  await breath();
  const now = await inSlices(bench.work(work.draft), desk.options.clock);
  if (now.preview.kind === 'problem') return now.preview.problem;
  const { run } = now.preview;
  const planned = await planWriting({ ...desk.options, basis: again, run, consent });
  if ('kind' in planned) return planned;
  // Rows that were sorted while all this was worked out would get each other's tiers.
  const last = await readBasisAt(desk.options, bench.basis.found, () => undefined);
  if ('kind' in last) return last;
  if (!isUnchanged(again, last)) return { kind: 'changed' };
  const written = await putPlanned(spreadsheet, planned, enter);
  if ('kind' in written) return written;
  desk.store.setState({ kind: 'done', work: now, outcome: outcomeOf(run, planned.plan, written.uncoloured) });
  return null;
}

/** The same cells, and nobody added a client right below them meanwhile. */
const isUnchanged = (before: Basis, now: Basis): boolean =>
  sameGrid(before.grid, now.grid) &&
  before.below.length === now.below.length &&
  before.below.every((cell, index) => cell === now.below[index]);

/**
 * Before anything was written the choices stay on show; afterwards, and where the cells are others now, the sheet must be
 * looked at again first: the register may have moved or grown.
 */
function refuse(desk: Desk, work: Work, problem: Problem, written: boolean): void {
  if (written || problem.kind === 'changed') desk.store.setState({ kind: 'stopped', problem });
  else desk.store.setState({ kind: 'ready', work, problem });
}
