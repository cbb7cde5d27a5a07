import { notice } from '../notice';
import type { Notice } from '../notices';
import type { Grid } from '../register';
import { tally } from '../tally';
import { headersAt } from './find-header';

/**
 * "Which formulas has nobody calculated yet?" Files that a program wrote may hold formulas without results; they read as blank cells,
 * and only their file can tell that something belongs there. A notice a column, of the given rows alone (counted from 0
 * below the header).
 */
export function uncalculatedCells(
  grid: Grid,
  headerIndex: number,
  rows: ArrayLike<number>,
): readonly Notice[] {
  if (grid.uncalculated?.some((cells) => cells.length > 0) !== true) return [];
  const headers = headersAt(grid, headerIndex);
  const first = headerIndex + 1;
  const used = new Set(Array.from(rows, (row) => row + first));
  return grid.uncalculated.flatMap((cells, place) => {
    const seen = tally(null);
    for (const row of cells) if (used.has(row)) seen.add(grid.firstRow + row, null);
    return seen.count === 0 ? [] : [notice('formula-without-result', seen, { header: headers[place] ?? '' })];
  });
}
