import { finish, type Steps } from '../steps';
import type { Order } from './order';
import { bucketAll, bucketingOf, type Bucketing } from './bucketing';
import { knownRange } from './known-range';
import { sortFew } from './sort-few';
import { newBucketRoom, type BucketRoom } from './sorting-room';

/** Up to so many are compared with each other: making buckets would take longer. */
const mostCompared = 1000;
/** So many in one bucket are still put in place one by one. */
const mostInserted = 24;

/**
 * Writes the known values, smallest first, and their rows to the beginning of two columns that are long enough; answers how many
 * there are. `room` is what the sort works in. Values go to their buckets (see `bucketingOf`) in one pass, then the few of each bucket are put in order; a
 * crowded bucket is sorted by buckets of its own, which tell its values apart by the bits that come next.
 * Why not `sort` with a comparison: at a million clients that is ten times slower, and every criterion pays it.
 */
export function* sortInto(to: Order, values: Float64Array, room: BucketRoom): Steps<number> {
  const range = knownRange(values);
  const { known } = range;
  if (known <= mostCompared || range.least === range.greatest) {
    collect(to, values);
    sortFew(to.ascending, to.order, 0, known);
    return known;
  }
  yield;
  const bucketing = yield* bucketingOf(values, range);
  const { keys, starts } = room;
  bucketAll(values, bucketing, keys, starts);
  yield;
  distribute(to, values, bucketing, room);
  yield;
  sortCrowded(to, starts, bucketing.buckets, known);
  insertAll(to, known);
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

/** Moves every value to its bucket; those of one bucket keep their order. `starts` holds how many each has, then where it ends. */
function distribute(
  { order, ascending }: Order,
  values: Float64Array,
  { buckets }: Bucketing,
  { keys, starts }: BucketRoom,
): void {
  let start = 0;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const count = starts[bucket] ?? 0;
    starts[bucket] = start;
    start += count;
  }
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    if (value !== value) continue;
    const bucket = keys[row] ?? 0;
    const place = starts[bucket] ?? 0;
    starts[bucket] = place + 1;
    order[place] = row;
    ascending[place] = value + 0;
  }
}

/** Sorts the buckets that have too many for putting them in place one by one. */
function sortCrowded(to: Order, ends: Uint32Array, buckets: number, known: number): void {
  let start = 0;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const end = ends[bucket] ?? 0;
    if (end - start > mostCompared) sortStretch(to, start, end, known);
    else if (end - start > mostInserted) sortFew(to.ascending, to.order, start, end);
    start = end;
  }
}

function sortStretch({ order, ascending }: Order, start: number, end: number, known: number): void {
  const part = { order: order.subarray(start, end), ascending: ascending.subarray(start, end) };
  const rows = part.order.slice();
  const values = part.ascending.slice();
  // Only numbers too small to be divided (below 1e-300) share one bucket although they differ.
  if (end - start === known) compareAll(part.order, values);
  else finish(sortInto(part, values, newBucketRoom(values.length)));
  for (let place = 0; place < rows.length; place += 1) {
    const own = part.order[place] ?? 0;
    part.order[place] = rows[own] ?? 0;
    part.ascending[place] = values[own] ?? NaN;
  }
}

function compareAll(order: Uint32Array, values: Float64Array): void {
  for (let place = 0; place < order.length; place += 1) order[place] = place;
  order.sort((one, other) => (values[one] ?? NaN) - (values[other] ?? NaN) || one - other);
}

/** Puts each value in its place among those before it, which are in order; nobody has far to go. */
function insertAll({ order, ascending }: Order, known: number): void {
  for (let next = 1; next < known; next += 1) {
    const value = ascending[next] ?? NaN;
    let before = next - 1;
    if ((ascending[before] ?? NaN) <= value) continue;
    const row = order[next] ?? 0;
    do {
      ascending[before + 1] = ascending[before] ?? NaN;
      order[before + 1] = order[before] ?? 0;
      before -= 1;
    } while (before >= 0 && (ascending[before] ?? NaN) > value);
    ascending[before + 1] = value;
    order[before + 1] = row;
  }
}
