/** One row of a sheet found in its bytes: where it and its cells stand. */
import { Refusal } from '../../refusal';
import { COLUMNS, ROWS } from '../../references';
import {
  attributePlace,
  bytesOf,
  digitsBetween,
  find,
  isClosing,
  isDeclaration,
  isEmpty,
  isNamed,
  skipBlanks,
  tagEnd,
} from './bytes';
import { at, type CellTable } from './cell-table';

export interface ScannedRow {
  readonly start: number;
  readonly openEnd: number;
  /** Where "</row>" stands; `end` for a row that closes itself. */
  readonly closeStart: number;
  readonly end: number;
  /** Counted from 0; null where the row does not say. */
  readonly row: number | null;
  /** The look of the row's new cells; null where it leaves that to their columns. */
  readonly style: number | null;
  /** The same table serves the next row. */
  readonly cells: CellTable;
}

/** The names of a sheet's elements as its bytes have them, with its prefix. */
export interface ElementNames {
  readonly prefix: string;
  readonly sheetData: Uint8Array;
  readonly row: Uint8Array;
  readonly cell: Uint8Array;
  readonly formula: Uint8Array;
  readonly value: Uint8Array;
  readonly text: Uint8Array;
}

/** The names under a prefix as it is written, "x:" or "". */
export const elementNames = (prefix: string): ElementNames => ({
  prefix,
  sheetData: bytesOf(`${prefix}sheetData`),
  row: bytesOf(`${prefix}row`),
  cell: bytesOf(`${prefix}c`),
  formula: bytesOf(`${prefix}f`),
  value: bytesOf(`${prefix}v`),
  text: bytesOf(`${prefix}is`),
});

interface Reading {
  readonly cells: CellTable;
  readonly names: ElementNames;
  /** Whether what is open within the row is a cell. */
  inCell: boolean;
  /** How many elements are open, the row with them. */
  depth: number;
}

const ROW_NUMBER = bytesOf('r');
const STYLE = bytesOf('s');
const CUSTOM_FORMAT = bytesOf('customFormat');
const LETTER_R = 0x72;
const LETTER_S = 0x73;

const damaged = (what: string): Refusal => new Refusal('damaged', what);

