/** Where the cells of a run are by now: rows may have been sorted, put in and taken out, columns moved. */
import { stepThrough, type CellValue, type Steps } from '../../tiering';
import type { Area } from '../area';
import type { Spreadsheet } from '../spreadsheet';
import { paused } from '../paused';
import { isBlank, sameValue } from '../same-cell';
import type { Before } from './before';
import { haveTwins, printOfRows, rowsByKey } from './twins';

export interface WhereNow {
  readonly headerRow: number;
  /** The column that tells the clients apart. */
  readonly keyColumn: number;
  /** For each column of the run its column on the sheet; null where it does not stand there. */
  readonly columns: readonly (number | null)[];
  /** For each row below the header, down to the register's last, the row that it was; null where it was none. */
  readonly rows: readonly (number | null)[];
}

/** So far down a header row is looked for that is no longer where it was. */
const FARTHEST = 1000;

/**
 * The columns of the run in a row of cells, by their headers: where they were, as seen from the clients' column, else the only one
 * of that name.
 */
const columnsIn = (
  row: readonly CellValue[],
  before: Before,
  keyColumn: number,
): readonly (number | null)[] =>
  before.columns.map(({ column, header }) => {
    const place = column + keyColumn - before.keys.column;
    if (row[place] === header) return place;
    const places = row.flatMap((cell, place) => (cell === header ? [place] : []));
    return places.length === 1 ? (places[0] ?? null) : null;
  });

interface HeaderNow {
  readonly headerRow: number;
  readonly keyColumn: number;
  readonly columns: readonly (number | null)[];
}

/** A header row is known by the header of the key column; null where the row has none or several. */
const headerIn = (row: readonly CellValue[], headerRow: number, before: Before): HeaderNow | null => {
  const { column, cells } = before.keys;
  const wanted = cells[0] ?? null;
  const inPlace = sameValue(wanted, row[column]);
  const places = row.flatMap((cell, place) => (!isBlank(wanted) && sameValue(wanted, cell) ? [place] : []));
  const keyColumn = inPlace ? column : places.length === 1 ? places[0] : undefined;
  return keyColumn === undefined
    ? null
    : { headerRow, keyColumn, columns: columnsIn(row, before, keyColumn) };
};

/** Whether every column that was there before the run still is; a new one may not be written yet, or be gone again. */
const isWhole = ({ columns }: HeaderNow, { columns: all }: Before): boolean =>
  all.every(({ fresh }, index) => columns[index] !== null || fresh);

/** Whether the clients have moved and a header of the run has not: it was written over something else then. */
const isAstray = ({ keyColumn }: HeaderNow, row: readonly CellValue[], { keys, columns }: Before): boolean =>
  keyColumn !== keys.column && columns.some(({ column, header }) => row[column] === header);

const findHeader = async (
  spreadsheet: Spreadsheet,
  before: Before,
  used: { readonly rows: number; readonly columns: number },
): Promise<HeaderNow | null> => {
  const { sheet, headerRow } = before;
  const columns = Math.max(used.columns, before.keys.column + 1);
  const rowsOf = async (area: Area): Promise<readonly (readonly CellValue[])[]> => {
    const cells = await spreadsheet.read(area);
    return Array.from({ length: area.rows }, (_, row) => cells.map((column) => column[row] ?? null));
  };
  const seen = (row: readonly CellValue[], at: number): HeaderNow | null => {
    const found = headerIn(row, at, before);
    return found !== null && isWhole(found, before) && !isAstray(found, row, before) ? found : null;
  };
  const [here = []] = await rowsOf({ sheet, row: headerRow, column: 0, rows: 1, columns });
  const inPlace = seen(here, headerRow);
  if (inPlace !== null) return inPlace;
  const rows = Math.min(used.rows, headerRow + FARTHEST);
  if (rows < 1) return null;
  const all = await rowsOf({ sheet, row: 0, column: 0, rows, columns });
  const found = all.map((row, at) => seen(row, at)).filter((one) => one !== null);
  const written = found.filter((one) => one.columns.some((column) => column !== null));
  if (written.length > 0) return written.length === 1 ? (written[0] ?? null) : null;
  // Headers are written first: where none of the run's stands under the clients' header or where it was put, none of its cells does.
  const strayed = before.columns.some(({ column, header }) => here[column] === header);
  return strayed ? null : (found[0] ?? null);
};

