import type { CellValue } from '../model';
import type { RegisterColumn } from '../register';
import { exactSum } from '../stats/exact-sum';
import { foldWords } from './clean-text';
import { numberColumn } from './number-column';

const totalsWords: ReadonlySet<string> = new Set([
  'total',
  'totals',
  'grand total',
  'sum',
  'subtotal',
  'sub total',
  'overall total',
  'total general',
  'total sum',
  'итого',
  'всего',
  'итог',
  'итоги',
  'общий итог',
  'итого всего',
  'всего итого',
  'подытог',
  'сумма итого',
  'итого по всем',
  'suma',
  'suma total',
  'totales',
  'gran total',
  'suma general',
  '合计',
  '总计',
  '小计',
  '总和',
  '共计',
  '总额',
]);
const longestWord = 30;
/** A piece of every one of them, so that a million names need not be folded. */
const hint = /tot|sum|итог|всего|合|总|小|共/i;

/**
 * Whether a cell says "total" in one of four languages and nothing else ("Total S.A." is a client).
 * @example isTotalsWord(' ИТОГО: '); // => true
 */
export function isTotalsWord(cell: CellValue): boolean {
  return (
    typeof cell === 'string' &&
    cell.length <= longestWord &&
    hint.test(cell) &&
    totalsWords.has(foldWords(cell))
  );
}

/** A cent either way: totals of rounded amounts are off by that much. */
const cent = 0.01;

/**
 * Whether the last row is the sum of the rows above it: more than half of its numbers are, and one of them is not zero.
 * Takes the columns down to that row, at least two clients above it.
 * @example isSumOfOthers([{ header: 'Sales', cells: [10, 20, 30] }]); // => true
 */
export function isSumOfOthers(columns: readonly RegisterColumn[]): boolean {
  let numbers = 0;
  let sums = 0;
  let notZero = false;
  for (const { header, cells } of columns) {
    if (cells.length < 3) return false;
    const { readings } = numberColumn({ header, cells, rows: new Uint32Array(cells.length) }, 'point');
    const last = readings[readings.length - 1] ?? NaN;
    if (Number.isNaN(last)) continue;
    numbers += 1;
    const matches = Math.abs(last - exactSum(readings.subarray(0, -1))) <= cent + Math.abs(last) * 1e-12;
    if (matches) sums += 1;
    if (matches && last !== 0) notZero = true;
  }
  return notZero && sums * 2 > numbers;
}
