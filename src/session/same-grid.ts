import type { Grid } from '../tiering';

/** True where two readings of a block hold the same cells in the same places. */
export function sameGrid(one: Grid, other: Grid): boolean {
  return (
    one.firstRow === other.firstRow &&
    one.columns.length === other.columns.length &&
    one.columns.every((cells, index) => {
      const others = other.columns[index];
      return others?.length === cells.length && cells.every((cell, row) => cell === others[row]);
    })
  );
}
