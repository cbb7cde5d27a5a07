import type { Problem } from '../../session';
import { inWords } from './in-words';
import type { Speech } from './speech';

/** What keeps a file from being tiered, and what to do. */
export const problemText = (speech: Speech, problem: Problem): string => {
  const { unusable, columns: say } = speech.cli;
  switch (problem.kind) {
    case 'notices':
      return `${unusable.register}\n${inWords(speech, problem.notices)}`;
    case 'not-ours':
      return (problem.exact ? say.notOurs : say.notOursSomewhere)(problem.header, problem.cell);
    case 'occupied':
      return (problem.table ? say.occupiedByTable : say.occupied)(problem.cell);
    case 'newer-record':
      return say.newerRecord;
    case 'moved':
      return say.moved;
    case 'not-written':
      return say.notWritten(problem.cell);
    default:
      // What only a window can meet: nothing selected, nothing chosen.
      throw new Error(`no problem of a file: ${problem.kind}`);
  }
};
