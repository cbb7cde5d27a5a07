import { exactSum } from './exact-sum';

/**
 * Row by row the sum of several columns: rows of the same figures have the same sum, to the last bit, whatever columns they
 * stand in. NaN (missing) adds nothing; a row without figures gives 0. The columns are as long as the first.
 * @example Array.from(sumAcross([Float64Array.of(0.1, 0.2), Float64Array.of(0.2, NaN), Float64Array.of(0.3, 0.4)])); // => [0.6, 0.6]
 */
export function sumAcross(columns: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(columns[0]?.length ?? 0);
  const figures = new Float64Array(columns.length);
  for (let row = 0; row < sums.length; row += 1) {
    for (let column = 0; column < columns.length; column += 1) {
      figures[column] = columns[column]?.[row] ?? NaN;
    }
    sums[row] = exactSum(figures);
  }
  return sums;
}
