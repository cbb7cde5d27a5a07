import type { CellValue } from '../model';
import { parseNumber } from './parse-number';

/**
 * Whether a single cell can be read as a number, whatever its column decides about points and commas.
 * @example holdsNumber('1.234 ₽'); // => true
 */
export function holdsNumber(cell: CellValue | undefined): boolean {
  if (typeof cell === 'number') return true;
  if (typeof cell !== 'string') return false;
  const { kind } = parseNumber(cell);
  return kind === 'number' || kind === 'ambiguous';
}
