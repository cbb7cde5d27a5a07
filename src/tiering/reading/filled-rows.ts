import type { Cells, RegisterColumn } from '../register';
import { cellCount } from './cell-count';
import { isBlankCell } from './is-blank-cell';
import { isPlain } from './is-plain';

/**
 * The rows in which any column shows something, in order, counted from 0. The other columns are asked only for the rows that the
 * first one leaves blank: the one that is filled most should come first.
 * @example filledRows([{ header: 'Sales', cells: [5, ' ', 7] }]); // => Uint32Array.of(0, 2)
 */
export function filledRows(columns: readonly RegisterColumn[]): Uint32Array {
  const height = columns.reduce((most, { cells }) => Math.max(most, cellCount(cells)), 0);
  const filled = new Uint32Array(height);
  const isFilled = new Uint8Array(height);
  let count = 0;
  for (const { cells } of columns) {
    if (count < height) count += markFilled(cells, isFilled);
  }
  let found = 0;
  for (let row = 0; row < height; row += 1) {
    if (isFilled[row] === 1) filled[found++] = row;
  }
  return filled.subarray(0, found);
}

/** Marks the rows in which a column shows something; answers how many of them were not marked yet. */
function markFilled(cells: Cells, isFilled: Uint8Array): number {
  const height = cellCount(cells);
  let marked = 0;
  for (let row = 0; row < height; row += 1) {
    if (isFilled[row] === 1) continue;
    const isBlank = isPlain(cells) ? isBlankCell(cells[row]) : Number.isNaN(cells.numbers[row]);
    if (isBlank) continue;
    isFilled[row] = 1;
    marked += 1;
  }
  return marked;
}
