import type { Grid } from '../tiering';

/** True where two readings of columns hold the same cells in the same places. */
export function sameColumns(some: Grid['columns'], others: Grid['columns']): boolean {
  return (
    some.length === others.length &&
    some.every((cells, index) => {
      const there = others[index];
      return there?.length === cells.length && cells.every((cell, row) => cell === there[row]);
    })
  );
}

/** True where two readings of a block hold the same cells in the same places. */
export function sameGrid(one: Grid, other: Grid): boolean {
  return one.firstRow === other.firstRow && sameColumns(one.columns, other.columns);
}
