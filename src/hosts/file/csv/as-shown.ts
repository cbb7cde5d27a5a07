import type { CellValue } from '../../../sheet';

/** The decimals that a number format shows of the number itself: of a percentage two more. Null where it does not say. */
const decimalsOf = (format: string | null): number | null => {
  const found = /^0(?:\.(0+))?(%?)$/.exec(format ?? '');
  return found === null ? null : (found[1] ?? '').length + (found[2] === '%' ? 2 : 0);
};

/** Spreadsheets round what has fifteen digits, halves away from zero. */
const rounded = (number: number, decimals: number): number => {
  const steps = 10 ** decimals;
  return (Math.sign(number) * Math.round(Number((Math.abs(number) * steps).toPrecision(15)))) / steps + 0;
};

/**
 * How the numbers of a column of ours stand in separated text: as exact as the sheet would show them in the column's number format
 * (a share of 0.1538 shown as "15.4%" is 0.154). Everything else, and numbers without a format, as they are.
 */
export const asShown = (format: string | null): ((cell: CellValue) => CellValue) => {
  const decimals = decimalsOf(format);
  if (decimals === null) return (cell) => cell;
  return (cell) => (typeof cell === 'number' ? rounded(cell, decimals) : cell);
};
