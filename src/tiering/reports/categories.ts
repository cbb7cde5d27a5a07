import type { CellValue } from '../model';
import { cleanText } from '../reading/clean-text';
import { columnNamed } from '../reading/column-readings';
import { isErrorText } from '../reading/error-text';
import { isMissingWord } from '../reading/missing-words';
import { plainCells } from '../reading/plain-cells';
import type { Register } from '../register';

/** A column of words, each word once. */
export interface Categories {
  readonly names: readonly string[];
  /** The place of each client's word among the names; -1 where it is missing. */
  readonly codes: Int32Array;
}

/**
 * A column of the register as categories: case, widths and stray spaces make no difference; blanks, "n/a" and error cells
 * are missing. Where a word is written in several ways, the way that sorts first names it, whatever the order of rows.
 */
export function categoriesIn(register: Register, header: string): Categories {
  const { cells } = columnNamed(register, header);
  const names: string[] = [];
  const byWord = new Map<string, number>();
  // A column of categories repeats its cells: each is cleaned once.
  const byCell = new Map<CellValue, number>();
  const codes = Int32Array.from(plainCells(cells), (cell) => {
    const known = byCell.get(cell);
    if (known !== undefined) return known;
    const text = cell === null ? '' : cleanText(String(cell));
    const isKnown = !isMissingWord(text) && !isErrorText(text);
    const code = isKnown ? codeOf(text, { names, byWord }) : -1;
    byCell.set(cell, code);
    return code;
  });
  return { names, codes };
}

interface Words {
  readonly names: string[];
  readonly byWord: Map<string, number>;
}

function codeOf(text: string, { names, byWord }: Words): number {
  const word = text.toLowerCase();
  const code = byWord.get(word) ?? names.length;
  byWord.set(word, code);
  const name = names[code];
  names[code] = name === undefined || text < name ? text : name;
  return code;
}
