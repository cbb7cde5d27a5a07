/** A formula as it reads when it is filled into another cell: what shared formulas leave to their readers. */
import { columnLetters } from '../../../sheet';
import { COLUMNS, columnOf, ROWS } from '../../references';

const TOKENS = new RegExp(
  [
    '("(?:[^"]|"")*")', // 1: a text
    "('(?:[^']|'')*')", // 2: a quoted sheet
    '(#[A-Z/0-9]+[!?]?)', // 3: an error
    // 4-7: a cell; no part of a longer name, no function, no sheet
    '(\\$?)([A-Za-z]{1,3})(\\$?)([0-9]{1,7})(?![\\w.\\\\!(\\u0080-\\uffff])',
    // 8-11: whole columns
    '(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})(?![\\w.\\\\!($\\u0080-\\uffff])',
    // 12-15: whole rows
    '(\\$?)([0-9]{1,7}):(\\$?)([0-9]{1,7})(?![\\w.])',
    '([\\w\\\\\\u0080-\\uffff][\\w.\\\\?\\u0080-\\uffff]*)', // 16: a number or a name
  ].join('|'),
  'g',
);

const LOST = '#REF!';

const shiftedColumn = (fixed: string, letters: string, by: number): string | null => {
  const column = columnOf(letters) + (fixed === '' ? by : 0);
  return column >= 0 && column < COLUMNS ? `${fixed}${columnLetters(column)}` : null;
};

const shiftedRow = (fixed: string, digits: string, by: number): string | null => {
  const row = Number(digits) + (fixed === '' ? by : 0);
  return row >= 1 && row <= ROWS ? `${fixed}${row}` : null;
};

/** Behind the "]" that closes the "[" at a place; "'" takes the meaning from the character after it. */
const bracketEnd = (text: string, at: number): number => {
  let depth = 0;
  for (let place = at; place < text.length; place += 1) {
    const character = text[place];
    if (character === "'") place += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      depth -= 1;
      if (depth === 0) return place + 1;
    }
  }
  return text.length;
};

interface Shift {
  readonly rows: number;
  readonly columns: number;
}

const shiftedCell = (found: RegExpExecArray, by: Shift): string => {
  const [whole, , , , dollar = '', letters = '', rowDollar = '', digits = ''] = found;
  // What lies beyond the sheet is a name.
  if (columnOf(letters) >= COLUMNS || Number(digits) > ROWS) return whole;
  const column = shiftedColumn(dollar, letters, by.columns);
  const row = shiftedRow(rowDollar, digits, by.rows);
  return column === null || row === null ? LOST : `${column}${row}`;
};

const ranged = (first: string | null, last: string | null): string =>
  first === null || last === null ? LOST : `${first}:${last}`;

const moved = (found: RegExpExecArray, by: Shift): string => {
  const group = (number: number): string => found[number] ?? '';
  if (group(5) !== '') return shiftedCell(found, by);
  if (group(9) !== '')
    return ranged(
      shiftedColumn(group(8), group(9), by.columns),
      shiftedColumn(group(10), group(11), by.columns),
    );
  if (group(13) !== '')
    return ranged(shiftedRow(group(12), group(13), by.rows), shiftedRow(group(14), group(15), by.rows));
  return group(0);
};

/**
 * The formula with its relative references moved so many rows down and columns right. Texts, quoted sheets, names,
 * functions and what stands in brackets stay; a reference that leaves the sheet becomes "#REF!".
 * @example shiftFormula('A1*$B$2&"C3"', 1, 2); // => 'C2*$B$2&"C3"'
 */
export const shiftFormula = (formula: string, rows: number, columns: number): string => {
  let shifted = '';
  let place = 0;
  while (place < formula.length) {
    TOKENS.lastIndex = place;
    const bracket = formula.indexOf('[', place);
    const found = TOKENS.exec(formula);
    if (bracket >= 0 && (found === null || bracket < found.index)) {
      const end = bracketEnd(formula, bracket);
      shifted += formula.slice(place, end);
      place = end;
    } else if (found === null) {
      return shifted + formula.slice(place);
    } else {
      shifted += formula.slice(place, found.index) + moved(found, { rows, columns });
      place = found.index + found[0].length;
    }
  }
  return shifted;
};
