import type { ICellData } from '@univerjs/core';
import type { Area, CellValue, PutBackEdit, Typed } from '../../../sheet';
import { cellKey } from '../grid/cell-key';
import { cellOfValue } from '../grid/cell-value';
import { changeCells, formatted, replaced } from './change-cells';
import { refuseTouched } from './refuse-touched';
import type { HostState } from './state';

const checkShape = ({ area, columns, formats }: PutBackEdit): void => {
  const whole = columns.length === area.columns && columns.every((cells) => cells.length === area.rows);
  const formatsFit = formats.every((each) => !Array.isArray(each) || each.length === area.rows);
  if (!whole || !formatsFit || formats.length !== area.columns)
    throw new Error('the columns of an edit must fill its area');
};

/** What a formula of the file, which the grid does not work out, showed before its cell was changed. */
const shownInFile = ({ originals }: HostState, sheet: string, key: number, value: CellValue): CellValue =>
  originals.get(sheet)?.get(key)?.value ?? value;

const cellOf = (state: HostState, sheet: string, key: number, cell: Typed): ICellData => {
  if (typeof cell !== 'object' || cell === null) return replaced(cell);
  const { formula, value } = cell;
  const ofFile = state.loaded.sheets.get(sheet)?.formulasOfFile.get(key);
  if (ofFile === formula) return replaced(shownInFile(state, sheet, key, value));
  return { ...replaced(null), ...cellOfValue(value), f: formula };
};

/** Gives every cell what it held, formulas of the file too, so that nothing of it is left to be saved. */
export const putBack = async (
  state: HostState,
  edit: PutBackEdit,
  watch: (done: number) => void,
): Promise<void> => {
  checkShape(edit);
  const { area, columns, formats, over } = edit;
  const formatAt = (row: number, column: number): string | null => {
    const format = formats[column] ?? null;
    return typeof format === 'string' ? format : (format?.[row] ?? null);
  };
  const cellAt = (row: number, column: number): ICellData => {
    const key = cellKey(area.row + row, area.column + column);
    const cell = cellOf(state, area.sheet, key, columns[column]?.[row] ?? null);
    return formatted(cell, formatAt(row, column));
  };
  const look = (piece: Area, start: number): void => refuseTouched(state, piece, over, start);
  return changeCells(state.grid, area, cellAt, { look, watch });
};
