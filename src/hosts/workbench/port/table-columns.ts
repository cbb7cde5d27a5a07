/** Columns at the right end of a table of the grid. */
import { generateRandomId, type IMutationInfo } from '@univerjs/core';
import { SetSheetTableMutation } from '@univerjs/sheets-table';
import type { Area } from '../../../sheet';
import type { Grid } from '../grid/grid';

/** A table as it stands before a change. */
export interface TableNow {
  readonly table: string;
  readonly whole: Area;
}

/** The grid's own way to make a table reach over more cells puts their names before that of its last column. */
export interface ColumnsChange {
  readonly tableId: string;
  readonly config: {
    readonly rowColOperation: {
      readonly operationType: 'insert' | 'delete';
      readonly rowColType: 'column';
      readonly index: number;
      readonly count: number;
      readonly columnsJson?: readonly object[];
    };
  };
}

const change = (
  { unit }: Grid,
  { table, whole }: TableNow,
  operation: Omit<ColumnsChange['config']['rowColOperation'], 'rowColType'>,
): IMutationInfo => ({
  id: SetSheetTableMutation.id,
  params: {
    unitId: unit,
    subUnitId: whole.sheet,
    tableId: table,
    config: { rowColOperation: { ...operation, rowColType: 'column' } },
  },
});

/** Gives a table more columns, by which formulas can name them. */
export const columnsAdded = (grid: Grid, now: TableNow, headers: readonly string[]): IMutationInfo =>
  change(grid, now, {
    operationType: 'insert',
    index: now.whole.column + now.whole.columns,
    count: headers.length,
    columnsJson: headers.map((displayName) => ({
      id: generateRandomId(),
      displayName,
      dataType: 'string',
      formula: '',
      meta: {},
      style: {},
    })),
  });

/** Takes the last columns of a table out of it; their cells stay as they are. */
export const columnsTaken = (grid: Grid, now: TableNow, count: number): IMutationInfo =>
  change(grid, now, {
    operationType: 'delete',
    index: now.whole.column + now.whole.columns - count,
    count,
  });
