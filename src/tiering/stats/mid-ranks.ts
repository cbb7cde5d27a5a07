import { ascendingOrder } from './ascending-order';

export interface MidRanks {
  /** One rank a value, 1 for the smallest; NaN where the value is missing. */
  readonly ranks: Float64Array;
  readonly known: number;
  /** False where all known values are equal (also for one value or none). */
  readonly spread: boolean;
}

/**
 * The ascending ranks of the values; equal values share the mean of their ranks, NaN (missing) has none.
 * Small whole numbers (days late, ratings, counts) are counted, everything else is sorted.
 * Source: R `rank(ties.method = "average")`, Excel RANK.AVG.
 * @example Array.from(midRanks(Float64Array.of(5, 9, 5, 1)).ranks); // => [2.5, 4, 2.5, 1]
 */
export function midRanks(values: Float64Array): MidRanks {
  const range = wholeRange(values);
  return range === null ? ranksBySorting(values) : ranksByCounting(values, range);
}

interface WholeRange {
  readonly low: number;
  readonly width: number;
  readonly known: number;
}

const widest = 1 << 16;

/** The range of the values when all are whole and close together; null otherwise. */
function wholeRange(values: Float64Array): WholeRange | null {
  let low = Infinity;
  let high = -Infinity;
  let known = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    if (Number.isNaN(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
    if (high - low >= widest || !Number.isInteger(value)) return null;
    known += 1;
  }
  return known === 0 ? { low: 0, width: 0, known } : { low, width: high - low + 1, known };
}

function ranksByCounting(values: Float64Array, range: WholeRange): MidRanks {
  const counts = new Uint32Array(range.width);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    if (!Number.isNaN(value)) counts[value - range.low] = (counts[value - range.low] ?? 0) + 1;
  }
  const rankOf = new Float64Array(range.width);
  let before = 0;
  counts.forEach((count, place) => {
    rankOf[place] = before + (count + 1) / 2;
    before += count;
  });
  const ranks = new Float64Array(values.length);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    ranks[row] = Number.isNaN(value) ? NaN : (rankOf[value - range.low] ?? NaN);
  }
  return { ranks, known: range.known, spread: range.width > 1 };
}

function ranksBySorting(values: Float64Array): MidRanks {
  const { order, ascending } = ascendingOrder(values);
  const ranks = new Float64Array(values.length);
  if (order.length < values.length) ranks.fill(NaN);
  let groups = 0;
  let start = 0;
  while (start < order.length) {
    const value = ascending[start];
    let end = start + 1;
    while (ascending[end] === value) end += 1;
    const rank = (start + 1 + end) / 2;
    for (let place = start; place < end; place += 1) ranks[order[place] ?? 0] = rank;
    groups += 1;
    start = end;
  }
  return { ranks, known: order.length, spread: groups > 1 };
}
