/** Where the product's columns go: the ones it wrote before, else new ones to the right of the register. */
import type { CellValue, WrittenColumn } from '../tiering';
import { addressOf } from './address';
import type { Area } from './area';
import type { TieredRegister } from './record';
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
 * A place for each column to write, in the order written. A column of ours is known by the workbook's record and its
 * header, never by the header alone; one that the model no longer asks for is kept up to date rather than left stale.
 * New headers differ from every header there is, whatever their case.
 */
export const planColumns = (
  found: Found,
  headers: readonly string[],
  before: TieredRegister | null,
  wanted: readonly { readonly what: WrittenColumn; readonly header: string }[],
): readonly PlannedColumn[] => {
  const kept: PlannedColumn[] = (before?.columns ?? [])
    .filter((own) => headers.includes(own.header))
    .map((own) => ({ ...own, column: found.area.column + headers.indexOf(own.header), fresh: false }));
  const taken = [...headers];
  const fresh = wanted
    .filter(({ what }) => !kept.some((own) => own.what === what))
    .map(({ what, header }, index): PlannedColumn => {
      const name = distinct(header, taken);
      taken.push(name);
      return { what, header: name, column: found.area.column + found.area.columns + index, fresh: true };
    });
  return [...kept, ...fresh];
};

const isBlank = (cell: CellValue | undefined): boolean => cell === null || cell === undefined || cell === '';

/**
 * The address of the first filled cell where new columns would go; null where they are all blank.
 * `headerRow` is counted from 0 on the sheet.
 */
export const occupiedTarget = async (
  spreadsheet: Spreadsheet,
  found: Found,
  headerRow: number,
  plan: readonly PlannedColumn[],
): Promise<string | null> => {
  const fresh = plan.filter((own) => own.fresh);
  const first = fresh[0];
  if (first === undefined) return null;
  const rows = found.area.row + found.area.rows - headerRow;
  const target: Area = {
    sheet: found.area.sheet,
    row: headerRow,
    column: first.column,
    rows,
    columns: fresh.length,
  };
  const columns = await spreadsheet.read(target);
  for (const [index, cells] of columns.entries()) {
    const row = cells.findIndex((cell) => !isBlank(cell));
    if (row >= 0)
      return addressOf({
        ...target,
        row: headerRow + row,
        column: target.column + index,
        rows: 1,
        columns: 1,
      });
  }
  return null;
};
