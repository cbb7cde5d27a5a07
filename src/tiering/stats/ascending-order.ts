import { finish, type Steps } from '../steps';
import type { Order } from './order';
import { sortInto } from './sort-into';
import { borrowRoom, giveBackRoom } from './sorting-room';

/**
 * Puts the known values in order; NaN (missing) is left out, -0 equals 0. Time grows with the number of values, whatever
 * they look like (see `sortInto`).
 * @example Array.from(ascendingOrder(Float64Array.of(30, NaN, 10, 20)).order); // => [2, 3, 0]
 */
export function ascendingOrder(values: Float64Array): Order {
  return finish(ascendingSteps(values));
}

/** The same in steps. */
export function* ascendingSteps(values: Float64Array): Steps<Order> {
  const order = new Uint32Array(values.length);
  const ascending = new Float64Array(values.length);
  const room = borrowRoom(values.length);
  const known = yield* sortInto({ order, ascending }, values, room);
  giveBackRoom(room);
  return { order: order.subarray(0, known), ascending: ascending.subarray(0, known) };
}
