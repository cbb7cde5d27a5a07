/**
 * The cells of one row, by their number in it: places in the row's bytes, kept in arrays that serve row after row,
 * since a million rows of objects would be a heap of work for nothing.
 */
import { COLUMNS } from '../../references';

export interface CellTable {
  count: number;
  /** Counted from 0. */
  readonly column: Int32Array;
  readonly start: Int32Array;
  /** Behind the last ">". */
  readonly end: Int32Array;
  readonly style: Int32Array;
  /** Where the formula begins; -1 for none. */
  readonly formula: Int32Array;
  /** 1 where it holds a value, a text or a formula. */
  readonly filled: Uint8Array;
  /** Whether the cells stand by ascending column, each once. */
  ordered: boolean;
}

export const cellTable = (): CellTable => ({
  count: 0,
  column: new Int32Array(COLUMNS),
  start: new Int32Array(COLUMNS),
  end: new Int32Array(COLUMNS),
  style: new Int32Array(COLUMNS),
  formula: new Int32Array(COLUMNS),
  filled: new Uint8Array(COLUMNS),
  ordered: true,
});

/** What an array of a table holds for a cell; 0 beyond its end. */
export const at = (numbers: Int32Array | Uint8Array, cell: number): number => numbers[cell] ?? 0;

/** The number of the first cell from one on whose column is not before this one; the count for none. */
export const firstFrom = (cells: CellTable, from: number, column: number): number => {
  let cell = from;
  while (cell < cells.count && at(cells.column, cell) < column) cell += 1;
  return cell;
};

/** The number of the cell in a column of a row whose cells are ordered; -1 for none. */
export const cellIn = (cells: CellTable, column: number): number => {
  const cell = firstFrom(cells, 0, column);
  return cell < cells.count && at(cells.column, cell) === column ? cell : -1;
};
