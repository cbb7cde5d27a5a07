import type { Area, CellValue, CellsEdit } from '../../../sheet';
import { changeCells, formatted, replaced } from './change-cells';
import { refuseTouched } from './refuse-touched';
import type { HostState } from './state';

const checkShape = ({ area, columns, formats }: CellsEdit): void => {
  const whole = columns.length === area.columns && columns.every((cells) => cells.length === area.rows);
  if (!whole || formats.length !== area.columns) throw new Error('the columns of an edit must fill its area');
  const infinite = (cell: CellValue): boolean => typeof cell === 'number' && !Number.isFinite(cell);
  if (columns.some((cells) => cells.some(infinite))) throw new Error('a number in an edit must be finite');
};

/** Writes values and number formats. Text stays text; null blanks a cell. */
export const writeCells = async (
  state: HostState,
  edit: CellsEdit,
  watch: (done: number) => void,
): Promise<void> => {
  checkShape(edit);
  const { area, columns, formats, over } = edit;
  const cellAt = (row: number, column: number) =>
    formatted(replaced(columns[column]?.[row] ?? null), formats[column] ?? null);
  const look = (piece: Area, start: number): void => refuseTouched(state, piece, over, start);
  return changeCells(state.grid, area, cellAt, { look, watch });
};
