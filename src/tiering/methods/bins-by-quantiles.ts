import type { Direction } from '../model';
import { quantilesOf } from '../stats/quantiles-of';

/**
 * Scores from 1, the worst, to the number of bins: "does this client buy among the best fifth, the next fifth ...".
 * A score is 1 + the number of quantiles (type 7, Excel PERCENTILE.INC) that the value is above; where less is better it is
 * counted down from the best. Values are in their own unit; zeros and negatives are values like any other.
 * Ties: equal values always share a score, so a bin may stay empty. All equal gives the middle score, half a step up.
 * Missing values (NaN) get 0 and are not counted. Source: R rfm and SPSS bin so, ties together.
 * @example Array.from(binsByQuantiles(Float64Array.of(1, 1, 1, 2, 9), 5, 'more')); // => [1, 1, 1, 4, 5]
 */
export function binsByQuantiles(values: Float64Array, bins: number, direction: Direction): Uint8Array {
  const shares = Array.from({ length: bins - 1 }, (_, place) => (place + 1) / bins);
  const limits = quantilesOf(values, shares);
  const scores = new Uint8Array(values.length);
  const flat = isFlat(values);
  for (let client = 0; client < values.length; client += 1) {
    const value = values[client] ?? NaN;
    if (value !== value) continue;
    const passed = countBelow(limits, value);
    scores[client] = flat ? middleOf(bins) : direction === 'more' ? 1 + passed : bins - passed;
  }
  return scores;
}

/** Whether all known values are equal. */
function isFlat(values: Float64Array): boolean {
  let one = NaN;
  for (let client = 0; client < values.length; client += 1) {
    const value = values[client] ?? NaN;
    if (value !== value) continue;
    if (one === one && value !== one) return false;
    one = value;
  }
  return true;
}

function countBelow(limits: readonly number[], value: number): number {
  let count = 0;
  while (count < limits.length && value > (limits[count] ?? Infinity)) count += 1;
  return count;
}

function middleOf(bins: number): number {
  return Math.round((bins + 1) / 2);
}
