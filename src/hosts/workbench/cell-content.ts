/** What a cell holds, as far as the file keeps it. */
import type { CellValue } from '../../sheet';
import { cellKey } from './grid/cell-key';
import { valueOfCell } from './grid/cell-value';
import { sheetIn, type Grid } from './grid/grid';

export interface CellContent {
  readonly value: CellValue;
  /** As typed, with "="; null for a plain value. */
  readonly formula: string | null;
  /** The number format; null where the cell has none of its own. */
  readonly format: string | null;
}

/** What a cell of the grid holds now. */
export const contentIn = (grid: Grid, sheet: string, row: number, column: number): CellContent => {
  const cell = sheetIn(grid, sheet).getCellRaw(row, column);
  const formula =
    cell?.f || cell?.si
      ? (grid.formulas.getFormulaStringByCell(row, column, sheet, grid.unit) ?? null)
      : null;
  const style = cell?.s ? grid.workbook.getStyles().getStyleByCell(cell) : null;
  return {
    value: valueOfCell(cell),
    formula: formula === '' ? null : formula,
    format: style?.n?.pattern ?? null,
  };
};

/** Whether two contents are written alike; what a formula shows is worked out, not written. */
export const sameContent = (one: CellContent, other: CellContent): boolean =>
  one.formula === other.formula &&
  one.format === other.format &&
  (one.formula !== null || one.value === other.value);

/** What each cell that changed held when the file was opened, by sheet and cell key. */
export type Originals = Map<string, Map<number, CellContent>>;

/** Keeps what a cell holds before its first change. */
export const keepOriginal = (
  originals: Originals,
  grid: Grid,
  sheet: string,
  [row, column]: readonly [row: number, column: number],
): void => {
  const kept = originals.get(sheet) ?? new Map<number, CellContent>();
  originals.set(sheet, kept);
  const key = cellKey(row, column);
  if (!kept.has(key)) kept.set(key, contentIn(grid, sheet, row, column));
};

/** What each formula showed when the file was opened, where it was worked out or changed since, by sheet and cell key. */
export type ShownBefore = Map<string, Map<number, CellValue>>;

/** Keeps what a cell with a formula shows before it first changes. */
export const keepShown = (
  shownBefore: ShownBefore,
  grid: Grid,
  sheet: string,
  [row, column]: readonly [row: number, column: number],
): void => {
  const cell = sheetIn(grid, sheet).getCellRaw(row, column);
  if (!cell?.f && !cell?.si) return;
  const kept = shownBefore.get(sheet) ?? new Map<number, CellValue>();
  shownBefore.set(sheet, kept);
  const key = cellKey(row, column);
  if (!kept.has(key)) kept.set(key, valueOfCell(cell));
};
