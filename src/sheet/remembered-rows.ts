import type { CellValue } from '../tiering';
import type { OwnedColumn, Records, TieredRegister } from './record';
import { isBlank } from './same-cell';
import type { Found, Spreadsheet } from './spreadsheet';

/** The remembered register that stands at this very place, with its column of tiers; null where there is none. */
const standingAt = (
  { area, table }: Found,
  { registers }: Records,
): { readonly entry: TieredRegister; readonly tier: OwnedColumn } | null => {
  for (const entry of registers) {
    const isHere =
      entry.sheet === area.sheet &&
      entry.table === table &&
      entry.firstColumn === area.column &&
      entry.headerRow >= area.row &&
      entry.headerRow < area.row + area.rows;
    const tier = entry.columns.find(({ what }) => what === 'tier');
    if (isHere && tier !== undefined && tier.column < area.column + area.columns) return { entry, tier };
  }
  return null;
};

/** How many of these cells, from the first, go on to the last tier before anything else stands there. */
const rowsOfTiers = (cells: readonly CellValue[], tiers: ReadonlySet<CellValue>): number => {
  let rows = 0;
  for (const [row, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    if (!tiers.has(cell)) break;
    rows = row + 1;
  }
  return rows;
};

/** How many rows, from the first, hold something: clients that were added since. */
const filledRows = (columns: readonly (readonly CellValue[])[]): number => {
  const rows = columns[0]?.length ?? 0;
  let row = 0;
  while (row < rows && columns.some((cells) => !isBlank(cells[row]))) row += 1;
  return row;
};

/**
 * A block that ends at a blank row, with the rows behind it that a run of ours gave tiers to: who wrote them read them as one
 * register. Clients added right below belong to it too. The block itself where a run never reached further, where it is a
 * table, or where the next row is not blank: then somebody chose to end there.
 */
export const withRememberedRows = async (
  spreadsheet: Spreadsheet,
  found: Found,
  records: Records,
): Promise<Found> => {
  const here = found.table === null ? standingAt(found, records) : null;
  const { area } = found;
  const end = area.row + area.rows;
  if (here === null) return found;
  const last = (await spreadsheet.extent(area.sheet)).rows;
  if (last <= end + 1) return found;
  const next = await spreadsheet.read({ ...area, row: end, rows: 1 });
  if (next.some(([cell = null]) => !isBlank(cell))) return found;
  const { entry, tier } = here;
  const { headerRow } = entry;
  const [cells = []] = await spreadsheet.read({
    ...area,
    row: headerRow,
    rows: last - headerRow,
    column: tier.column,
    columns: 1,
  });
  if (cells[0] !== tier.header) return found;
  const { tiers, missing } = entry.model.ladder;
  const known = new Set<CellValue>([
    ...[...tiers, missing].map(({ name }) => name),
    ...cells.slice(1, end - headerRow).filter((cell) => !isBlank(cell)),
  ]);
  const more = rowsOfTiers(cells.slice(end - headerRow), known);
  if (more === 0) return found;
  const row = end + more;
  const behind = last > row ? await spreadsheet.read({ ...area, row, rows: last - row }) : [];
  return { ...found, area: { ...area, rows: area.rows + more + filledRows(behind) } };
};
