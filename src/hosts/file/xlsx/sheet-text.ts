/** A sheet of a workbook as separated text. */
import { isDateFormat, type WorkbookFile } from '../../../ooxml';
import type { CellValue } from '../../../sheet';
import { asShown } from '../csv/as-shown';
import { couldBeFormula } from '../csv/could-be-formula';
import { csvCell, type CsvStyle } from '../csv/csv-cell';
import type { WrittenArea, XlsxSpreadsheet } from './xlsx-spreadsheet';

const STYLE: CsvStyle = { separator: ',', decimal: '.' };
const BYTE_ORDER_MARK = '\ufeff';
const ROWS_A_PIECE = 10_000;
const MS_A_DAY = 86_400_000;
/** Serial number 0 of each date system, as days since 1 January 1970; 1900 has a leap day that never was. */
const DAY_ZERO = { 1900: -25_569, 1904: -24_107 } as const;

/** A duration, as in "[h]:mm", is a number of days, not a day. */
const ELAPSED = /\[(h+|m+|s+)\]/i;

/** A day, a day with its time, or, for less than a day, a time alone. */
const asIsoDate = (serial: number, system: 1900 | 1904): string => {
  const day = system === 1900 && serial < 60 ? serial + 1 : serial;
  const moment = new Date(Math.round((day + DAY_ZERO[system]) * MS_A_DAY)).toISOString();
  if (serial < 1 && serial > 0) return moment.slice(11, 19);
  return Number.isInteger(serial) ? moment.slice(0, 10) : moment.slice(0, 19);
};

/** Which cells of a sheet are shown as dates: the row numbers of each column. */
const dateCells = async (
  file: WorkbookFile,
  sheet: string,
): Promise<ReadonlyMap<number, ReadonlySet<number>>> => {
  const styles = await file.styles();
  const isDate = Array.from({ length: styles.count }, (_, style) => {
    const { numberFormat } = styles.look(style);
    return isDateFormat(numberFormat) && !ELAPSED.test(numberFormat);
  });
  const dates = new Map<number, Set<number>>();
  await file.scan(sheet, {
    cell: (row, column, value, style) => {
      if (typeof value !== 'number' || isDate[style] !== true || value < 0 || value > 2_958_465) return;
      const rows = dates.get(column) ?? new Set();
      dates.set(column, rows.add(row));
    },
  });
  return dates;
};

type Shown = (value: CellValue, row: number) => CellValue;

/** How the cells of a column stand in the text: those of others as they are, ours as they are shown. */
const shownIn = (written: readonly WrittenArea[], column: number): Shown => {
  const ours = written
    .flatMap(({ area, formats }) => {
      const format = formats[column - area.column] ?? null;
      // Without a format what was written before keeps its own.
      return format === null ? [] : [{ ...area, shown: asShown(format) }];
    })
    .reverse();
  if (ours.length === 0) return (value) => value;
  return (value, at) => {
    const last = ours.find(({ row, rows }) => at >= row && at < row + rows);
    return last === undefined ? value : last.shown(value);
  };
};

/** Is told of every text that gets an apostrophe: the row and the column, from 0. */
type Guarded = (row: number, column: number) => void;

/**
 * A sheet as comma-separated text in pieces, what was written to it included: numbers with a point, dates as
 * YYYY-MM-DD, texts that a spreadsheet would take for a formula behind an apostrophe; the numbers that
 * we wrote are as exact as they are shown.
 */
export async function* sheetText(
  file: WorkbookFile,
  spreadsheet: XlsxSpreadsheet,
  sheet: string,
  guarded: Guarded = () => undefined,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const { rows, columns } = await spreadsheet.extent(sheet);
  const cells = await spreadsheet.read({ sheet, row: 0, column: 0, rows, columns });
  const dates = await dateCells(file, sheet);
  const written = spreadsheet.writtenAreas(sheet);
  const shown = cells.map((_, column) => shownIn(written, column));
  const text = (value: CellValue, row: number, column: number): string => {
    if (typeof value === 'string' && couldBeFormula(value)) guarded(row, column);
    return typeof value === 'number' && dates.get(column)?.has(row) === true
      ? asIsoDate(value, file.dateSystem)
      : csvCell(shown[column]?.(value, row) ?? null, STYLE);
  };
  let piece = BYTE_ORDER_MARK;
  for (let row = 0; row < rows; row += 1) {
    piece += `${cells.map((column, index) => text(column[row] ?? null, row, index)).join(',')}\r\n`;
    if (row % ROWS_A_PIECE === ROWS_A_PIECE - 1) {
      yield encoder.encode(piece);
      piece = '';
    }
  }
  yield encoder.encode(piece);
}
