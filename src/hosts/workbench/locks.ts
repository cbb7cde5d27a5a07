/** Cells that the file could not take other content in. */
import type { Area } from '../../sheet';
import type { Block } from '../../ooxml/workbook-file';
import { blockOf } from './grid/range-of';
import type { Grid } from './grid/grid';
import type { LoadedWorkbook } from './load/load-workbook';

export interface Lock {
  readonly block: Block;
  readonly kind: 'merged' | 'array-formula' | 'pivot';
  /** Whether people may edit its first cell. */
  readonly first: boolean;
}

/** The first row and column that two blocks have in common; null where they do not meet. */
export const meeting = (
  one: Block,
  other: Block,
): { readonly row: number; readonly column: number } | null => {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const apart =
    row >= Math.min(one.row + one.rows, other.row + other.rows) ||
    column >= Math.min(one.column + one.columns, other.column + other.columns);
  return apart ? null : { row, column };
};

/** The locks of a sheet; merged cells and formulas of several cells stay where they were when the file was opened. */
export const locksOf = (loaded: LoadedWorkbook, sheet: string): readonly Lock[] => {
  const found = loaded.sheets.get(sheet);
  if (found === undefined) return [];
  return [
    ...found.frame.merges.map((block): Lock => ({ block, kind: 'merged', first: true })),
    ...found.arrays.map(({ area, computed }): Lock => ({
      block: area,
      kind: 'array-formula',
      first: computed,
    })),
    ...found.frame.pivots.map((block): Lock => ({ block, kind: 'pivot', first: false })),
  ];
};

/** The header rows of a sheet's tables: a table's column and its header cell must have one name. */
export const headerRows = (grid: Grid, loaded: LoadedWorkbook, sheet: string): readonly Block[] =>
  (loaded.sheets.get(sheet)?.frame.tables ?? [])
    .filter(({ headerRow }) => headerRow)
    .flatMap(({ id }) => {
      const table = grid.tables.getTableById(grid.unit, id);
      return table === undefined ? [] : [{ ...blockOf(table.getRange()), rows: 1 }];
    });

/** The first lock that an area meets, with the cell. */
export const lockMet = (
  loaded: LoadedWorkbook,
  area: Area,
): { readonly kind: Lock['kind']; readonly row: number; readonly column: number } | null => {
  for (const { block, kind } of locksOf(loaded, area.sheet)) {
    const cell = meeting(block, area);
    if (cell !== null) return { kind, ...cell };
  }
  return null;
};
