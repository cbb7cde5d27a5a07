import type { Problem } from '../../session';
import { inWords } from './in-words';
import type { Speech } from './speech';

/** What keeps a file from being tiered, and what to do. */
export const problemText = (speech: Speech, problem: Problem): string => {
  switch (problem.kind) {
    case 'notices':
      return `the register cannot be used\n${inWords(speech, problem.notices)}`;
    case 'not-ours':
      return `the column "${problem.header}" (${problem.cell}) no longer holds what Client Tiers wrote there: change its header to keep it, or empty it to have it written again`;
    case 'occupied':
      return problem.table
        ? `cell ${problem.cell} is filled, but the table needs the columns at its right to grow: move what stands there`
        : `cell ${problem.cell} is filled, but a new column belongs there: move what stands there`;
    case 'newer-record':
      return 'a newer version of Client Tiers was used in this workbook: update this one first';
    case 'moved':
      return 'the rows changed their places while the tiers were written';
    case 'not-written':
      return `cell ${problem.cell} does not hold what was written`;
    default:
      // What only a window can meet: nothing selected, nothing chosen.
      throw new Error(`no problem of a file: ${problem.kind}`);
  }
};
