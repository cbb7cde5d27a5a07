import type { Unfinished } from '../../session';
import type { Words } from '../../words';
import { unbroken } from '../parts/unbroken';

/** What is told of a run that did not finish: what the sheet may hold, and what can be done. */
export function unfinishedLines(
  { pane: { unfinished: say } }: Words,
  { asOf, sheetName, columns, restorable }: Unfinished,
): readonly [matter: string, remedy: string] {
  return [say.text(unbroken(asOf), sheetName, columns), restorable ? say.restorable : say.tooMuch];
}
