import type { CellValue } from '../tiering';
import type { Over } from './edits';
import { sameValue } from './same-cell';

/** A cell by its place in an edit, counted from 0. */
export interface Touched {
  readonly row: number;
  readonly column: number;
}

/**
 * The first cell, column by column, that holds something else than an edit expects to write over; null where there is none.
 * `there`: what the columns hold from row `start` of the edit on, a formula as its text.
 */
export const firstTouched = (
  over: Over,
  there: readonly (readonly CellValue[])[],
  start = 0,
): Touched | null => {
  for (const [column, cells] of there.entries()) {
    const expected = over[column] ?? null;
    const at = cells.findIndex((cell, row) => !sameValue(expected?.[start + row] ?? null, cell));
    if (at >= 0) return { row: start + at, column };
  }
  return null;
};
