import type { CellValue } from '../model';
import { cellAt } from '../reading/cell-at';
import { cellCount } from '../reading/cell-count';
import { isErrorText } from '../reading/error-text';
import { isMissingWord } from '../reading/missing-words';
import { parseNumber } from '../reading/parse-number';
import { labelKey } from '../readings/label-key';
import type { Cells } from '../register';

/** More different texts than this are notes or names, no list to choose from. */
const mostWords = 40;
const longestWord = 60;

/**
 * The words that a column is filled with, each once, the commonest first (of equally common ones by their letters): stages,
 * ratings in words. Letter case and spaces aside; blanks, errors and numbers are no words. None where more than 40 are
 * different, or where one is longer than 60 characters: then it is a column of notes.
 * @example columnWords(['ready', 'Ready ', 'paid', null, 0.7]); // => ['ready', 'paid']
 */
export function columnWords(cells: Cells): readonly string[] {
  const counted = new Map<string, { readonly text: string; count: number }>();
  const keys = new Map<CellValue, string>();
  const height = cellCount(cells);
  for (let row = 0; row < height; row += 1) {
    const cell = cellAt(cells, row);
    if (typeof cell !== 'string') continue;
    const key = keys.get(cell) ?? wordKey(cell);
    // A column that is all different ends here.
    if (keys.size > mostTexts || key.length > longestWord || counted.size > mostWords) return [];
    keys.set(cell, key);
    const known = counted.get(key) ?? { text: cell.trim(), count: 0 };
    known.count += 1;
    if (key !== '') counted.set(key, known);
  }
  const words = [...counted].sort(
    ([oneKey, one], [otherKey, other]) => other.count - one.count || (oneKey < otherKey ? -1 : 1),
  );
  return words.length > mostWords ? [] : words.map(([, { text }]) => text);
}

/** Spellings and numbers beside the words. */
const mostTexts = 1000;

/** "" for what is no word. */
function wordKey(cell: string): string {
  const trimmed = cell.trim();
  if (isMissingWord(trimmed) || isErrorText(trimmed)) return '';
  return parseNumber(trimmed).kind === 'unreadable' ? labelKey(cell) : '';
}
