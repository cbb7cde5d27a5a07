/** Where the product's columns go: the ones it wrote before, else new ones to the right of the register. */
import type { WrittenColumn } from '../tiering';
import { addressOf } from './address';
import type { Area } from './area';
import { isBlank } from './same-cell';
import type { SeenColumn } from './recognise';
import type { Found, Spreadsheet } from './spreadsheet';

export interface PlannedColumn {
  readonly what: WrittenColumn;
  readonly header: string;
  /** Its column on the sheet, counted from 0. */
  readonly column: number;
  /** True where the column does not stand in the sheet yet. */
  readonly fresh: boolean;
}

const sameWord = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

const distinct = (header: string, taken: readonly string[]): string => {
  let name = header;
  for (let number = 2; taken.some((other) => sameWord(other, name)); number += 1)
    name = `${header} (${number})`;
  return name;
};

/**
 * A place for each column to write. `own` are the columns of the block that are ours (see `recognise`): they are written
 * again where they stand, even one that the model no longer asks for, so that nothing of ours is left stale. The others
 * asked for are new, in that order, at the right of the block; their headers differ from every header there is,
 * whatever their case.
 */
export const planColumns = (
  found: Found,
  headers: readonly string[],
  own: readonly SeenColumn[],
  wanted: readonly { readonly what: WrittenColumn; readonly header: string }[],
): readonly PlannedColumn[] => {
  const kept = own.map(({ what, header, index }): PlannedColumn => ({
    what,
    header,
    column: found.area.column + index,
    fresh: false,
  }));
  const taken = [...headers];
  const fresh = wanted
    .filter(({ what }) => !kept.some((column) => column.what === what))
    .map(({ what, header }, index): PlannedColumn => {
      const name = distinct(header, taken);
      taken.push(name);
      return { what, header: name, column: found.area.column + found.area.columns + index, fresh: true };
    });
  return [...kept, ...fresh];
};

const cellOf = (area: Area, column: number, row: number): string =>
  addressOf({ ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 });

/**
 * The address of the first filled cell where new columns would go; null where they are all blank. A formula that shows
 * nothing is filled. Beside a table every cell to its right counts, its totals row too: a table that grows pushes them
 * aside. `headerRow` is counted from 0 on the sheet.
 */
export const occupiedTarget = async (
  spreadsheet: Spreadsheet,
  found: Found,
  headerRow: number,
  plan: readonly PlannedColumn[],
): Promise<string | null> => {
  const { sheet, row, rows, column, columns } = found.area;
  const fresh = plan.filter((own) => own.fresh).length;
  if (fresh === 0) return null;
  const right = column + columns;
  const used =
    found.table === null ? fresh : Math.max(fresh, (await spreadsheet.extent(sheet)).columns - right);
  const end = row + rows + (found.totalsRow ? 1 : 0);
  const area: Area = { sheet, row: headerRow, column: right, rows: end - headerRow, columns: used };
  for (const [index, cells] of (await spreadsheet.contents(area)).entries()) {
    const filled = cells.findIndex((cell) => !isBlank(cell));
    if (filled >= 0) return cellOf(area, index, filled);
  }
  return null;
};

/**
 * The first formula that stands in a column of ours, with the column's header: somebody's work, whatever it shows.
 * `headerRow` is counted from 0 on the sheet. Null where there is none.
 */
export const formulaInOurs = async (
  spreadsheet: Spreadsheet,
  found: Found,
  headerRow: number,
  plan: readonly PlannedColumn[],
): Promise<{ readonly header: string; readonly cell: string } | null> => {
  const { sheet, row, rows } = found.area;
  const first = headerRow + 1;
  for (const { header, column } of plan.filter((own) => !own.fresh)) {
    const area: Area = { sheet, row: first, column, rows: row + rows - first, columns: 1 };
    const [typed = []] = await spreadsheet.contents(area);
    const [shown = []] = await spreadsheet.read(area);
    const formula = typed.findIndex(
      (cell, at) => typeof cell === 'string' && cell.startsWith('=') && cell !== shown[at],
    );
    if (formula >= 0) return { header, cell: cellOf(area, 0, formula) };
  }
  return null;
};
