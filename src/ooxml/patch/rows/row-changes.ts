/** The cells to change, row by row, as all layers together have them. Made for one walk down the rows. */
import type { CellChange, Layer } from './layers';

export interface RowChanges {
  /** The changes in a row, by ascending column, each column once. Rows must be asked for in ascending order. */
  at(row: number): readonly CellChange[];
  /** The first row from this one on that has changes; Infinity for none. No row before it is asked for afterwards. */
  next(row: number): number;
}

const NONE: readonly CellChange[] = [];

const over = (layers: readonly Layer[], row: number): readonly CellChange[] => {
  const only = layers[0];
  if (only === undefined) return NONE;
  if (layers.length === 1) return only.at(row);
  const cells = new Map<number, CellChange>();
  for (const layer of layers) {
    for (const cell of layer.at(row)) {
      // A format that an earlier layer set holds on where a later one leaves the format as it is.
      const before = cells.get(cell.column);
      cells.set(cell.column, {
        ...cell,
        format: cell.format ?? before?.format ?? null,
        like: cell.like ?? before?.like ?? null,
      });
    }
  }
  return [...cells.values()].sort((one, other) => one.column - other.column);
};

export const rowChanges = (layers: readonly Layer[]): RowChanges => {
  const waiting = layers
    .map((layer, place) => ({ layer, place }))
    .sort((one, other) => one.layer.block.row - other.layer.block.row || one.place - other.place);
  let upcoming = 0;
  let active: { readonly layer: Layer; readonly place: number }[] = [];
  let current: readonly Layer[] = [];
  /** Takes in the layers that begin by this row and lets go of those that ended before. */
  const reach = (row: number): void => {
    const ended = ({ layer }: { readonly layer: Layer }): boolean =>
      layer.block.row + layer.block.rows <= row;
    const begins = (waiting[upcoming]?.layer.block.row ?? Infinity) <= row;
    if (!begins && !active.some(ended)) return;
    for (let one = waiting[upcoming]; one !== undefined && one.layer.block.row <= row;) {
      active.push(one);
      upcoming += 1;
      one = waiting[upcoming];
    }
    active = active.filter((one) => !ended(one)).sort((one, other) => one.place - other.place);
    current = active.map(({ layer }) => layer);
  };
  return {
    at: (row) => {
      reach(row);
      return over(current, row);
    },
    next: (row) => {
      reach(row);
      const begin = waiting[upcoming]?.layer.block.row ?? Infinity;
      return current.reduce((first, layer) => Math.min(first, layer.next(row)), begin);
    },
  };
};
