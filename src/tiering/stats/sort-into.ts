import { finish, type Steps } from '../steps';
import { inBlocks, type Block } from './in-blocks';
import { isAscending } from './is-ascending';
import { knownRange } from './known-range';
import type { Order } from './order';
import { sortFew } from './sort-few';
import { newScatterRoom, type ScatterRoom } from './sorting-room';
import { countStretches, stretchesOf } from './stretches';

/** Up to so many are compared with each other: parting them would take longer. */
const mostCompared = 1000;
/** So many in one bucket are still put in place one by one. */
const mostInserted = 24;

/**
 * Writes the known values, smallest first, and their rows to the beginning of two columns that are long enough; answers how many
 * there are. `room` is what the sort works in. Values go to stretches that share their leading bits, which are small enough for the
 * near memory; there each goes to a bucket of its own, evenly spread between the least and the greatest of its stretch, and the
 * few that meet in one are put in order. A crowded bucket is sorted the same way by itself.
 * Why not `sort` with a comparison: at a million clients that is ten times slower, and every criterion pays it.
 */
export function* sortInto(to: Order, values: Float64Array, room: ScatterRoom): Steps<number> {
  const range = knownRange(values);
  const { known } = range;
  if (known <= mostCompared || range.least === range.greatest) {
    collect(to, values);
    sortFew(to.ascending, to.order, 0, known);
    return known;
  }
  yield;
  const ends = countStretches(values, stretchesOf(range), room.keys);
  yield;
  part(values, room, ends);
  yield;
  sortStretches(to, room, ends);
  return known;
}

/** Adding 0 turns -0 into 0: the two are equal, but do not look so. */
function collect({ order, ascending }: Order, values: Float64Array): void {
  let known = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    if (value !== value) continue;
    order[known] = row;
    ascending[known] = value + 0;
    known += 1;
  }
}

/** Moves every value to its stretch; those of one stretch keep their order. `ends` holds how many each has, then where it ends. */
function part(values: Float64Array, room: ScatterRoom, ends: Uint32Array): void {
  begin(ends, ends.length, 0);
  inBlocks(values.length, (block) => partBlock(values, room, ends, block));
}

function partBlock(
  values: Float64Array,
  { values: parted, rows, keys }: ScatterRoom,
  ends: Uint32Array,
  { start, end }: Block,
): void {
  for (let row = start; row < end; row += 1) {
    const value = values[row] ?? NaN;
    if (value !== value) continue;
    const stretch = keys[row] ?? 0;
    const place = ends[stretch] ?? 0;
    ends[stretch] = place + 1;
    rows[place] = row;
    parted[place] = value + 0;
  }
}

function sortStretches(to: Order, room: ScatterRoom, ends: Uint32Array): void {
  let start = 0;
  for (let stretch = 0; stretch < ends.length; stretch += 1) {
    const end = ends[stretch] ?? 0;
    if (start < end) sortStretch(to, room, start, end);
    start = end;
  }
}

/** Sorts what was parted from `start` to `end`. */
function sortStretch(to: Order, room: ScatterRoom, start: number, end: number): void {
  const most = bucketAll(room, start, end);
  const { values, rows, keys, starts } = room;
  const { order, ascending } = to;
  for (let place = start; place < end; place += 1) {
    const bucket = keys[place] ?? 0;
    const free = starts[bucket] ?? 0;
    starts[bucket] = free + 1;
    order[free] = rows[place] ?? 0;
    ascending[free] = values[place] ?? NaN;
  }
  if (most > mostInserted) sortCrowded(to, starts, start, end);
  insertAll(to, start, end);
}

/** Finds as many buckets as a stretch has values, the bucket of each and where each begins; answers how many the fullest one has. */
function bucketAll({ values, keys, starts }: ScatterRoom, start: number, end: number): number {
  let least = values[start] ?? NaN;
  let greatest = least;
  for (let place = start + 1; place < end; place += 1) {
    const value = values[place] ?? NaN;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const buckets = end - start;
  // A little less than all, so that the greatest value is in the last bucket and not after it.
  const density = greatest > least ? (buckets - 1e-6) / (greatest - least) : 0;
  starts.fill(0, 0, buckets);
  for (let place = start; place < end; place += 1) {
    const bucket = (((values[place] ?? NaN) - least) * density) | 0;
    keys[place] = bucket;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  return begin(starts, buckets, start);
}

/** Turns how many each bucket has into where it begins; answers how many the fullest one has. */
function begin(counts: Uint32Array, buckets: number, start: number): number {
  let most = 0;
  let next = start;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const count = counts[bucket] ?? 0;
    if (count > most) most = count;
    counts[bucket] = next;
    next += count;
  }
  return most;
}

/** Sorts the buckets of a stretch that have too many for putting them in place one by one. */
function sortCrowded(to: Order, ends: Uint32Array, first: number, last: number): void {
  let start = first;
  for (let bucket = 0; bucket < last - first; bucket += 1) {
    const end = ends[bucket] ?? 0;
    if (end - start <= mostCompared) {
      if (end - start > mostInserted) sortFew(to.ascending, to.order, start, end);
    } else if (!isAscending(to.ascending, start, end)) {
      const own = { order: to.order.subarray(start, end), ascending: to.ascending.subarray(start, end) };
      // Only numbers too small to be divided (below 1e-300) all share one bucket although they differ.
      sortApart(own, end - start === last - first ? compareAll : partAll);
    }
    start = end;
  }
}

/** Sorts a stretch by itself, `sort` being told its values alone; rows follow. */
function sortApart(own: Order, sort: (own: Order, values: Float64Array) => void): void {
  const rows = own.order.slice();
  sort(own, own.ascending.slice());
  for (let place = 0; place < rows.length; place += 1) own.order[place] = rows[own.order[place] ?? 0] ?? 0;
}

function partAll(own: Order, values: Float64Array): void {
  finish(sortInto(own, values, newScatterRoom(values.length)));
}

function compareAll({ order, ascending }: Order, values: Float64Array): void {
  for (let place = 0; place < order.length; place += 1) order[place] = place;
  order.sort((one, other) => (values[one] ?? NaN) - (values[other] ?? NaN) || one - other);
  for (let place = 0; place < order.length; place += 1) ascending[place] = values[order[place] ?? 0] ?? NaN;
}

/** Puts each value in its place among those before it, which are in order; nobody has far to go. */
function insertAll({ order, ascending }: Order, start: number, end: number): void {
  for (let next = start + 1; next < end; next += 1) {
    const value = ascending[next] ?? NaN;
    let before = next - 1;
    if ((ascending[before] ?? NaN) <= value) continue;
    const row = order[next] ?? 0;
    do {
      ascending[before + 1] = ascending[before] ?? NaN;
      order[before + 1] = order[before] ?? 0;
      before -= 1;
    } while (before >= start && (ascending[before] ?? NaN) > value);
    ascending[before + 1] = value;
    order[before + 1] = row;
  }
}
