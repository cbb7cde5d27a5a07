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
  const counted = countWhole(values);
  if (counted === null) return yield* ranksBySorting(values, lineFor);
  yield;
  return ranksByCounting(values, counted, lineFor(counted.known));
}

/** How often each whole number occurs. */
interface WholeCounts {
  readonly known: number;
  readonly low: number;
  /** How many numbers there are from the lowest to the highest; 0 where none is known. */
  readonly width: number;
  /** A number's own place is what its last bits say: so close together no two share them. */
  readonly counts: Uint32Array;
}

const widest = 1 << 16;
const narrowest = 1 << 8;

/** Counts values that are all whole and close together; null where they are not. */
function countWhole(values: Float64Array): WholeCounts | null {
  // Few values seldom lie far apart, and need no large table.
  const places = Math.min(widest, Math.max(narrowest, 1 << (34 - Math.clz32(values.length))));
  const counts = new Uint32Array(places);
  let low = 2 ** 31;
  let high = -low;
  let known = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    if (value !== value) continue;
    const whole = value | 0;
    if (whole !== value) return null;
    if (whole < low) low = whole;
    if (whole > high) high = whole;
    if (high - low >= places) return null;
    const place = whole & (places - 1);
    counts[place] = (counts[place] ?? 0) + 1;
    known += 1;
  }
  return { known, low, width: known === 0 ? 0 : high - low + 1, counts };
}

function ranksByCounting(
  values: Float64Array,
  { known, low, width, counts }: WholeCounts,
  line: RankLine,
): MidRanks {
  const last = counts.length - 1;
  const rankOf = new Float64Array(counts.length);
  let before = 0;
  for (let place = 0; place < width; place += 1) {
    const count = counts[(low + place) & last] ?? 0;
    rankOf[(low + place) & last] = onLine(before + (count + 1) / 2, line);
    before += count;
  }
  const ranks = new Float64Array(values.length);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    ranks[row] = value === value ? (rankOf[value & last] ?? NaN) : NaN;
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
