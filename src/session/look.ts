import { readBasis, type Basis } from './basis';
import { benchSteps, type Bench } from './bench';
import { isAtWork, readyWith, stoppedBy, type Desk } from './desk';
import { draftToModel } from './draft-to-model';
import { inSlicesWhile } from './in-slices';
import { showUnfinished } from './unfinished';
import { modelToDraft } from './model-to-draft';
import { problemOf, throwUnlessFault } from './problem-of';
import type { Draft, Problem, Work } from './state';
import { holdsMeasures } from './suggested-draft';
import { wholePercent } from './whole-percent';

/**
 * Reads the register that the user points at and shows what there is. An answer that comes after a later look was begun
 * is dropped; while Apply is at work nothing happens.
 */
export async function look(desk: Desk): Promise<void> {
  const { store, options } = desk;
  if (isAtWork(desk)) return;
  desk.looks += 1;
  const turn = desk.looks;
  const current = (): boolean => desk.looks === turn;
  const stop = (problem: Problem): void => store.setState(stoppedBy(problem));
  const show = (share: number | null): void => {
    if (current()) store.setState({ kind: 'looking', share });
  };
  show(null);
  try {
    if (await showUnfinished(desk, current)) return;
    const basis = await readBasis(options, wholePercent(show));
    if (!current()) return;
    if ('kind' in basis) stop(basis);
    else await open(desk, basis, current);
  } catch (cause) {
    if (!current()) return;
    stop(problemOf(cause));
    throwUnlessFault(cause);
  }
}

/**
 * Reads the register on show again, its choices kept, where the user still points at it; elsewhere nothing happens. What is
 * on show stays until the answer is there.
 */
export async function lookAgain(desk: Desk): Promise<void> {
  const { store, options, bench } = desk;
  const { kind } = store.getState();
  if (bench === null || (kind !== 'ready' && kind !== 'done')) return;
  desk.looks += 1;
  const turn = desk.looks;
  const basis = await readBasis(options, () => undefined).catch((cause: unknown) => {
    // What the host refuses now is said when the user asks for something.
    throwUnlessFault(cause);
    return null;
  });
  if (basis === null || 'kind' in basis) return;
  const current = (): boolean =>
    desk.looks === turn && store.getState().kind === kind && desk.bench === bench;
  if (current() && isSameRegister(bench.basis, basis)) await open(desk, basis, current);
}

async function open(desk: Desk, basis: Basis, current: () => boolean): Promise<void> {
  const { clock } = desk.options;
  const bench = await inSlicesWhile(benchSteps(basis, desk.options), clock, current);
  if (bench === null || !current()) return;
  const work = await latestWork(desk, bench, current);
  if (work === null) return;
  if (work === 'nothing') {
    desk.store.setState(stoppedBy(nothingMeasurable(bench)));
    return;
  }
  desk.bench = bench;
  desk.draft = work.draft;
  desk.changes += 1;
  // A register without a client leaves nothing to choose.
  if (work.register.clients === 0 && work.preview.kind === 'problem') {
    desk.store.setState(stoppedBy(work.preview.problem));
  } else {
    desk.store.setState(readyWith(desk, work, null));
  }
}

/**
 * What the choices give on a new bench; those made meanwhile are the ones that count. Null where the answer is no longer wanted.
 */
async function latestWork(
  desk: Desk,
  bench: Bench,
  current: () => boolean,
): Promise<Work | 'nothing' | null> {
  for (;;) {
    const turn = desk.changes;
    const draft = firstDraft(desk, bench);
    if (draft === null) return 'nothing';
    const goesOn = (): boolean => current() && desk.changes === turn;
    const work = await inSlicesWhile(bench.work(draft), desk.options.clock, goesOn);
    if (!current()) return null;
    if (work !== null && desk.changes === turn) return work;
  }
}

/** Numbers that stand only under headers given twice could be measured, if a model could tell them apart. */
function nothingMeasurable({ guesses }: Bench): Problem {
  const twice = guesses.find((guess) => guess.ambiguous && holdsMeasures(guess));
  if (twice === undefined) return { kind: 'nothing-measurable' };
  const { header } = twice;
  return {
    kind: 'notices',
    notices: [{ code: 'ambiguous-column', severity: 'error', count: 1, rows: [], path: '', header }],
    headers: [],
  };
}

/** Choices already made for this register come first, then the model the workbook remembers, then the guess. */
function firstDraft(desk: Desk, bench: Bench): Draft | null {
  if (desk.draft !== null && desk.bench !== null && isSameRegister(desk.bench.basis, bench.basis)) {
    return { ...modelToDraft(draftToModel(desk.draft), bench.guesses), decimal: desk.draft.decimal };
  }
  const { recognised } = bench.basis;
  return recognised === null ? bench.suggested : modelToDraft(recognised.entry.model, bench.guesses);
}

/** Known registers by their record, others by their place; one never written to may also have moved. */
function isSameRegister(one: Basis, other: Basis): boolean {
  if (one.found.area.sheet !== other.found.area.sheet) return false;
  const [known, alsoKnown] = [one.recognised?.entry.id, other.recognised?.entry.id];
  if (known !== undefined && alsoKnown !== undefined) return known === alsoKnown;
  const inPlace =
    one.found.area.row === other.found.area.row && one.found.area.column === other.found.area.column;
  if (inPlace) return one.header.headers.some((header) => other.header.headers.includes(header));
  const neither = known === undefined && alsoKnown === undefined;
  return neither && one.header.headers.join('\u0000') === other.header.headers.join('\u0000');
}
