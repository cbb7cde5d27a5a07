/** Cells that a formula of another cell fills: the grid keeps their values apart. */
import type { ICellData, IRange, Nullable } from '@univerjs/core';
import type { Grid } from '../grid/grid';

/** What such a cell shows; nothing where no formula fills it. */
export const spilledCell = (grid: Grid, sheet: string, row: number, column: number): Nullable<ICellData> =>
  grid.formulas.getArrayFormulaCellData()[grid.unit]?.[sheet]?.[row]?.[column];

/** The cells that the formula of a cell fills, with its own; null for one cell. */
export const spillOf = (grid: Grid, sheet: string, row: number, column: number): IRange | null => {
  const range = grid.formulas.getArrayFormulaRange()[grid.unit]?.[sheet]?.[row]?.[column] ?? null;
  if (range === null) return null;
  return range.startRow === range.endRow && range.startColumn === range.endColumn ? null : range;
};
