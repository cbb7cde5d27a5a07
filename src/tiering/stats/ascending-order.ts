import { centKeys } from './cent-keys';
import { leadingKeys } from './leading-keys';
import { sortByKeys } from './sort-by-keys';
import { sortFew } from './sort-few';

/** Values put in order, without moving them. */
export interface Order {
  /** The indexes of the known values, smallest value first; equal values stand in row order. */
  readonly order: Uint32Array;
  /** The known values themselves, smallest first; -0 is 0. */
  readonly ascending: Float64Array;
}

/**
 * Puts the known values in order; NaN (missing) is left out, -0 equals 0.
 * Linear time for any input: a radix sort, of amounts in whole cents as whole numbers, of others on the 22 leading bits in
 * which they differ and then, run by run, on those that remain.
 * Why not `sort` with a comparison: at a million clients that is ten times slower, and every criterion pays it.
 * @example Array.from(ascendingOrder(Float64Array.of(30, NaN, 10, 20)).order); // => [2, 3, 0]
 */
export function ascendingOrder(values: Float64Array): Order {
  const order = knownRows(values);
  const ascending = new Float64Array(order.length);
  gather(values, { order, ascending });
  if (!sortCents({ order, ascending })) sortRun(values, { order, ascending });
  return { order, ascending };
}

/** Up to so many are compared with each other: counting digits would take longer. */
const mostCompared = 1000;

function knownRows(values: Float64Array): Uint32Array {
  const rows = new Uint32Array(values.length);
  let known = 0;
  for (let row = 0; row < values.length; row += 1) {
    if (!Number.isNaN(values[row])) rows[known++] = row;
  }
  return rows.subarray(0, known);
}

/** Takes over the values in their new order. Adding 0 turns -0 into 0: the two are equal, but their bits are not. */
function gather(values: Float64Array, { order, ascending }: Order): void {
  for (let place = 0; place < order.length; place += 1) {
    ascending[place] = (values[order[place] ?? 0] ?? NaN) + 0;
  }
}

/** Sorts by cents, if there are enough to pay and all are whole. */
function sortCents({ order, ascending }: Order): boolean {
  const cents = order.length <= mostCompared ? null : centKeys(ascending);
  if (cents === null) return false;
  const { keys, low } = cents;
  sortByKeys(keys, order);
  for (let place = 0; place < keys.length; place += 1) ascending[place] = ((keys[place] ?? 0) + low) / 100;
  return true;
}

/** Sorts values that stand in row order by their leading bits, then what shares those. */
function sortRun(values: Float64Array, run: Order): void {
  const { order, ascending } = run;
  if (isAscending(ascending)) return;
  if (order.length <= mostCompared) return sortFew(ascending, order, 0, order.length);
  const keys = leadingKeys(ascending);
  sortByKeys(keys, order);
  gather(values, run);
  let start = 0;
  for (let end = 1; end <= order.length; end += 1) {
    if (end < order.length && keys[end] === keys[start]) continue;
    // Most runs are short, and a view of one would cost more than its sorting.
    if (end - start > mostCompared) {
      sortRun(values, { order: order.subarray(start, end), ascending: ascending.subarray(start, end) });
    } else if (end - start > 1) sortFew(ascending, order, start, end);
    start = end;
  }
}

function isAscending(values: Float64Array): boolean {
  for (let place = 1; place < values.length; place += 1) {
    if ((values[place] ?? NaN) < (values[place - 1] ?? NaN)) return false;
  }
  return true;
}
