/** Addresses as the format writes them: "B2", "A1:C9", whole columns "A:C", whole rows "2:4", "$" allowed. */
import { addressOf, columnLetters } from '../sheet';
import type { Block } from '../sheet';

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** The column of letters, counted from 0; beyond the sheet where there are too many. */
export const columnOf = (letters: string): number => {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,7})?$/;

const cornerOf = (
  text: string,
  missing: { row: number; column: number },
): { row: number; column: number } | null => {
  const [, letters, digits] = CORNER.exec(text) ?? [];
  if (letters === undefined && digits === undefined) return null;
  const column = letters === undefined ? missing.column : columnOf(letters);
  const row = digits === undefined ? missing.row : Number(digits) - 1;
  return row >= 0 && row < ROWS && column < COLUMNS ? { row, column } : null;
};

/** The cells that an address names; null for what is no address or leaves the sheet. */
export const blockOf = (reference: string): Block | null => {
  const [from = '', to = from] = reference.trim().split(':');
  const first = cornerOf(from, { row: 0, column: 0 });
  const last = cornerOf(to, { row: ROWS - 1, column: COLUMNS - 1 });
  if (first === null || last === null) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
};

export const referenceOf = (block: Block): string => addressOf({ ...block, sheet: '' });

const letters: string[] = [];

/** The address of one cell. The letters of a column are worked out once: a million rows ask for the same few. */
export const cellReference = (row: number, column: number): string => {
  const known = (letters[column] ??= columnLetters(column));
  return `${known}${row + 1}`;
};

/** The smallest block that holds both. */
export const unitedBlock = (one: Block, other: Block): Block => {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
};
