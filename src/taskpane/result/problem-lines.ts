import type { Outcome, Problem } from '../../session';
import { faultText, noticeText, type Words } from '../../words';

/** What a problem says, one sentence or two a line: the cause and what to do. */
export function problemLines(words: Words, problem: Problem): readonly string[] {
  const { problems: say } = words.pane;
  switch (problem.kind) {
    case 'fault': {
      const written = problem.phase === 'write' || problem.phase === 'verify';
      return [faultText(words, problem), ...(written ? [say.halfWritten] : [])];
    }
    case 'notices':
      return [...new Set(problem.notices.map((notice) => noticeLine(words, notice)))];
    case 'nothing-selected':
      return [say.nothingSelected];
    case 'no-criteria':
      return [say.noCriteria];
    case 'nothing-measurable':
      return [say.nothingMeasurable];
    case 'changed':
      return [say.changed];
    case 'occupied':
      return [say.occupied(problem.cell)];
    case 'not-written':
      return [say.notWritten(problem.cell)];
  }
}

/** In the pane the limits and names of a model stand before the user's eyes: no path is needed to find them. */
function noticeLine(words: Words, notice: Outcome['notices'][number]): string {
  const path = notice.code.startsWith('model-') && 'path' in notice ? notice.path : '';
  if (path.startsWith('method')) return words.pane.problems.limits;
  if (path.startsWith('ladder')) return words.pane.problems.tierNames;
  return noticeText(words, notice);
}
