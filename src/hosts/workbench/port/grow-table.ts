import type { IMutationInfo } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { HostFault, addressOf, commonBlock, type Area } from '../../../sheet';
import { sheetIn, type Grid } from '../grid/grid';
import type { Matrix } from '../grid/matrix';
import { blockOf } from '../grid/range-of';
import { readContents, shownValue } from './read-cells';
import type { HostState } from './state';
import { columnsAdded, columnsTaken } from './table-columns';
import { makeRoom, perform, replaced } from './change-cells';

interface Place {
  readonly sheet: string;
  readonly headerRow: boolean;
  readonly whole: Area;
}

/** Where a table of the file stands now. Throws a HostFault 'gone' where there is none. */
export const tablePlace = ({ loaded, grid }: HostState, table: string): Place => {
  for (const [sheet, { frame }] of loaded.sheets) {
    const entry = frame.tables.find(({ id }) => id === table);
    const found = grid.tables.getTableById(grid.unit, table);
    if (entry !== undefined && found !== undefined)
      return { sheet, headerRow: entry.headerRow, whole: { sheet, ...blockOf(found.getRange()) } };
  }
  throw new HostFault('gone', `table ${table}`);
};

const freeHeaders = (taken: readonly string[], headers: readonly string[]): readonly string[] => {
  const lower = new Set(taken.map((header) => header.toLowerCase()));
  return headers.map((header) => {
    let free = header;
    for (let number = 2; lower.has(free.toLowerCase()); number += 1) free = `${header}${number}`;
    lower.add(free.toLowerCase());
    return free;
  });
};

/** Throws a HostFault 'occupied' where something stands in the way of a table. */
const refuseOccupied = async (state: HostState, beside: Area): Promise<void> => {
  const occupied = (row: number, column: number): HostFault =>
    new HostFault('occupied', addressOf({ ...beside, row, column, rows: 1, columns: 1 }));
  const columns = await readContents(state, beside);
  columns.forEach((cells, column) => {
    const row = cells.findIndex((cell) => cell !== null);
    if (row >= 0) throw occupied(beside.row + row, beside.column + column);
  });
  for (const { id } of state.loaded.sheets.get(beside.sheet)?.frame.tables ?? []) {
    const met = commonBlock(tablePlace(state, id).whole, beside);
    if (met !== null) throw occupied(met.row, met.column);
  }
};

/** The headers of a table that stands here. */
export const headersOf = (grid: Grid, whole: Area): readonly string[] => {
  const worksheet = sheetIn(grid, whole.sheet);
  return Array.from({ length: whole.columns }, (_, index) =>
    String(shownValue(grid, worksheet, whole.row, whole.column + index) ?? ''),
  );
};

/** New columns at the right end of a table; a header that the table has already gets a number behind it. */
export const growTable = async (
  state: HostState,
  table: string,
  headers: readonly string[],
): Promise<void> => {
  const { grid } = state;
  const place = tablePlace(state, table);
  if (!place.headerRow) throw new HostFault('unsupported', 'a table without a header row');
  const { whole } = place;
  const beside = { ...whole, column: whole.column + whole.columns, columns: headers.length };
  makeRoom(grid, beside);
  await refuseOccupied(state, beside);
  const after: Matrix = { [whole.row]: {} };
  const before: Matrix = { [whole.row]: {} };
  const added = freeHeaders(headersOf(grid, whole), headers);
  added.forEach((header, index) => {
    (after[whole.row] ??= {})[beside.column + index] = replaced(header);
    (before[whole.row] ??= {})[beside.column + index] = replaced(null);
  });
  const cells = (cellValue: Matrix): IMutationInfo => ({
    id: SetRangeValuesMutation.id,
    params: { unitId: grid.unit, subUnitId: whole.sheet, cellValue },
  });
  const grown = { ...whole, columns: whole.columns + added.length };
  perform(grid, {
    redo: [cells(after), columnsAdded(grid, { table, whole }, added)],
    undo: [columnsTaken(grid, { table, whole: grown }, added.length), cells(before)],
  });
  state.added.push(beside);
};
