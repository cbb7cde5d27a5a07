/** Columns of ours at the right end of a table. */
import { addressOf, HostFault, type SheetEdit } from '../../sheet';
import { acrossChange, type KeptRange } from './kept-range';

type TableEdit = Extract<SheetEdit, { readonly table: string }>;

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
  { table: id, headers }: TableEdit,
  kept: readonly KeptRange[],
): Promise<void> => {
  const table = context.workbook.tables.getItem(id);
  await refuseOccupied(context, table, headers.length);
  await acrossChange(context, kept, () => {
    for (const header of headers) table.columns.add(undefined, undefined, header);
  });
};

/** The names of as many of the last columns as bear one of the headers, the last first; never of the first column. */
const lastOf = (names: readonly string[], headers: readonly string[]): readonly string[] => {
  const ours = new Set(headers.map((header) => header.toLowerCase()));
  let first = names.length;
  while (first > 1 && ours.has((names[first - 1] ?? '').toLowerCase())) first -= 1;
  return names.slice(first).reverse();
};

/**
 * Takes columns that bear these headers away from the right end. Each is taken by its name: where somebody puts another
 * column in meanwhile, that one stays. What Excel moved aside for them it moves back.
 */
export const dropTableColumns = async (
  context: Excel.RequestContext,
  { table: id, headers }: TableEdit,
  kept: readonly KeptRange[],
): Promise<void> => {
  const table = context.workbook.tables.getItem(id);
  const { columns } = table;
  columns.load('items/name');
  await context.sync();
  const names = lastOf(
    columns.items.map(({ name }) => name),
    headers,
  );
  if (names.length === 0) return;
  await acrossChange(context, kept, () => {
    for (const name of names) table.columns.getItem(name).delete();
  });
};
