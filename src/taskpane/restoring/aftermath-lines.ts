import type { Aftermath, PutBackReport } from '../../session';
import type { Words } from '../../words';
import { unbroken } from '../parts/unbroken';

type Lines = readonly string[];

/** What the sheet holds after a run that was taken back or did not end well, one sentence or two a line. */
export function aftermathLines(words: Words, aftermath: Aftermath): Lines {
  const { aftermath: say } = words.pane;
  switch (aftermath.kind) {
    case 'untouched':
      return [say.untouched];
    case 'put-back':
      return putBackLines(words, aftermath.report);
    case 'mixed':
      return [
        say.mixed(aftermath.range),
        aftermath.copy === null ? say.noCopy : say.copy(unbroken(aftermath.copy)),
      ];
  }
}

function putBackLines({ pane: { aftermath: say } }: Words, { cells, changed }: PutBackReport): Lines {
  // The sheet is not what it was where somebody changed cells since: then only that is said.
  return [changed === null ? say.putBack(cells, cells) : say.changed(changed.count, changed.cell)];
}
