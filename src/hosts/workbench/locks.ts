/** Cells that the file could not take other content in. */
import { commonBlock, type Area, type Block } from '../../sheet';
import { blockOf } from './grid/range-of';
import type { Grid } from './grid/grid';
import type { LoadedWorkbook } from './load/load-workbook';

export interface Lock {
  readonly block: Block;
  readonly kind: 'merged' | 'array-formula' | 'pivot';
  /** Whether people may edit its first cell. */
  readonly first: boolean;
}

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
    const cell = commonBlock(block, area);
    if (cell !== null) return { kind, ...cell };
  }
  return null;
};