/** The column that a cell's address names, counted from 0; the bytes are "BC12". */
const columnBetween = (bytes: Uint8Array, from: number, to: number): number => {
  let column = 0;
  let place = from;
  for (; place < to && place < from + 4; place += 1) {
    const byte = bytes[place] ?? 0;
    // Small letters are the capitals with one bit set.
    const letter = (byte & 0xdf) - 0x40;
    if (byte < 0x41 || letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const row = digitsBetween(bytes, place, to);
  if (column < 1 || column > COLUMNS || row < 1 || row > ROWS) throw damaged('cell address');
  return column - 1;
};

const numberIn = (bytes: Uint8Array, start: number, end: number, name: Uint8Array): number | null => {
  const place = attributePlace(bytes, start, end, name);
  if (place === null) return null;
  const number = digitsBetween(bytes, place.value, place.valueEnd);
  if (number < 0) throw damaged('number');
  return number;
};

const rowStyle = (bytes: Uint8Array, start: number, end: number): number | null => {
  const custom = attributePlace(bytes, start, end, CUSTOM_FORMAT);
  if (custom === null) return null;
  // "1" and "true" begin as no word for false does.
  const first = bytes[custom.value] ?? 0;
  return first === 0x31 || first === 0x74 ? numberIn(bytes, start, end, STYLE) : null;
};

/** Notes a value of a cell's tag by its name's first letter; only names of one letter count. */
const noteAttribute = (bytes: Uint8Array, letter: number, value: number, cells: CellTable): void => {
  const valueEnd = find(bytes, value, bytes[value - 1] ?? 0);
  if (letter === LETTER_R) cells.column[cells.count] = columnBetween(bytes, value, valueEnd);
  else if (letter === LETTER_S) {
    const style = digitsBetween(bytes, value, valueEnd);
    if (style < 0) throw damaged('style');
    cells.style[cells.count] = style;
  }
};

/** The letter of a name of one letter; 0 for a longer name. */
const letterAt = (bytes: Uint8Array, place: number): number => {
  const after = bytes[place + 1] ?? 0;
  return after === 0x3d || after <= 0x20 ? (bytes[place] ?? 0) : 0;
};

/** Enters the cell whose tag stands between two places; a cell that does not say its column is the next one. */
const enterCell = (bytes: Uint8Array, start: number, end: number, { cells, names }: Reading): void => {
  const cell = cells.count;
  const before = cell === 0 ? -1 : at(cells.column, cell - 1);
  if (cell >= COLUMNS) throw damaged('cells');
  cells.column[cell] = before + 1;
  cells.start[cell] = start;
  cells.style[cell] = 0;
  cells.formula[cell] = -1;
  cells.filled[cell] = 0;
  cells.end[cell] = end;
  let place = start + 1 + names.cell.length;
  for (;;) {
    place = skipBlanks(bytes, place);
    const byte = bytes[place] ?? 0;
    // "/" or ">"
    if (byte === 0x2f || byte === 0x3e) break;
    const value = skipBlanks(bytes, find(bytes, place, 0x3d) + 1) + 1;
    const valueEnd = find(bytes, value, bytes[value - 1] ?? 0);
    if (valueEnd >= end) throw damaged('attribute');
    noteAttribute(bytes, letterAt(bytes, place), value, cells);
    place = valueEnd + 1;
  }
  const column = at(cells.column, cell);
  if (column >= COLUMNS) throw damaged('cell address');
  cells.ordered &&= column > before;
  cells.count = cell + 1;
};

/** Notes what a child of the last cell says about it. */
const noteContent = (bytes: Uint8Array, start: number, end: number, { cells, names }: Reading): void => {
  const cell = cells.count - 1;
  if (isNamed(bytes, start, names.formula)) {
    cells.formula[cell] = start;
    cells.filled[cell] = 1;
  } else if (isNamed(bytes, start, names.value)) {
    // A value that closes at once says nothing.
    if (!isEmpty(bytes, end) && bytes[end] !== 0x3c) cells.filled[cell] = 1;
  } else if (isNamed(bytes, start, names.text)) cells.filled[cell] = 1;
};

/** An element opens within the row. */
const openElement = (bytes: Uint8Array, start: number, end: number, reading: Reading): void => {
  if (reading.depth === 1) {
    reading.inCell = isNamed(bytes, start, reading.names.cell);
    if (reading.inCell) enterCell(bytes, start, end, reading);
  } else if (reading.depth === 2 && reading.inCell) noteContent(bytes, start, end, reading);
  if (!isEmpty(bytes, end)) reading.depth += 1;
};

/** An element closes within the row, or the row itself. */
const closeElement = (end: number, reading: Reading): void => {
  reading.depth -= 1;
  if (reading.depth === 1 && reading.inCell) reading.cells.end[reading.cells.count - 1] = end;
};

/** Behind the row's closing tag, which begins at `closeStart`; null where it is not among the bytes yet. */
const readChildren = (
  bytes: Uint8Array,
  from: number,
  reading: Reading,
): { readonly closeStart: number; readonly end: number } | null => {
  let place = from;
  for (;;) {
    const start = find(bytes, place, 0x3c);
    const end = tagEnd(bytes, start);
    if (end < 0) return null;
    place = end;
    if (isClosing(bytes, start)) {
      closeElement(end, reading);
      if (reading.depth === 0) return { closeStart: start, end };
    } else if (!isDeclaration(bytes, start)) openElement(bytes, start, end, reading);
  }
};

/** The row whose "<" stands at a place; null where its end is not among the bytes yet. */
export const scanRow = (
  bytes: Uint8Array,
  start: number,
  names: ElementNames,
  cells: CellTable,
): ScannedRow | null => {
  const openEnd = tagEnd(bytes, start);
  if (openEnd < 0) return null;
  cells.count = 0;
  cells.ordered = true;
  const reading: Reading = { cells, names, inCell: false, depth: 1 };
  const whole = { closeStart: openEnd, end: openEnd };
  const children = isEmpty(bytes, openEnd) ? whole : readChildren(bytes, openEnd, reading);
  if (children === null) return null;
  const number = numberIn(bytes, start, openEnd, ROW_NUMBER);
  if (number !== null && (number < 1 || number > ROWS)) throw damaged('row number');
  return {
    start,
    openEnd,
    closeStart: children.closeStart,
    end: children.end,
    row: number === null ? null : number - 1,
    style: rowStyle(bytes, start, openEnd),
    cells,
  };
};
