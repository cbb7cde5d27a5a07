import { finish, type Steps } from '../steps';
import type { Order } from './order';
import { sortedRoom } from './sorted-room';
import { giveBackRoom } from './sorting-room';

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
  const { room, known } = yield* sortedRoom(values);
  const order = room.order.slice(0, known);
  const ascending = room.ascending.slice(0, known);
  giveBackRoom(room);
  return { order, ascending };
}
