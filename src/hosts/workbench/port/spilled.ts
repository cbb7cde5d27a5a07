/** Cells that a formula of another cell fills: the grid keeps their values apart. */
import { ObjectMatrix, type ICellData, type IRange, type Nullable } from '@univerjs/core';
import { commonBlock, type Area, type Block } from '../../../sheet';
import type { Grid } from '../grid/grid';
import { blockOf } from '../grid/range-of';

/** What such a cell shows; nothing where no formula fills it. */
export const spilledCell = (grid: Grid, sheet: string, row: number, column: number): Nullable<ICellData> =>
  grid.formulas.getArrayFormulaCellData()[grid.unit]?.[sheet]?.[row]?.[column];

/** The cells that the formula of a cell fills, with its own; null for one cell. */
export const spillOf = (grid: Grid, sheet: string, row: number, column: number): IRange | null => {
  const range = grid.formulas.getArrayFormulaRange()[grid.unit]?.[sheet]?.[row]?.[column] ?? null;
  if (range === null) return null;
  return range.startRow === range.endRow && range.startColumn === range.endColumn ? null : range;
};

/** The cells of an area that one formula of several cells fills; null where there is none. */
export const spillMet = (grid: Grid, area: Area): Block | null => {
  let met: Block | null = null;
  const ranges = grid.formulas.getArrayFormulaRange()[grid.unit]?.[area.sheet] ?? {};
  new ObjectMatrix(ranges).forValue((_row, _column, range) => {
    const block = range === null || range === undefined ? null : blockOf(range);
    if (block !== null && block.rows * block.columns > 1) met ??= commonBlock(block, area);
  });
  return met;
};
