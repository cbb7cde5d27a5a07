import type { CellValue } from '../../../sheet';
import type { CsvFile } from './csv-file';
import { decimalSign } from './decimal-sign';

const PLAIN = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** A spreadsheet keeps fifteen digits: of a longer number (an account, a card) it would lose the rest. */
const MOST_DIGITS = 15;

const asNumber = (text: string, decimal: '.' | ','): number | null => {
  const digits = decimal === ',' ? text.replace('.', 'x').replace(',', '.') : text;
  return PLAIN.test(digits) && digits.replace(/\D/g, '').length <= MOST_DIGITS ? Number(digits) : null;
};

/**
 * The cells of a text file as a spreadsheet would hold them: a column whose every filled cell below its first is plainly
 * a number, in the decimal sign of the file, becomes numbers; every other column stays text to the letter, so that no
 * code loses its zeros and no "3-4" becomes a date.
 */
export const typedColumns = (csv: CsvFile): readonly (readonly CellValue[])[] => {
  const decimal = decimalSign(csv);
  return csv.records.columns.map((cells) => {
    const numbers = cells.map((cell, row) => (row === 0 || cell === null ? cell : asNumber(cell, decimal)));
    const plain = cells.every((cell, row) => cell === null || numbers[row] !== null);
    return plain ? numbers : cells;
  });
};
