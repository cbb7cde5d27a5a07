import type { CellValue } from '../../../sheet';
import { couldBeFormula } from './could-be-formula';
import type { Separator } from './separator';

export interface CsvStyle {
  readonly separator: Separator;
  readonly decimal: '.' | ',';
}

const NEEDS_QUOTES = /["\r\n\t;,|]|^\s|\s$/;

const guarded = (text: string): string => (couldBeFormula(text) ? `'${text}` : text);

const quoted = (text: string, separator: Separator): string =>
  NEEDS_QUOTES.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * One cell of ours as it stands in the file. Numbers are written in full with the file's decimal sign; a text that a
 * spreadsheet would take for a formula gets an apostrophe before it; blank is nothing at all.
 */
export const csvCell = (cell: CellValue, style: CsvStyle): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', style.decimal);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return quoted(guarded(cell), style.separator);
};
