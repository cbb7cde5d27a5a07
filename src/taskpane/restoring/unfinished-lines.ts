import type { Unfinished } from '../../session';
import type { Words } from '../../words';
import { dayText } from '../parts/day-text';

/** What is told of a run that did not finish: what the sheet may hold, and what can be done. */
export function unfinishedLines(
  words: Words,
  { asOf, sheetName, columns, restorable }: Unfinished,
): readonly [matter: string, remedy: string] {
  const { unfinished: say } = words.pane;
  return [say.text(dayText(words, asOf), sheetName, columns), restorable ? say.restorable : say.tooMuch];
}
