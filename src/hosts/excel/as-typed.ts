import type { CellValue } from '../../sheet';

/** Words that Excel reads as yes and no when typed, in the languages of the product and its neighbours. */
const TRUTH = new Set(
  'true false истина ложь verdadero falso wahr falsch vrai faux vero verdadeiro prawda fałsz'.split(' '),
);

/** Letters, spaces and plain marks only: Excel keeps such a text as it is. */
const PLAIN_WORDS = /^\p{L}[\p{L}\p{M} ,.;()%-]*$/u;

/**
 * What to send so that the cell holds this very text: Excel evaluates a value as if it were typed, so anything that
 * could become a formula, a number, a date or a truth value goes behind an apostrophe, which does not become part of
 * the text.
 */
export const asTyped = (cell: CellValue): CellValue => {
  if (cell === null) return '';
  if (typeof cell !== 'string' || cell === '') return cell;
  return PLAIN_WORDS.test(cell) && !TRUTH.has(cell.toLowerCase()) ? cell : `'${cell}`;
};
