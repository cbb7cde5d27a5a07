import type { Direction } from '../model';
import { inBlocks, type Block } from '../stats/in-blocks';
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
  const line = isFlat(values) ? { base: middleOf(bins), sign: 0 } : lineOf(bins, direction);
  const padded = Float64Array.from(
    { length: together * Math.ceil(limits.length / together) },
    (_, place) => limits[place] ?? Infinity,
  );
  inBlocks(values.length, (block) => {
    for (let first = 0; first < padded.length; first += together) {
      countPassed(scores, values, padded.subarray(first), block);
    }
    scoreBlock(scores, values, { ...line, ...block });
  });
  return scores;
}

/** So many limits are looked at together. */
const together = 4;

/** What a score becomes of the number of quantiles passed: base + sign x number. */
interface Line {
  readonly base: number;
  readonly sign: number;
}

function lineOf(bins: number, direction: Direction): Line {
  return direction === 'more' ? { base: 1, sign: 1 } : { base: bins, sign: -1 };
}

/**
 * Adds how many of four limits each value is above. Nothing is asked: a processor would often foresee the answer wrongly, which takes
 * longer than the rest.
 */
function countPassed(
  scores: Uint8Array,
  values: Float64Array,
  limits: Float64Array,
  { start, end }: Block,
): void {
  const first = limits[0] ?? Infinity;
  const second = limits[1] ?? Infinity;
  const third = limits[2] ?? Infinity;
  const fourth = limits[3] ?? Infinity;
  for (let client = start; client < end; client += 1) {
    const value = values[client] ?? NaN;
    scores[client] =
      (scores[client] ?? 0) +
      Number(value > first) +
      Number(value > second) +
      Number(value > third) +
      Number(value > fourth);
  }
}

/** Makes scores of how many quantiles were passed; missing values have none. */
function scoreBlock(
  scores: Uint8Array,
  values: Float64Array,
  { base, sign, start, end }: Line & Block,
): void {
  for (let client = start; client < end; client += 1) {
    const value = values[client] ?? NaN;
    scores[client] = value === value ? base + sign * (scores[client] ?? 0) : 0;
  }
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

function middleOf(bins: number): number {
  return Math.round((bins + 1) / 2);
}
