import type { CellValue } from '../tiering';
import type { Area } from './area';
import { formatCodes } from './format-codes';
import { isDayFormat } from './is-day-format';
import type { Spreadsheet } from './spreadsheet';

/** So many rows show how a column is formatted. */
const ROWS_LOOKED_AT = 50;

/** Which columns of an area are shown as dates, and which as percent. */
export interface ShownAs {
  readonly dates: readonly boolean[];
  readonly percents: readonly boolean[];
}

/**
 * How the columns of an area are shown: as dates or as percent those where most of the numbers in the first rows bear such a format,
 * for a date or a share is a number like any other and only its format tells; as percent also those whose texts say so ("83 %").
 * `columns` are the values of the area.
 */
export const shownAs = async (
  spreadsheet: Spreadsheet,
  area: Area,
  columns: readonly (readonly CellValue[])[],
): Promise<ShownAs> => {
  const rows = Math.min(area.rows, ROWS_LOOKED_AT);
  const heads = columns.map((cells) => cells.slice(0, rows));
  const hasNumbers = heads.some((cells) => cells.some((cell) => typeof cell === 'number'));
  const formats = hasNumbers ? await spreadsheet.formats({ ...area, rows }) : [];
  const ofNumbers = heads.map((cells, column) =>
    (formats[column] ?? []).filter((_, row) => typeof cells[row] === 'number'),
  );
  return {
    dates: ofNumbers.map((of) => of.filter(isDayFormat).length * 2 > of.length),
    percents: ofNumbers.map((of, column) => {
      const texts = (heads[column] ?? []).filter(isPercentText).length;
      return (of.filter(isPercentFormat).length + texts) * 2 > of.length + texts;
    }),
  };
};

const isPercentFormat = (format: string): boolean => formatCodes(format).includes('%');

const PERCENT = /^[+-]?\d[\d\s.,]*%$/;

const isPercentText = (cell: CellValue): boolean => typeof cell === 'string' && PERCENT.test(cell.trim());
