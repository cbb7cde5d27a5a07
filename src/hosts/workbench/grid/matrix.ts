import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';

/** Cells by row and column, as the grid hands them about. */
export type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** What the grid is told when cells change. */
export interface CellsChange {
  readonly unitId: string;
  readonly subUnitId: string;
  cellValue?: Matrix;
}

const isChange = (given: object | undefined): given is CellsChange =>
  given !== undefined && 'unitId' in given && 'subUnitId' in given;

/** The change of cells that a mutation makes in the workbook; null for the cell editor's own. */
export const cellsChange = (given: object | undefined, unit: string): CellsChange | null =>
  isChange(given) && given.unitId === unit ? given : null;

/** Calls `visit` for every cell of the matrix. */
export const eachCell = (
  matrix: Matrix | undefined,
  visit: (row: number, column: number, cell: Nullable<ICellData>) => void,
): void => {
  if (matrix === undefined) return;
  for (const row of Object.keys(matrix)) {
    const cells = matrix[Number(row)];
    if (cells === undefined) continue;
    for (const column of Object.keys(cells)) visit(Number(row), Number(column), cells[Number(column)]);
  }
};
