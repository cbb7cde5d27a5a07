import type { CellValue } from '../model';

/** The cells of the picked rows; the list itself where all are picked, since a million cells are not copied for nothing. */
export function pickedCells(cells: readonly CellValue[], rows: Uint32Array): readonly CellValue[] {
  if (rows.length === cells.length) return cells;
  const picked: CellValue[] = [];
  for (const row of rows) picked.push(cells[row] ?? null);
  return picked;
}
