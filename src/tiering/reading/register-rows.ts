import type { CellValue } from '../model';
import type { RegisterColumn } from '../register';
import { tally, type Tally } from '../tally';
import { isSumOfOthers, isTotalsWord } from './totals-row';

/** The cells that say who a row is about; -1 where the sheet has no such column. */
export interface IdentityColumns {
  readonly key: number;
  readonly label: number;
}

/** Which rows below the header are clients. */
export interface ClientRows {
  /** Indexes of the clients' rows, counted from 0 below the header. */
  readonly clients: Uint32Array;
  readonly blank: Tally<null>;
  readonly totals: Tally<null>;
}

/**
 * Sorts out the rows that are no clients: blank ones, and totals ("Итого", or the last row, without a key, that sums up
 * the others). Blank rows after the last filled one are the end of the sheet and are not counted.
 * `firstRow` is the sheet's number of the first row below the header.
 */
export function clientRows(
  columns: readonly RegisterColumn[],
  identity: IdentityColumns,
  firstRow: number,
): ClientRows {
  const end = endOfRows(columns);
  const clients = new Uint32Array(end);
  const blank = tally(null);
  const totals = tally(null);
  const where = { ...identity, naming: namingColumn(columns, identity) };
  let count = 0;
  for (let row = 0; row < end; row += 1) {
    if (isBlankRow(columns, row)) blank.add(firstRow + row, null);
    else if (saysTotal(columns, where, row)) totals.add(firstRow + row, null);
    else clients[count++] = row;
  }
  const last = clients[count - 1] ?? -1;
  if (
    count > 2 &&
    hasNoKey(columns, identity, last) &&
    isSumOfOthers(pick(columns, clients.subarray(0, count)))
  ) {
    totals.add(firstRow + last, null);
    count -= 1;
  }
  return { clients: clients.slice(0, count), blank, totals };
}

/** Whether a cell shows nothing. */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

function isBlankRow(columns: readonly RegisterColumn[], row: number): boolean {
  for (const column of columns) {
    if (!isBlank(column.cells[row])) return false;
  }
  return true;
}

function endOfRows(columns: readonly RegisterColumn[]): number {
  let end = Math.max(0, ...columns.map((column) => column.cells.length));
  while (end > 0 && isBlankRow(columns, end - 1)) end -= 1;
  return end;
}

/** So many rows show whether a column holds text. */
const rowsJudged = 100;

/** Where a totals row carries its word: beside the key and the label, the first column with text in it. */
function namingColumn(columns: readonly RegisterColumn[], identity: IdentityColumns): number {
  if (identity.label >= 0) return identity.label;
  const hasLetters = (cell: CellValue): boolean => typeof cell === 'string' && /\p{L}/u.test(cell);
  return columns.findIndex((column) => column.cells.slice(0, rowsJudged).some(hasLetters));
}

/** A client may be called "Total": with a key of its own the row is a client. */
function saysTotal(
  columns: readonly RegisterColumn[],
  where: IdentityColumns & { readonly naming: number },
  row: number,
): boolean {
  const key = columns[where.key]?.cells[row];
  if (isTotalsWord(key ?? null)) return true;
  const named =
    isTotalsWord(columns[where.naming]?.cells[row] ?? null) || isTotalsWord(columns[0]?.cells[row] ?? null);
  return named && (where.key < 0 || isBlank(key));
}

function hasNoKey(columns: readonly RegisterColumn[], { key, label }: IdentityColumns, row: number): boolean {
  const place = key >= 0 ? key : label;
  return place >= 0 && isBlank(columns[place]?.cells[row]);
}

function pick(columns: readonly RegisterColumn[], rows: Uint32Array): readonly RegisterColumn[] {
  return columns.map(({ header, cells }) => ({
    header,
    cells: Array.from(rows, (row) => cells[row] ?? null),
  }));
}
