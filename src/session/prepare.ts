/** Everything that Apply does before it writes. */
import { readBefore, recallJournal, type Before, type Watch } from '../sheet';
import type { Run, Steps } from '../tiering';
import { readBasisAt, type Basis } from './basis';
import type { Bench } from './bench';
import { breath } from './breath';
import type { Desk } from './desk';
import { inSlicesWhile } from './in-slices';
import { sameColumns, sameGrid } from './same-grid';
import type { Phase, Problem, Work } from './state';
import type { SessionOptions } from './session-options';
import { Stopped, type Stop } from './stop';
import { untilStopped } from './until-stopped';
import { planWriting, printsOf, willWrite, type Consent, type Planned } from './writing';

/** One Apply. */
export interface Job {
  readonly bench: Bench;
  readonly work: Work;
  readonly consent: Consent;
  readonly stop: Stop;
  /** Shows that a phase has begun; the answer takes its progress and ends the work where the user wants it to end. */
  readonly enter: (phase: Phase) => Watch;
}

/** All that is known before the first cell is written. */
export interface Prepared {
  readonly basis: Basis;
  readonly now: Work;
  readonly run: Run;
  readonly planned: Planned;
  readonly before: Before;
}

/** Everything before the writing, in order; a problem ends it. Nothing is written, so it may be left alone at any moment. */
export async function prepare(desk: Desk, job: Job): Promise<Prepared | Problem | 'unfinished'> {
  const { bench, work, stop, enter } = job;
  const spreadsheet = untilStopped(desk.options.spreadsheet, stop);
  const options = { ...desk.options, spreadsheet };
  const basis = await readAgain(options, job);
  if (basis === 'unfinished' || 'kind' in basis) return basis;
  const calculating = enter('calculate');
  await breath();
  const now = await unlessStopped(bench.work(work.draft), options, stop);
  if (now.preview.kind === 'problem') return now.preview.problem;
  const { run } = now.preview;
  const planned = await planWriting({ ...options, basis, run, consent: job.consent });
  if ('kind' in planned) return planned;
  const prints = await unlessStopped(printsOf(planned), options, stop);
  const before = await readBefore(spreadsheet, willWrite(basis, planned, prints), stop.check);
  const filled = before.columns.some(({ fresh, cells }) => fresh && cells.some((cell) => cell !== null));
  if (filled) return { kind: 'changed' };
  // Rows that were sorted while all this was worked out would get each other's tiers.
  const last = await readBasisAt(options, bench.basis.found, () => calculating(0, 1));
  if ('kind' in last) return last;
  const stands = isUnchanged(basis, last) && sameColumns(basis.ours, last.ours);
  return stands ? { basis, now, run, planned, before } : { kind: 'changed' };
}

/** The register as it stands now; a problem where it is not what the user saw, or another run has not ended. */
async function readAgain(
  options: SessionOptions,
  { bench, consent, enter }: Job,
): Promise<Basis | Problem | 'unfinished'> {
  const basis = await readBasisAt(options, bench.basis.found, enter('read'));
  if ('kind' in basis) return basis;
  if (!isUnchanged(bench.basis, basis)) return { kind: 'changed' };
  // The word to write over was given on what could be seen.
  if (consent === 'write-over' && !sameColumns(bench.basis.ours, basis.ours)) return { kind: 'changed' };
  // What another run has not ended is not written over: it could not be put back any more.
  const other = await recallJournal(options.spreadsheet, breath);
  if (other === null) return basis;
  return other === 'newer' ? { kind: 'newer-record' } : 'unfinished';
}

async function unlessStopped<Value>(
  steps: Steps<Value>,
  { clock }: Pick<SessionOptions, 'clock'>,
  stop: Stop,
): Promise<Value> {
  const value = await inSlicesWhile(steps, clock, () => !stop.asked());
  if (value === null) throw new Stopped();
  return value;
}

/** The same cells, and nobody added a client right below them meanwhile. */
const isUnchanged = (before: Basis, now: Basis): boolean =>
  sameGrid(before.grid, now.grid) &&
  before.below.length === now.below.length &&
  before.below.every((cell, index) => cell === now.below[index]);
