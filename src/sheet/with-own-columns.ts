import type { Area } from './area';
import type { Records } from './record';
import type { Found, Spreadsheet } from './spreadsheet';

/** The columns that a run wrote right of this block, from its edge on: their headers. */
const headersBeside = (
  { area, table }: Found,
  { registers }: Records,
): { readonly headerRow: number; readonly headers: readonly string[] } | null => {
  if (table !== null) return null;
  const right = area.column + area.columns;
  const entry = registers.find(
    ({ sheet, table: its, firstColumn, headerRow }) =>
      sheet === area.sheet &&
      its === null &&
      firstColumn === area.column &&
      headerRow >= area.row &&
      headerRow < area.row + area.rows,
  );
  const beside = [...(entry?.columns ?? [])]
    .sort((one, other) => one.column - other.column)
    .filter(({ column }) => column >= right);
  const together = beside.filter(({ column }, index) => column === right + index);
  if (entry === undefined || together.length === 0) return null;
  return { headerRow: entry.headerRow, headers: together.map(({ header }) => header) };
};

/**
 * A block whose user selected just the register, with the columns that a run of ours wrote right beside it: they belong to it,
 * as they do where the user points at one cell. The block itself where none bears its header there. Throws the host's
 * faults.
 */
export const withOwnColumns = async (
  spreadsheet: Spreadsheet,
  found: Found,
  records: Records,
): Promise<Found> => {
  const beside = headersBeside(found, records);
  if (beside === null) return found;
  const { area } = found;
  const { headerRow, headers } = beside;
  const row: Area = {
    ...area,
    row: headerRow,
    column: area.column + area.columns,
    rows: 1,
    columns: headers.length,
  };
  const there = await spreadsheet.read(row);
  const other = headers.findIndex((header, index) => there[index]?.[0] !== header);
  const standing = other < 0 ? headers.length : other;
  return standing === 0 ? found : { ...found, area: { ...area, columns: area.columns + standing } };
};
