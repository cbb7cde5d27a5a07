import { finish, type Steps } from '../steps';
import type { Order } from './order';
import { sortedRoom } from './sorted-room';
import { giveBackRoom } from './sorting-room';

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
  return finish(midRankSteps(values));
}

/** What a rank becomes: times x (sign x rank + added) / over. A line and no function, since a million clients pay for each call. */
export interface RankLine {
  readonly times: number;
  readonly sign: 1 | -1;
  readonly added: number;
  readonly over: number;
}

const asItIs: RankLine = { times: 1, sign: 1, added: 0, over: 1 };

const onLine = (rank: number, { times, sign, added, over }: RankLine): number =>
  (times * (sign * rank + added)) / over;

/** The same in steps; instead of the ranks themselves what they become among so many known. */
export function* midRankSteps(
  values: Float64Array,
  lineFor: (known: number) => RankLine = () => asItIs,
): Steps<MidRanks> {
  const range = wholeRange(values);
  return range === null
    ? yield* ranksBySorting(values, lineFor)
    : ranksByCounting(values, range, lineFor(range.known));
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
    if (value !== value) continue;
    if (value < low) low = value;
    if (value > high) high = value;
    if (high - low >= widest || value !== Math.floor(value)) return null;
    known += 1;
  }
  return known === 0 ? { low: 0, width: 0, known } : { low, width: high - low + 1, known };
}

function ranksByCounting(values: Float64Array, { low, width, known }: WholeRange, line: RankLine): MidRanks {
  const counts = new Uint32Array(width);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    if (value !== value) continue;
    const place = value - low;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const rankOf = new Float64Array(width);
  let before = 0;
  counts.forEach((count, place) => {
    rankOf[place] = onLine(before + (count + 1) / 2, line);
    before += count;
  });
  const ranks = new Float64Array(values.length);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    ranks[row] = value === value ? (rankOf[value - low] ?? NaN) : NaN;
  }
  return { ranks, known, spread: width > 1 };
}

function* ranksBySorting(values: Float64Array, lineFor: (known: number) => RankLine): Steps<MidRanks> {
  // Who stands where is forgotten once the ranks are known.
  const { room, known } = yield* sortedRoom(values);
  yield;
  const spread = known > 0 && room.ascending[0] !== room.ascending[known - 1];
  const ranks = ranksInOrder(room, known, lineFor(known), values.length);
  giveBackRoom(room);
  return { ranks, known, spread };
}

function ranksInOrder(
  { order, ascending }: Order,
  known: number,
  line: RankLine,
  clients: number,
): Float64Array {
  const ranks = new Float64Array(clients);
  if (known < clients) ranks.fill(NaN);
  let start = 0;
  while (start < known) {
    const value = ascending[start];
    let end = start + 1;
    while (end < known && ascending[end] === value) end += 1;
    const rank = onLine((start + 1 + end) / 2, line);
    for (let place = start; place < end; place += 1) ranks[order[place] ?? 0] = rank;
    start = end;
  }
  return ranks;
}
