import { ascendingOrder } from '../stats/ascending-order';
import { sortedRoom } from '../stats/sorted-room';
import { giveBackRoom } from '../stats/sorting-room';
import { finish, type Steps } from '../steps';
import { classesReached } from './classes-reached';
import type { ParetoLimits } from './pareto-class';
import { paretoLeast } from './pareto-least';
import type { Placed } from './placed';
import { sumsFromTop } from './sums-from-top';

/**
 * ABC by value: "which clients bring the first 80 % of the money, which the next 15 %".
 * Equal values share a class whatever the order of rows. Zero and negative values get the last class and never enter
 * the base; with no positive value at all everyone is in the last class. Missing values (NaN) get the class after it.
 * Positions are the share of value before the client (boundary up) or up to and including it (down); NaN where not positive.
 * Source: the rule by start share; by end share it is what DAX Patterns and the R package matman count.
 * @example Array.from(pareto(Float64Array.of(30, 850, 20, 100), { cuts: [0.8, 0.95], boundary: 'up' }).classes); // => [2, 0, 2, 1]
 */
export function pareto(values: Float64Array, limits: ParetoLimits): Placed {
  return finish(paretoSteps(values, limits));
}

/** The same in steps. */
export function* paretoSteps(values: Float64Array, limits: ParetoLimits): Steps<Placed> {
  const { room, known } = yield* sortedRoom(values);
  yield;
  const least = paretoLeast(room.ascending.subarray(0, known), limits);
  giveBackRoom(room);
  yield;
  let positions: Float64Array | null = null;
  return {
    classes: classesReached(values, least, 'more'),
    // Few ask where each stands, and to tell takes as long as placing all.
    get positions() {
      return (positions ??= positionsOf(values, limits.boundary));
    },
  };
}

function positionsOf(values: Float64Array, boundary: ParetoLimits['boundary']): Float64Array {
  const { order, ascending } = ascendingOrder(values);
  const shares = runningShares(ascending, sumsFromTop(ascending), boundary);
  const positions = new Float64Array(values.length).fill(NaN);
  const count = order.length;
  for (let rank = 0; rank < count; rank += 1) {
    if (!((ascending[count - 1 - rank] ?? NaN) > 0)) break;
    positions[order[count - 1 - rank] ?? 0] = shares[rank] ?? NaN;
  }
  return positions;
}

/**
 * The share of value before (up) or up to and including (down) each client, the largest first; equal values share it.
 * Takes over the array of the sums: nobody else needs it.
 */
function runningShares(
  ascending: Float64Array,
  sums: Float64Array,
  boundary: ParetoLimits['boundary'],
): Float64Array {
  const count = ascending.length;
  const total = sums[count] ?? 0;
  let first = 0;
  while (first < count) {
    const value = ascending[count - 1 - first];
    let end = first + 1;
    while (end < count && ascending[count - 1 - end] === value) end += 1;
    const share = (sums[boundary === 'up' ? first : end] ?? 0) / total;
    for (; first < end; first += 1) sums[first] = share;
  }
  return sums;
}
