import type { RegisterColumn } from '../register';
import { exactSum } from '../stats/exact-sum';
import { finish, type Steps } from '../steps';
import { cellAt } from './cell-at';
import { holdsNumber } from './holds-number';
import { numberColumnSteps } from './number-column';
import { pickedCells } from './picked-cells';

/** A cent either way: totals of rounded amounts are off by that much. */
const cent = 0.01;

/**
 * Whether the numbers of the last of the rows are the sums of the others: in `every` column where it has one, or in
 * `most` of them; one of them is not zero, and two rows at least make a sum.
 * @example sumsUpOthers([{ header: 'Sales', cells: [10, 20, 30] }], Uint32Array.of(0, 1, 2), 'every'); // => true
 */
export function sumsUpOthers(
  columns: readonly RegisterColumn[],
  rows: Uint32Array,
  wanted: 'every' | 'most',
): boolean {
  return finish(sumsUpSteps(columns, rows, wanted));
}

/** The same in steps. */
export function* sumsUpSteps(
  columns: readonly RegisterColumn[],
  rows: Uint32Array,
  wanted: 'every' | 'most',
): Steps<boolean> {
  const last = rows[rows.length - 1] ?? -1;
  let numbers = 0;
  let sums = 0;
  let proven = false;
  for (const { header, cells } of columns) {
    if (!holdsNumber(cellAt(cells, last))) continue;
    const picked = pickedCells(cells, rows);
    const { readings } = yield* numberColumnSteps({ header, cells: picked, rows }, 'point');
    const total = readings[readings.length - 1] ?? NaN;
    const others = readings.subarray(0, -1);
    numbers += 1;
    const isSum = Math.abs(total - exactSum(others)) <= cent + Math.abs(total) * 1e-12;
    // Most last rows are clients, and the first column tells.
    if (!isSum && wanted === 'every') return false;
    if (isSum) sums += 1;
    if (isSum && total !== 0 && others.filter(isAmount).length > 1) proven = true;
  }
  return proven && sums * 2 > numbers;
}

const isAmount = (reading: number): boolean => !Number.isNaN(reading) && reading !== 0;
