import type { Grid, RegisterColumn } from '../register';
import { headersAt } from './find-header';

/**
 * The columns of a grid with their headers and the cells below them, nothing left out yet.
 * @example columnsBelow({ firstRow: 1, columns: [['Sales', 5, 7]] }, 0); // => [{ header: 'Sales', cells: [5, 7] }]
 */
export function columnsBelow(grid: Grid, headerIndex: number): readonly RegisterColumn[] {
  const headers = headersAt(grid, headerIndex);
  return grid.columns.map((column, place) => ({
    header: headers[place] ?? '',
    cells: column.slice(headerIndex + 1),
  }));
}