/**
 * For each row now the row it was, by the clients' keys; null where clients of one key held different things, so that nobody
 * can tell them apart. In steps.
 */
function* rowsNow(before: Before, now: readonly CellValue[]): Steps<readonly (number | null)[] | null> {
  const was = before.keys.cells.slice(1);
  let stands = true;
  yield* stepThrough(was.length, (row) => {
    stands &&= sameValue(was[row] ?? null, now[row]);
  });
  if (stands) return now.map((_, row) => (row < was.length ? row : null));
  const known = yield* rowsByKey(was);
  if (yield* haveTwins(before.columns, known)) return null;
  const taken = new Map<CellValue, number>();
  const rows: (number | null)[] = [];
  yield* stepThrough(now.length, (row) => {
    const cell = now[row] ?? null;
    const key = cell === '' ? null : cell;
    const next = taken.get(key) ?? 0;
    taken.set(key, next + 1);
    rows.push(known.get(key)?.[next] ?? null);
  });
  return isMostly(was, rows) ? rows : null;
}

/** Whether at least half of the clients are there: else it is another list. */
const isMostly = (was: readonly CellValue[], rows: readonly (number | null)[]): boolean => {
  const wanted = was.filter((key) => !isBlank(key)).length;
  const found = rows.filter((row) => row !== null && !isBlank(was[row])).length;
  return 2 * found >= wanted;
};

/** The clients' cells from a header row down to where the register ends: as far as it went, then to a blank or another header. */
const withinRegister = ({ keys }: Before, below: readonly CellValue[]): readonly CellValue[] => {
  const [header = null] = keys.cells;
  const length = keys.cells.length - 1;
  const other = below.findIndex((cell) => !isBlank(header) && sameValue(header, cell));
  const last = other < 0 ? below.length : other;
  const blank = below.findIndex((cell, row) => row >= length && isBlank(cell));
  return below.slice(0, blank < 0 ? last : Math.min(last, blank));
};

/** Whether clients of one key stand in the rows where they stood: their keys would not show it. */
const areTwinsInPlace = async (
  spreadsheet: Spreadsheet,
  { sheet, keys }: Before,
  { headerRow, keyColumn, pause }: HeaderNow & { readonly pause: () => Promise<void> },
): Promise<boolean> => {
  const { twins } = keys;
  if (twins === null) return true;
  const columns = twins.columns.map((column) => column + keyColumn - keys.column);
  const rows = { sheet, row: headerRow + 1, rows: keys.cells.length - 1 };
  return (
    columns.every((column) => column >= 0) &&
    (await printOfRows(spreadsheet, rows, { columns, pause })) === twins.print
  );
};

/** Where it all is now; null where that is not certain. `pause` lets a window breathe. Throws the host's faults. */
export const whereNow = async (
  spreadsheet: Spreadsheet,
  before: Before,
  pause: () => Promise<void>,
): Promise<WhereNow | null> => {
  const used = await spreadsheet.extent(before.sheet);
  const header = await findHeader(spreadsheet, before, used);
  if (header === null) return null;
  const { headerRow, keyColumn, columns } = header;
  const rows = Math.max(used.rows - headerRow - 1, before.keys.cells.length - 1);
  const [keys = []] = await spreadsheet.read({
    sheet: before.sheet,
    row: headerRow + 1,
    column: keyColumn,
    rows,
    columns: 1,
  });
  if (!(await areTwinsInPlace(spreadsheet, before, { ...header, pause }))) return null;
  const moved = await paused(rowsNow(before, withinRegister(before, keys)), pause);
  return moved && { headerRow, keyColumn, columns, rows: moved };
};

/** Whether every column that stood in the first of two looks stands there in the second too, or stands no more. */
export const sameColumns = (one: WhereNow, other: WhereNow): boolean =>
  one.headerRow === other.headerRow &&
  one.keyColumn === other.keyColumn &&
  one.columns.every((column, index) => other.columns[index] === null || other.columns[index] === column);

/** Whether no row has moved between two looks. */
export const sameRows = (one: WhereNow, other: WhereNow): boolean =>
  one.rows.length === other.rows.length && one.rows.every((row, at) => row === other.rows[at]);
