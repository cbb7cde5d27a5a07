import type { ICellData } from '@univerjs/core';
import { HostFault, type Area, type Over, type SheetEdit } from '../../../sheet';
import { cellKey } from '../grid/cell-key';
import { changeCells, formatted, perform, replaced } from './change-cells';
import { headersOf, tablePlace } from './grow-table';
import { refuseTouched } from './refuse-touched';
import type { HostState } from './state';
import { columnsAdded, columnsTaken } from './table-columns';

/** How many of the last headers are among these, letter case aside; a table keeps its first column. */
const lastOnes = (own: readonly string[], headers: readonly string[]): number => {
  const wanted = new Set(headers.map((header) => header.toLowerCase()));
  let first = own.length;
  while (first > 1 && wanted.has((own[first - 1] ?? '').toLowerCase())) first -= 1;
  return own.length - first;
};

/** Columns of the table as the file has it: no file takes them away. */
const columnsInFile = ({ loaded }: HostState, sheet: string, table: string): number =>
  loaded.sheets.get(sheet)?.frame.tables.find(({ id }) => id === table)?.area.columns ?? 0;

type DropEdit = Extract<SheetEdit, { readonly kind: 'drop-table-columns' }>;

const refuseTouchedColumns = (
  state: HostState,
  whole: Area,
  own: readonly string[],
  { headers, over }: Pick<DropEdit, 'headers'> & { readonly over: Over | undefined },
): void => {
  if (over === undefined) return;
  own.forEach((header, index) => {
    const place = headers.indexOf(header);
    if (place < 0) return;
    const below = {
      ...whole,
      row: whole.row + 1,
      rows: whole.rows - 1,
      column: whole.column + index,
      columns: 1,
    };
    refuseTouched(state, below, [over[place] ?? null], 0);
  });
};

/** Takes the last columns of a table away, with what they hold, as long as they bear one of these headers. */
export const dropTableColumns = async (
  state: HostState,
  { table, headers, over }: DropEdit,
): Promise<void> => {
  const { grid, originals } = state;
  const { sheet, whole } = tablePlace(state, table);
  const own = headersOf(grid, whole);
  const dropped = lastOnes(own, headers);
  if (dropped === 0) return;
  const columns = whole.columns - dropped;
  const left = { ...whole, columns };
  if (columns < columnsInFile(state, sheet, table))
    throw new HostFault('unsupported', 'table columns of the file');
  refuseTouchedColumns(state, whole, own, { headers, over });
  perform(grid, {
    redo: [columnsTaken(grid, { table, whole }, dropped)],
    undo: [columnsAdded(grid, { table, whole: left }, own.slice(columns))],
  });
  const area = { ...whole, column: whole.column + columns, columns: dropped };
  const cellAt = (row: number, column: number): ICellData => {
    const before = originals.get(sheet)?.get(cellKey(area.row + row, area.column + column));
    return formatted(replaced(null), before === undefined ? null : (before.format ?? 'General'));
  };
  await changeCells(grid, area, cellAt);
};
