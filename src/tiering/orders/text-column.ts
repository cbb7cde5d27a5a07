import type { CellValue } from '../model';
import { cellAt } from '../reading/cell-at';
import { cellCount } from '../reading/cell-count';
import { cleanText } from '../reading/clean-text';
import { keyText } from '../reading/client-keys';
import type { Cells } from '../register';
import type { TextColumn } from './orders';

/**
 * A column of texts as numbers, each text once. Texts are compared as people see them: invisible marks, widths and
 * spaces make no difference, case does; a number is its digits. Blank cells have the code 0.
 * @example textColumn(['Ann', ' Ann ', null, 7]).codes; // => Uint32Array.of(1, 1, 0, 2)
 */
export function textColumn(cells: Cells): TextColumn {
  const texts = [''];
  const codes = new Uint32Array(cellCount(cells));
  const byText = new Map<string, number>([['', 0]]);
  // A sheet repeats its cells: only new ones are cleaned, which costs far more than looking up.
  const byCell = new Map<CellValue, number>();
  for (let line = 0; line < codes.length; line += 1) {
    const cell = cellAt(cells, line);
    let code = byCell.get(cell);
    if (code === undefined) {
      const text = writtenText(cell);
      code = byText.get(text) ?? texts.push(text) - 1;
      byText.set(text, code);
      byCell.set(cell, code);
    }
    codes[line] = code;
  }
  return { texts, codes };
}

/** Nothing to clean: letters and signs of ASCII without a space, no longer than a key may be. */
const isClean = /^[\x21-\x7E]{1,255}$/;

/** A cell as its text is compared, case kept. */
export function writtenText(cell: CellValue): string {
  if (typeof cell === 'string' && isClean.test(cell)) return cell;
  return cleanText(keyText(cell));
}
