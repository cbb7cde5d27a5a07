import type { CellValue } from '../tiering';
import type { Area } from './area';
import { isDayFormat } from './is-day-format';
import type { Spreadsheet } from './spreadsheet';

/** So many rows show how a column is formatted. */
const ROWS_LOOKED_AT = 50;

/**
 * Which columns of an area are shown as dates: those where most of the numbers in the first rows bear a format of days.
 * A date is a number like any other, and only its format tells. `columns` are the values of the area.
 */
export const dateColumns = async (
  spreadsheet: Spreadsheet,
  area: Area,
  columns: readonly (readonly CellValue[])[],
): Promise<readonly boolean[]> => {
  const rows = Math.min(area.rows, ROWS_LOOKED_AT);
  const heads = columns.map((cells) => cells.slice(0, rows));
  if (!heads.some((cells) => cells.some((cell) => typeof cell === 'number'))) return columns.map(() => false);
  const formats = await spreadsheet.formats({ ...area, rows });
  return heads.map((cells, column) => {
    const ofNumbers = (formats[column] ?? []).filter((_, row) => typeof cells[row] === 'number');
    return ofNumbers.filter(isDayFormat).length * 2 > ofNumbers.length;
  });
};
