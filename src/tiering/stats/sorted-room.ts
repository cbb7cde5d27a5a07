import type { Steps } from '../steps';
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
 * Sorts a column in borrowed room, to be given back (see `giveBackRoom`). A column that was sorted just before is compared with what
 * it was then, value by value, which takes a twentieth of the time: a method compares what a criterion has ranked.
 */
export function* sortedRoom(values: Float64Array): Steps<SortedRoom> {
  const room = borrowRoom(values.length);
  const before = last;
  last = null;
  if (before?.sorted.room === room && before.of.deref() === values && isSame(room.values, values)) {
    last = before;
    return before.sorted;
  }
  const sorted = { room, known: yield* sortInto(room, values, room) };
  // What the sort worked in is free: it keeps the column as it was.
  room.values.set(values);
  last = { of: new WeakRef(values), sorted };
  return sorted;
}

/** Whether a column is what it was: somebody may have changed it since. */
function isSame(before: Float64Array, values: Float64Array): boolean {
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    const was = before[row] ?? NaN;
    if (value !== was && (value === value || was === was)) return false;
  }
  return true;
}
