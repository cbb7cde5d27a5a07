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
  // The cells that somebody changed since were compared as well: they alone do not match.
  const matching = cells - (changed?.count ?? 0);
  return [
    say.putBack(matching, cells),
    ...(changed === null ? [] : [say.changed(changed.count, changed.cell)]),
  ];
}
