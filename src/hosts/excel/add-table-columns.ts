import { addressOf, HostFault, type SheetEdit } from '../../sheet';
import { acrossChange, type KeptRange } from './kept-range';

type GrowEdit = Extract<SheetEdit, { readonly kind: 'table-columns' }>;

/** Excel would move what stands beside a table aside: somebody may have put it there just now. */
const refuseOccupied = async (
  context: Excel.RequestContext,
  table: Excel.Table,
  columns: number,
): Promise<void> => {
  const beside = table
    .getRange()
    .getLastColumn()
    .getOffsetRange(0, 1)
    .getResizedRange(0, columns - 1);
  const filled = beside.getUsedRangeOrNullObject(true);
  filled.load('rowIndex,columnIndex');
  await context.sync();
  if (filled.isNullObject) return;
  const { rowIndex: row, columnIndex: column } = filled;
  throw new HostFault('occupied', addressOf({ sheet: '', row, column, rows: 1, columns: 1 }));
};

/** Adds a column a header; throws where cells stand in the way. */
export const addTableColumns = async (
  context: Excel.RequestContext,
  { table: id, headers }: GrowEdit,
  kept: readonly KeptRange[],
): Promise<void> => {
  const table = context.workbook.tables.getItem(id);
  await refuseOccupied(context, table, headers.length);
  await acrossChange(context, kept, () => {
    for (const header of headers) table.columns.add(undefined, undefined, header);
  });
};
