import { finish, type Steps } from '../steps';
import { blockSize, inBlocks, inBlocksWhile, type Block } from './in-blocks';
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
  known: number;
  /** The lowest and the highest; the lowest is the greater one where none is known. */
  low: number;
  high: number;
  /** A number's own place is what its last bits say: so close together no two share them. */
  readonly counts: Uint32Array;
}

const widest = 1 << 16;
const narrowest = 1 << 8;

/** Counts values that are all whole and close together; null where they are not. */
function countWhole(values: Float64Array): WholeCounts | null {
  // Few values seldom lie far apart, and need no large table.
  const places = Math.min(widest, Math.max(narrowest, 1 << (34 - Math.clz32(values.length))));
  const counted = { known: 0, low: 2 ** 31 - 1, high: -(2 ** 31), counts: new Uint32Array(places) };
  const areWhole = inBlocksWhile(values.length, (block) => countBlock(counted, values, block));
  return areWhole ? counted : null;
}

/** False where a value is not whole, or too far from another. */
function countBlock(counted: WholeCounts, values: Float64Array, { start, end }: Block): boolean {
  const { counts } = counted;
  const last = counts.length - 1;
  let { low, high } = counted;
  let missing = 0;
  for (let row = start; row < end; row += 1) {
    const value = values[row] ?? NaN;
    const whole = value | 0;
    if (whole !== value) {
      if (value === value) return false;
      missing += 1;
      continue;
    }
    if (whole < low) low = whole;
    if (whole > high) high = whole;
    const place = whole & last;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  counted.low = low;
  counted.high = high;
  counted.known += end - start - missing;
  return high - low <= last;
}

function ranksByCounting(
  values: Float64Array,
  { known, low, high, counts }: WholeCounts,
  line: RankLine,
): MidRanks {
  const last = counts.length - 1;
  const rankOf = new Float64Array(counts.length);
  let before = 0;
  for (let whole = low; whole <= high; whole += 1) {
    const count = counts[whole & last] ?? 0;
    rankOf[whole & last] = onLine(before + (count + 1) / 2, line);
    before += count;
  }
  const ranks = new Float64Array(values.length);
  inBlocks(values.length, (block) => lookUp(ranks, values, rankOf, block));
  return { ranks, known, spread: high > low };
}

/** A number's rank stands where its last bits say. */
function lookUp(
  ranks: Float64Array,
  values: Float64Array,
  rankOf: Float64Array,
  { start, end }: Block,
): void {
  const last = rankOf.length - 1;
  for (let row = start; row < end; row += 1) {
    const value = values[row] ?? NaN;
    ranks[row] = value === value ? (rankOf[value & last] ?? NaN) : NaN;
  }
}

function* ranksBySorting(values: Float64Array, lineFor: (known: number) => RankLine): Steps<MidRanks> {
  // Who stands where is forgotten once the ranks are known.
  const { room, known } = yield* sortedRoom(values);
  yield;
  const spread = known > 0 && room.ascending[0] !== room.ascending[known - 1];
  const ranks = new Float64Array(values.length);
  if (known < values.length) ranks.fill(NaN);
  let place = 0;
  const line = lineFor(known);
  while (place < known) place = rankFrom(ranks, room, line, { start: place, known });
  giveBackRoom(room);
  return { ranks, known, spread };
}

/** Ranks a block of values from a place on, and all that equal the last of them; answers the place behind them. */
function rankFrom(
  ranks: Float64Array,
  { order, ascending }: Order,
  line: RankLine,
  { start, known }: { readonly start: number; readonly known: number },
): number {
  const end = Math.min(known, start + blockSize);
  const { times, sign, added, over } = line;
  let first = start;
  while (first < end) {
    const value = ascending[first] ?? NaN;
    let next = first + 1;
    while (next < known && (ascending[next] ?? NaN) === value) next += 1;
    const rank = (times * (sign * ((first + 1 + next) / 2) + added)) / over;
    for (let place = first; place < next; place += 1) ranks[order[place] ?? 0] = rank;
    first = next;
  }
  return first;
}
