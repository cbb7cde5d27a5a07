/** Where the cells of a run are by now: rows may have been sorted, put in and taken out, columns moved. */
import type { CellValue } from '../../tiering';
import type { Area } from '../area';
import type { Spreadsheet } from '../spreadsheet';
import { sameValue } from '../same-cell';
import type { Before, ColumnBefore } from './before';

export interface WhereNow {
  readonly headerRow: number;
  /** For each column of the run its column on the sheet; null where it does not stand there. */
  readonly columns: readonly (number | null)[];
  /** For each row below the header, down to the last that matters, the row that it was; null where it was none. */
  readonly rows: readonly (number | null)[];
}

/** So far down a header row is looked for that is no longer where it was. */
const FARTHEST = 1000;

const isBlank = (cell: CellValue | undefined): boolean => cell === null || cell === '' || cell === undefined;

/** The columns of the run in a row of cells, by their headers; the place where it was first, else the only one of that name. */
const columnsIn = (row: readonly CellValue[], before: Before): readonly (number | null)[] =>
  before.columns.map(({ column, header }) => {
    if (row[column] === header) return column;
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
  return keyColumn === undefined ? null : { headerRow, keyColumn, columns: columnsIn(row, before) };
};

/** Whether every column stands where a run may have left it: written, or new and not written yet. */
const isWhole = ({ columns, keyColumn }: HeaderNow, row: readonly CellValue[], before: Before): boolean =>
  before.columns.every(
    ({ fresh, column }, index) =>
      columns[index] !== null || (fresh && isBlank(row[column + keyColumn - before.keys.column])),
  );

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
    return found !== null && isWhole(found, row, before) ? found : null;
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

/** Whether two rows of the register held the same in every column of the run: then it is all one which is which. */
const alike = (columns: readonly ColumnBefore[], one: number, other: number): boolean =>
  columns.every(({ cells, formats }) => {
    const [first, second] = [cells[one + 1] ?? null, cells[other + 1] ?? null];
    const plain = typeof first !== 'object' && typeof second !== 'object';
    const sameFormat = !Array.isArray(formats) || formats[one] === formats[other];
    return sameFormat && (first === second || (plain && sameValue(first, second)));
  });

/** The rows of each client, by the cell that tells it apart. */
const rowsByKey = (keys: readonly CellValue[]): ReadonlyMap<CellValue, readonly number[]> => {
  const rows = new Map<CellValue, number[]>();
  keys.forEach((key, row) => {
    const known = rows.get(key === '' ? null : key);
    if (known === undefined) rows.set(key === '' ? null : key, [row]);
    else known.push(row);
  });
  return rows;
};

/**
 * For each row now the row it was, by the clients' keys; null where clients of one key held different things, so that nobody
 * can tell them apart.
 */
const rowsNow = (before: Before, now: readonly CellValue[]): readonly (number | null)[] | null => {
  const was = before.keys.cells.slice(1);
  if (was.every((key, row) => sameValue(key, now[row]))) return was.map((_, row) => row);
  const known = rowsByKey(was);
  for (const rows of known.values()) {
    if (rows.some((row) => !alike(before.columns, rows[0] ?? row, row))) return null;
  }
  const taken = new Map<CellValue, number>();
  const rows = now.map((cell) => {
    const key = cell === '' ? null : cell;
    const next = taken.get(key) ?? 0;
    taken.set(key, next + 1);
    return known.get(key)?.[next] ?? null;
  });
  const end = rows.reduce((last: number, row, at) => (row === null ? last : at + 1), 0);
  return rows.slice(0, Math.max(was.length, end));
};

/** Where it all is now; null where that is not certain. Throws the host's faults. */
export const whereNow = async (spreadsheet: Spreadsheet, before: Before): Promise<WhereNow | null> => {
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
  const moved = rowsNow(before, keys);
  return moved && { headerRow, columns, rows: moved };
};
