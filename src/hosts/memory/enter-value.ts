/** A text entered as if it were typed into a cell. */
import type { Content } from './workbook';
import { WorkbookGap } from './workbook-gap';

const plainNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const groupedNumber = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
// Currency, percent, brackets, fractions, dates, times: a spreadsheet would convert these and set a format.
const formattedNumber = /^[+-]?[$€£¥]\s?\d|\d\s?%$|^\(\d[\d.,]*\)$|^\d+([-/.:]\d+){1,2}( ?[ap]m)?$/i;

/**
 * What a cell of this number format holds after the text was typed into it (en-US).
 * "=…" becomes a formula, and so do "+…", "-…" and "@…" unless they are numbers; a leading apostrophe and the
 * format "@" keep text as text; "00123" becomes 123; an empty text blanks the cell.
 * Throws a WorkbookGap for what a spreadsheet would turn into a date, a percentage or an amount of money.
 */
export function enterValue(text: string, format: string): Content {
  if (text.startsWith("'")) return text.slice(1);
  if (text === '') return null;
  if (format === '@') return text;
  const typed = text.trim();
  if (plainNumber.test(typed) || groupedNumber.test(typed)) return Number(typed.replaceAll(',', ''));
  if (/^(true|false)$/i.test(typed)) return typed.toLowerCase() === 'true';
  if (formattedNumber.test(typed)) throw new WorkbookGap(`typed value with a format of its own: ${typed}`);
  if (/^[=+\-@]./s.test(text)) return { formula: text.startsWith('=') ? text : `=${text}` };
  return text;
}
