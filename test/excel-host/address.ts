/** Places on a sheet in the notation of spreadsheets ("B2:D9"). */
import { sheetSize } from '../../src/hosts/memory/workbook';
import { columnLetters, type Area } from '../../src/sheet';

type Place = Omit<Area, 'sheet'>;

/** "B2" or "B2:D9"; whole columns as "B:D" and whole rows as "2:9", as Excel writes them. */
export function addressOf({ row, column, rows, columns }: Place): string {
  const left = columnLetters(column);
  const right = columnLetters(column + columns - 1);
  if (rows === sheetSize.rows) return `${left}:${right}`;
  if (columns === sheetSize.columns) return `${String(row + 1)}:${String(row + rows)}`;
  const first = `${left}${String(row + 1)}`;
  return rows === 1 && columns === 1 ? first : `${first}:${right}${String(row + rows)}`;
}

/** The place of "B2", "$B$2:D9" or "B:D"; null for anything else. */
export function parseAddress(address: string): Place | null {
  const corners = address.replaceAll('$', '').toUpperCase().split(':').map(parseCorner);
  const [first, last = first] = corners;
  if (corners.length > 2 || !first || !last || (first.row === null) !== (last.row === null)) return null;
  if (corners.length === 1 && first.row === null) return null;
  const row = first.row ?? 0;
  const lastRow = last.row ?? sheetSize.rows - 1;
  const place = {
    row,
    column: first.column,
    rows: lastRow - row + 1,
    columns: last.column - first.column + 1,
  };
  return place.rows > 0 && place.columns > 0 ? place : null;
}

function parseCorner(text: string): { column: number; row: number | null } | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})?$/.exec(text);
  const letters = match?.[1];
  if (letters === undefined) return null;
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = match?.[2] === undefined ? null : Number(match[2]) - 1;
  return column < sheetSize.columns && (row ?? 0) < sheetSize.rows ? { column, row } : null;
}
