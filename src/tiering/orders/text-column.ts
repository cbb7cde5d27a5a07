import type { CellValue } from '../model';
import { cellAt } from '../reading/cell-at';
import { cellCount } from '../reading/cell-count';
import { cleanText } from '../reading/clean-text';
import { keyText } from '../reading/client-keys';
import type { Cells } from '../register';
import type { TextColumn } from './orders';
import { textIndex } from './text-index';

/**
 * A column of texts as numbers, each text once. Texts are compared as people see them: invisible marks, widths and
 * spaces make no difference, case does; a number is its digits. Blank cells have the code 0.
 * @example textColumn(['Ann', ' Ann ', null, 7]).codes; // => Uint32Array.of(1, 1, 0, 2)
 */
export function textColumn(cells: Cells): TextColumn {
  const index = textIndex();
  index.numberOf('');
  const codes = new Uint32Array(cellCount(cells));
  // A sheet repeats its cells: only new ones are cleaned, which costs far more than looking up.
  const met = textIndex();
  const codesMet: number[] = [];
  const byCell = new Map<CellValue, number>();
  for (let line = 0; line < codes.length; line += 1) {
    const cell = cellAt(cells, line);
    if (typeof cell === 'string') {
      const number = met.numberOf(cell);
      codes[line] = codesMet[number] ??= index.numberOf(writtenText(cell));
      continue;
    }
    const code = byCell.get(cell) ?? index.numberOf(writtenText(cell));
    byCell.set(cell, code);
    codes[line] = code;
  }
  return { texts: index.texts, codes };
}

/** Nothing to clean: letters and signs of ASCII without a space, no longer than a key may be. */
function isClean(text: string): boolean {
  if (text.length === 0 || text.length > longestKey) return false;
  for (let place = 0; place < text.length; place += 1) {
    const letter = text.charCodeAt(place);
    if (letter <= space || letter >= deletion) return false;
  }
  return true;
}

const longestKey = 255;
/** ASCII: what lies between the two can be seen. */
const space = 0x20;
const deletion = 0x7f;

/** A cell as its text is compared, case kept. */
export function writtenText(cell: CellValue): string {
  if (typeof cell === 'string' && isClean(cell)) return cell;
  return cleanText(keyText(cell));
}
