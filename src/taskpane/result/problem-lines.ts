import type { Problem } from '../../session';
import { faultText, type Words } from '../../words';
import { modelNoticeText } from './model-notice-text';

type ProblemOf<Kind extends Problem['kind']> = Extract<Problem, { readonly kind: Kind }>;
type Lines = readonly string[];

/** What each kind of problem says: the cause and what to do. A kind without its lines does not compile. */
const LINES: {
  readonly [Kind in Problem['kind']]: (words: Words, problem: ProblemOf<Kind>) => Lines;
} = {
  fault: (words, problem) => [faultText(words, problem)],
  // What the sheet holds now says it all.
  'not-put-back': () => [],
  stopped: ({ pane }) => [pane.problems.stopped],
  notices: (words, { notices, headers }) => [
    ...new Set(notices.map((notice) => modelNoticeText(words, notice, headers))),
  ],
  'nothing-selected': ({ pane }) => [pane.problems.nothingSelected],
  'no-criteria': ({ pane }) => [pane.problems.noCriteria],
  'nothing-countable': ({ pane }) => [pane.problems.nothingCountable],
  'nothing-measurable': ({ pane }) => [pane.problems.nothingMeasurable],
  changed: ({ pane }) => [pane.problems.changed],
  moved: ({ pane }) => [pane.problems.moved],
  'not-ours': ({ pane: { problems: say } }, { header, cell, exact, more }) => [
    exact ? say.notOurs(header, cell) : say.notOursSomewhere(header, cell),
    ...(more > 0 ? [say.moreNotOurs(more)] : []),
  ],
  'under-way': ({ pane }) => [pane.problems.underWay],
  overtaken: ({ pane }) => [pane.problems.overtaken],
  'newer-record': ({ pane }) => [pane.problems.newerRecord],
  occupied: ({ pane }, { cell, table }) => [
    table ? pane.problems.occupiedByTable(cell) : pane.problems.occupied(cell, lettersOf(cell)),
  ],
  'not-written': ({ pane }, { cell }) => [pane.problems.notWritten(cell)],
};

/** What a problem says, one sentence or two a line. */
export function problemLines(words: Words, problem: Problem): Lines {
  // A line is only ever looked up by the kind of the very problem that it is given.
  const lines = LINES[problem.kind] as (words: Words, problem: Problem) => Lines;
  return lines(words, problem);
}

/** The column of a cell's address; "J4" -> "J". */
const lettersOf = (cell: string): string => cell.replace(/\d+$/, '');
