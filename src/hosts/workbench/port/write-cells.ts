import type { CellValue, CellsEdit } from '../../../sheet';
import type { Grid } from '../grid/grid';
import { changeCells, formatted, replaced } from './change-cells';

const checkShape = ({ area, columns, formats }: CellsEdit): void => {
  const whole = columns.length === area.columns && columns.every((cells) => cells.length === area.rows);
  if (!whole || formats.length !== area.columns) throw new Error('the columns of an edit must fill its area');
  const infinite = (cell: CellValue): boolean => typeof cell === 'number' && !Number.isFinite(cell);
  if (columns.some((cells) => cells.some(infinite))) throw new Error('a number in an edit must be finite');
};

/** Writes values and number formats. Text stays text; null blanks a cell. */
export const writeCells = async (
  grid: Grid,
  edit: CellsEdit,
  watch: (done: number) => void,
): Promise<void> => {
  checkShape(edit);
  const { area, columns, formats } = edit;
  const cellAt = (row: number, column: number) =>
    formatted(replaced(columns[column]?.[row] ?? null), formats[column] ?? null);
  return changeCells(grid, area, cellAt, watch);
};
