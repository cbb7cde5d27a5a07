import type { CellValue } from '../tiering';
import type { Typed } from './edits';

/** Hosts keep doubles, yet some hand them over in 15 digits. */
const CLOSE = 1e-12;

/** An empty text is a blank. */
export const isBlank = (cell: Typed | undefined): boolean =>
  cell === null || cell === '' || cell === undefined;

/** Whether a cell shows the value that was wanted; an empty text is a blank. */
export const sameValue = (wanted: CellValue, there: CellValue | undefined): boolean => {
  if (isBlank(wanted)) return isBlank(there);
  if (typeof wanted === 'number' && typeof there === 'number') {
    return Math.abs(wanted - there) <= CLOSE * Math.max(1, Math.abs(wanted));
  }
  return wanted === there;
};

/** Whether two cells were given the same; of formulas only the text counts, for what they show may change. */
export const sameTyped = (wanted: Typed, there: Typed): boolean => {
  if (typeof wanted === 'object' && wanted !== null) {
    return typeof there === 'object' && there !== null && wanted.formula === there.formula;
  }
  return (typeof there !== 'object' || there === null) && sameValue(wanted, there);
};

/** A value that is one and the same for all cells that are taken for the same, for looking them up: a number without its last digits. */
export const likeValue = (cell: CellValue): CellValue => {
  if (cell === '') return null;
  return typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell;
};
