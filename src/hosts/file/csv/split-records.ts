/**
 * Text with separators -> cells and the extent of every record.
 *
 * Why not papaparse (November 2026): our output repeats each record letter by letter, so the extent of every record
 * has to be known; papaparse fixes one line end for a whole file and then reads the rows between two others as one
 * cell ("a;b\r\n1;2\n3;4" has two records there); and a quote that is never closed swallows the rest of a register
 * without a fault. On regular files both must agree: papaparse is the oracle in the tests.
 */
const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

export interface Records {
  /** Cells column by column, blank as null; every column has `rows` cells. */
  readonly columns: readonly (readonly (string | null)[])[];
  /** Records up to the last that holds anything. */
  readonly rows: number;
  /** Where record i begins; one more entry than records: the end of the text. */
  readonly starts: readonly number[];
  /** Where the content of record i ends, before its line end. */
  readonly ends: readonly number[];
  /** How many fields record i has; 0 for an empty line. */
  readonly widths: readonly number[];
}

/** Why a text gives no cells. Records are counted from 1. */
export type SplitProblem =
  | { readonly code: 'unclosed-quote'; readonly row: number }
  | { readonly code: 'too-large'; readonly limit: number };

/** Short records are filled up to the longest, so one endless record would fill the memory. */
const LIMIT_CELLS = 100_000_000;

interface Field {
  readonly text: string;
  readonly end: number;
}

const plainEnd = (text: string, from: number, separator: number): number => {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === separator || code === LINE_FEED || code === CARRIAGE_RETURN) break;
  }
  return at;
};

/** `from` is behind the opening quote. What follows the closing quote is kept, as Excel does. Null: never closed. */
const quotedField = (text: string, from: number, separator: number): Field | null => {
  let content = '';
  let piece = from;
  for (;;) {
    const quote = text.indexOf('"', piece);
    if (quote < 0) return null;
    if (text.charCodeAt(quote + 1) === QUOTE) {
      content += text.slice(piece, quote + 1);
      piece = quote + 2;
      continue;
    }
    const end = plainEnd(text, quote + 1, separator);
    return { text: content + text.slice(piece, quote) + text.slice(quote + 1, end), end };
  }
};

const afterLineEnd = (text: string, at: number): number => {
  if (at >= text.length) return at;
  return text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
};

/** Cells arrive record by record and are kept column by column; a column that a record lacks is filled up when needed. */
const collectColumns = () => {
  const columns: (string | null)[][] = [];
  const fill = (cells: (string | null)[], rows: number): void => {
    while (cells.length < rows) cells.push(null);
  };
  return {
    /** False where there would be too many cells. */
    add(column: number, record: number, cell: string): boolean {
      const cells = columns[column] ?? (columns[column] = []);
      if (columns.length * (record + 1) > LIMIT_CELLS) return false;
      if (cells.length < record) fill(cells, record);
      cells.push(cell === '' ? null : cell);
      return true;
    },
    finish(rows: number): readonly (readonly (string | null)[])[] {
      for (const cells of columns) {
        cells.length = Math.min(cells.length, rows);
        fill(cells, rows);
      }
      return columns;
    },
  };
};

/** The field that begins at `from`, quoted or plain. Null: its quote is never closed. */
export const fieldAt = (text: string, from: number, separator: number): Field | null => {
  if (text.charCodeAt(from) === QUOTE) return quotedField(text, from + 1, separator);
  const end = plainEnd(text, from, separator);
  return { text: text.slice(from, end), end };
};

/**
 * Splits a text into records at any of CRLF, LF, CR outside quotes. Cells stay text. A quote counts only at the start
 * of a field; a doubled quote inside is one quote. Ragged records are allowed; blanks and fields that are not there
 * are null. Linear in the length of the text.
 */
export const splitRecords = (text: string, separator: string): Records | SplitProblem => {
  const mark = separator.charCodeAt(0);
  const cells = collectColumns();
  const starts: number[] = [];
  const ends: number[] = [];
  const widths: number[] = [];
  let rows = 0;
  let at = 0;
  while (at < text.length) {
    const start = at;
    const record = starts.push(start) - 1;
    let width = 0;
    let end = at - 1;
    do {
      const field = fieldAt(text, end + 1, mark);
      if (field === null) return { code: 'unclosed-quote', row: record + 1 };
      if (field.text.trim() !== '') rows = record + 1;
      if (!cells.add(width, record, field.text)) return { code: 'too-large', limit: LIMIT_CELLS };
      end = field.end;
      width += 1;
    } while (end < text.length && text.charCodeAt(end) === mark);
    ends.push(end);
    widths.push(end === start ? 0 : width);
    at = afterLineEnd(text, end);
  }
  starts.push(text.length);
  return { columns: cells.finish(rows), rows, starts, ends, widths };
};
