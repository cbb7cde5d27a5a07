import type { CellValue } from '../model';

/**
 * Whether a cell shows nothing.
 * @example isBlankCell(' '); // => true
 */
export function isBlankCell(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
