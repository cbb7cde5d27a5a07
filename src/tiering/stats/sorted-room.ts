import type { Steps } from '../steps';
import { knownRange } from './known-range';
import { sortInto } from './sort-into';
import { borrowRoom, type SortingRoom } from './sorting-room';

/** A column sorted in borrowed room: the first so many places of its `order` and `ascending` are the known values. */
export interface SortedRoom {
  readonly room: SortingRoom;
  readonly known: number;
}

/** The column that was sorted last, and where it stands. */
let last: { readonly of: WeakRef<Float64Array>; readonly sorted: SortedRoom } | null = null;

/**
 * Sorts a column in borrowed room, to be given back (see `giveBackRoom`). A column that was sorted just before is looked through
 * instead, value by value, which takes a quarter of the time: a method compares what a criterion has ranked.
 */
export function* sortedRoom(values: Float64Array): Steps<SortedRoom> {
  const room = borrowRoom(values.length);
  const before = last;
  last = null;
  if (before?.sorted.room === room && before.of.deref() === values && isStillSorted(before.sorted, values)) {
    last = before;
    return before.sorted;
  }
  const sorted = { room, known: yield* sortInto(room, values, room) };
  last = { of: new WeakRef(values), sorted };
  return sorted;
}

/** Whether every known value stands where the order says: nobody has changed the column since. */
function isStillSorted({ room, known }: SortedRoom, values: Float64Array): boolean {
  if (knownRange(values).known !== known) return false;
  const { order, ascending } = room;
  for (let place = 0; place < known; place += 1) {
    if ((values[order[place] ?? 0] ?? NaN) + 0 !== ascending[place]) return false;
  }
  return true;
}
