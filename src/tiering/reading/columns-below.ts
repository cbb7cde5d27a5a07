import type { Grid, RegisterColumn } from '../register';
import { finish, type Steps } from '../steps';
import { cellsFrom } from './cells-from';
import { headersAt } from './find-header';

/**
 * The columns of a grid with their headers and the cells below them, nothing left out yet; numbers as such (see `cellsFrom`).
 * @example columnsBelow({ firstRow: 1, columns: [['Sales', 5, 7]] }, 0); // => [{ header: 'Sales', cells: { numbers: Float64Array.of(5, 7) } }]
 */
export function columnsBelow(grid: Grid, headerIndex: number): readonly RegisterColumn[] {
  return finish(columnSteps(grid, headerIndex));
}

/** The same in steps. */
export function* columnSteps(grid: Grid, headerIndex: number): Steps<readonly RegisterColumn[]> {
  const headers = headersAt(grid, headerIndex);
  const columns: RegisterColumn[] = [];
  for (const [place, column] of grid.columns.entries()) {
    const dated = grid.dates?.[place] === true ? { isDate: true as const } : {};
    const percent = grid.percents?.[place] === true ? { isPercent: true as const } : {};
    const cells = cellsFrom(column, headerIndex + 1);
    columns.push({ header: headers[place] ?? '', cells, ...dated, ...percent });
    yield;
  }
  return columns;
}
