import type { CellValue } from '../model';

/** Longer headers are cut: nobody can name such a column, and every message repeats it. */
const longest = 255;

/**
 * A header as columns are named: composed letters, single spaces, none around it; "" for a blank cell.
 * @example headerText(' Net\n profit\u00A0'); // => 'Net profit'
 */
export function headerText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  return String(cell).slice(0, longest).normalize('NFC').replace(/\s+/g, ' ').trim();
}
