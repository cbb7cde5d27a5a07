/** The rows of a sheet and the rows that change, met in one walk. */
import { concatenated } from '../../container/join-bytes';
import type { CellChange, Layer } from './layers';
import { rowChanges } from './row-changes';
import { at, cellTable } from './cell-table';
import { scanRow, type ElementNames, type ScannedRow } from './row-scan';
import type { SheetVisitor } from './sheet-walk';

export interface RowVisitor {
  /** A row of the sheet, its cells ordered, with the changes in it. */
  readonly row: (
    bytes: Uint8Array,
    row: ScannedRow & { readonly row: number },
    changes: readonly CellChange[],
  ) => void;
  /** A row that the sheet has not, with changes. */
  readonly fresh: (row: number, changes: readonly CellChange[]) => void;
}

/** A row whose cells stand in any order, with them in order; of a cell given twice the last holds. */
const orderedRow = (
  bytes: Uint8Array,
  row: ScannedRow,
  names: ElementNames,
): { readonly bytes: Uint8Array; readonly row: ScannedRow } => {
  const { column, start, end, count } = row.cells;
  const byColumn = new Map<number, number>();
  for (let cell = 0; cell < count; cell += 1) byColumn.set(at(column, cell), cell);
  const ordered = [...byColumn].sort(([one], [other]) => one - other).map(([, cell]) => cell);
  const parts = [
    bytes.subarray(row.start, row.openEnd),
    ...ordered.map((cell) => bytes.subarray(at(start, cell), at(end, cell))),
    bytes.subarray(at(end, count - 1), row.end),
  ];
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const whole = concatenated(parts, length);
  return { bytes: whole, row: scanRow(whole, 0, names, cellTable()) ?? row };
};

/** Goes through all at once, without the pauses. */
export const drain = (steps: Iterator<void>): void => {
  while (steps.next().done !== true);
};

/** The visit of each row, and of the rows behind the last one, a pause offered after each. */
export const mergeRows = (
  layers: readonly Layer[],
  visitor: RowVisitor,
): { readonly row: (names: ElementNames) => SheetVisitor['row']; readonly rest: () => Iterator<void> } => {
  const changes = rowChanges(layers);
  let reached = 0;
  function* freshUntil(end: number): Generator<void, void, undefined> {
    for (let row = changes.next(reached); row < end; row = changes.next(row + 1)) {
      visitor.fresh(row, changes.at(row));
      yield;
    }
  }
  return {
    row: (names) => (bytes, row) => {
      if (changes.next(reached) < row.row) drain(freshUntil(row.row));
      reached = row.row + 1;
      const here = changes.at(row.row);
      if (here.length === 0 || row.cells.ordered) return visitor.row(bytes, row, here);
      const ordered = orderedRow(bytes, row, names);
      visitor.row(ordered.bytes, { ...ordered.row, row: row.row }, here);
    },
    rest: () => freshUntil(Infinity),
  };
};
