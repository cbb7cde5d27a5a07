/**
 * What stood somewhere as lines of JSON, each short: a text of a whole column at once would keep the window waiting. The first line
 * holds all but the long parts; every other one holds a piece of a long part, in order.
 */
import { isPlain, isText, type Plain } from '../plain-data';
import type { Before } from './before';
import { isBefore, isTypedCell } from './is-before';

/** Characters of a line, about; a cell by itself may be longer. */
const LINE = 250_000;
/** The longest that a cell of a workbook makes it. */
const LONGEST = 4 * LINE;
/** Rows of a sheet, and columns that a run can write. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 64;
/** Characters that a row takes of the prints. */
const PRINT = 4;

/** A long part: the keys (column -1), or of one of the columns its cells, its number formats or its prints. */
type Part = 'cells' | 'formats' | 'prints';
const PARTS: readonly Part[] = ['cells', 'formats', 'prints'];

function* listLines(part: Part, column: number, list: readonly unknown[]): Generator<string> {
  let pieces: string[] = [];
  let length = 0;
  const line = (): string => `["${part}",${column},[${pieces.join(',')}]]`;
  for (const each of list) {
    const piece = JSON.stringify(each);
    if (length + piece.length > LINE && pieces.length > 0) {
      yield line();
      pieces = [];
      length = 0;
    }
    pieces.push(piece);
    length += piece.length;
  }
  yield line();
}

function* textLines(part: Part, column: number, text: string): Generator<string> {
  for (let start = 0; start < text.length; start += LINE) {
    yield JSON.stringify([part, column, text.slice(start, start + LINE)]);
  }
}

/** See the head of this file. */
export function* linesOf({ keys, columns, ...rest }: Before): Generator<string> {
  const { cells: keyCells, ...keyed } = keys;
  const short = columns.map(({ column, header, fresh, formats }) => ({
    column,
    header,
    fresh,
    cells: [],
    formats: Array.isArray(formats) ? [] : formats,
    prints: '',
  }));
  yield JSON.stringify({ ...rest, keys: { ...keyed, cells: [] }, columns: short });
  yield* listLines('cells', -1, keyCells);
  for (const [index, { cells, formats, prints }] of columns.entries()) {
    yield* listLines('cells', index, cells);
    if (Array.isArray(formats)) yield* listLines('formats', index, formats);
    yield* textLines('prints', index, prints);
  }
}

/** What a piece belongs to, and the piece. */
type Piece = readonly [part: Part, column: number, piece: unknown];

const isPiece = (value: unknown): value is Piece =>
  Array.isArray(value) && value.length === 3 && PARTS.some((part) => part === value[0]);

/** What the first line says of the columns: few enough, their lists still empty. */
const areEmptyColumns = (columns: unknown): boolean =>
  Array.isArray(columns) &&
  columns.length <= MOST_COLUMNS &&
  columns.every(
    (column) =>
      isPlain(column) &&
      ['cells', 'formats'].every((list) => !Array.isArray(column[list]) || column[list].length === 0),
  );

/** What may stand in the lists. */
const CHECKS: Readonly<Record<Part, (each: unknown) => boolean>> = {
  cells: isTypedCell,
  formats: isText,
  prints: () => false,
};

/** Lays a piece behind those before it; false where there is no such part, or it is longer than a sheet. */
const addTo = (owner: unknown, part: Part, piece: unknown): boolean => {
  if (!isPlain(owner)) return false;
  const there = owner[part];
  if (Array.isArray(there) && Array.isArray(piece)) {
    if (there.length + piece.length > MOST_ROWS || !piece.every(CHECKS[part])) return false;
    for (const each of piece) there.push(each);
    return true;
  }
  if (typeof there !== 'string' || typeof piece !== 'string') return false;
  if (there.length + piece.length > MOST_ROWS * PRINT) return false;
  Object.assign(owner, { [part]: there + piece });
  return true;
};

export interface Reading {
  /** False where it cannot be one of ours: what comes behind it is of no use. */
  readonly take: (line: string) => boolean;
  /** What the lines said; null where they cannot be what stood anywhere. */
  readonly read: () => Before | null;
}

/** Reads the lines again, one by one. */
export const readingLines = (): Reading => {
  let whole: Plain | null = null;
  let isSound = true;
  const add = (line: unknown): boolean => {
    if (whole === null) {
      whole = isPlain(line) && areEmptyColumns(line['columns']) ? line : null;
      return whole !== null;
    }
    if (!isPiece(line)) return false;
    const [part, column, piece] = line;
    const columns: unknown = whole['columns'];
    const owner: unknown = column === -1 ? whole['keys'] : Array.isArray(columns) ? columns[column] : null;
    return addTo(owner, part, piece);
  };
  return {
    take: (line) => {
      try {
        isSound &&= line.length <= LONGEST && add(JSON.parse(line));
      } catch {
        isSound = false;
      }
      return isSound;
    },
    read: () => (isSound && isBefore(whole) ? whole : null),
  };
};
