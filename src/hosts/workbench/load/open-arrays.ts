/** The formulas of several cells that a reading of a sheet is within. */
import type { Block } from '../../../sheet';

interface Filling {
  readonly area: Block;
}

export interface OpenArrays<Formula extends Filling> {
  add(array: Formula): void;
  /** The formula that fills a cell; null for none. Rows must be asked for in ascending order. */
  at(row: number, column: number): Formula | null;
}

/**
 * Those that ended above a row are let go of there, and the others stand by their columns: a sheet may hold tens of
 * thousands of them.
 */
export const openArrays = <Formula extends Filling>(): OpenArrays<Formula> => {
  let open: Formula[] = [];
  let current = -1;
  /** The place behind the last one that begins by a column. */
  const behind = (column: number): number => {
    let low = 0;
    let high = open.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((open[middle]?.area.column ?? Infinity) <= column) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const reach = (row: number): void => {
    if (row === current) return;
    current = row;
    if (open.length > 0) open = open.filter(({ area }) => area.row + area.rows > row);
  };
  return {
    add: (array) => void open.splice(behind(array.area.column), 0, array),
    at: (row, column) => {
      reach(row);
      const array = open[behind(column) - 1];
      if (array === undefined || row < array.area.row) return null;
      return column < array.area.column + array.area.columns ? array : null;
    },
  };
};
