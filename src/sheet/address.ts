import type { Area } from './area';

/**
 * The letters of a column, counted from 0.
 * @example columnLetters(27); // => 'AB'
 */
export const columnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
};

/**
 * The A1 address of an area without its sheet, as messages name it.
 * @example addressOf({ sheet: 's', row: 0, column: 0, rows: 2, columns: 3 }); // => 'A1:C2'
 */
export const addressOf = (area: Area): string => {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  const last = `${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
  return first === last ? first : `${first}:${last}`;
};
