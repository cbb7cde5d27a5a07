import type { Grid, RegisterColumn } from '../register';
import { cellsFrom } from './cells-from';
import { headersAt } from './find-header';

/**
 * The columns of a grid with their headers and the cells below them, nothing left out yet; numbers as such (see `cellsFrom`).
 * @example columnsBelow({ firstRow: 1, columns: [['Sales', 5, 7]] }, 0); // => [{ header: 'Sales', cells: { numbers: Float64Array.of(5, 7) } }]
 */
export function columnsBelow(grid: Grid, headerIndex: number): readonly RegisterColumn[] {
  const headers = headersAt(grid, headerIndex);
  return grid.columns.map((column, place) => ({
    header: headers[place] ?? '',
    cells: cellsFrom(column, headerIndex + 1),
    ...(grid.dates?.[place] === true ? { isDate: true as const } : {}),
  }));
}
