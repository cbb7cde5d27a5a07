/** What becomes of a row's cells: each change with the cell that it replaces and the style it will have. */
import type { NumberFormats } from '../styles/number-formats';
import { at, cellIn, firstFrom } from './cell-table';
import type { CellChange } from './layers';
import type { ScannedRow } from './row-scan';

export interface PlannedCell {
  readonly change: CellChange;
  /** The number of the cell that it replaces; -1 where the row has no such cell yet. */
  readonly cell: number;
  readonly style: number;
}

export interface CellLooks {
  /** The style of a column's new cells. */
  readonly ofColumn: (column: number) => number;
  /** Null where no change sets a number format. */
  readonly formats: NumberFormats | null;
}

/** The style of a cell that is new in its row. */
const inherited = (change: CellChange, row: ScannedRow | null, looks: CellLooks): number => {
  const like = row === null || change.like === null ? -1 : cellIn(row.cells, change.like);
  if (row !== null && like >= 0) return at(row.cells.style, like);
  return row?.style ?? looks.ofColumn(change.column);
};

/** Null where nothing is to be done: a blank stays blank. */
const planned = (
  change: CellChange,
  cell: number,
  row: ScannedRow | null,
  looks: CellLooks,
): PlannedCell | null => {
  const keeps = row !== null && cell >= 0 && change.like === null;
  const own = keeps ? at(row.cells.style, cell) : inherited(change, row, looks);
  const style = change.format === null ? own : (looks.formats?.styled(own, change.format) ?? own);
  const blank = cell < 0 && change.value === null && change.formula === null;
  return blank && style === own ? null : { change, cell, style };
};

/** By ascending column; the row's cells must be ordered. */
export const plannedCells = (
  changes: readonly CellChange[],
  row: ScannedRow | null,
  looks: CellLooks,
): readonly PlannedCell[] => {
  const plans: PlannedCell[] = [];
  let place = 0;
  for (const change of changes) {
    let cell = -1;
    if (row !== null) {
      place = firstFrom(row.cells, place, change.column);
      if (place < row.cells.count && at(row.cells.column, place) === change.column) cell = place;
    }
    const plan = planned(change, cell, row, looks);
    if (plan !== null) plans.push(plan);
  }
  return plans;
};
