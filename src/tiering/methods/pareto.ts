import type { Share } from '../model';
import { ascendingSteps } from '../stats/ascending-order';
import type { Order } from '../stats/order';
import { finish, type Steps } from '../steps';
import { isInside, type ParetoLimits } from './pareto-class';
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
  const sorted = yield* ascendingSteps(values);
  yield;
  const sums = sumsFromTop(sorted.ascending);
  yield;
  const shares = runningShares(sorted.ascending, sums, limits.boundary);
  yield;
  const classes = new Uint8Array(values.length).fill(limits.cuts.length + 1);
  const positions = new Float64Array(values.length).fill(NaN);
  placeAll({ classes, positions }, sorted, shares, limits);
  return { classes, positions };
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

/** From the largest down: shares only grow, so nobody is in a better class than those before. */
function placeAll(
  { classes, positions }: Placed,
  { order, ascending }: Order,
  shares: Float64Array,
  limits: ParetoLimits,
): void {
  const count = order.length;
  // The largest is in the first class, however much it brings, and so is who equals it.
  const largest = ascending[count - 1];
  let place = 0;
  for (let rank = 0; rank < count; rank += 1) {
    const client = order[count - 1 - rank] ?? 0;
    const value = ascending[count - 1 - rank] ?? NaN;
    if (value > 0) {
      const share = shares[rank] ?? NaN;
      if (value !== largest) place = classFrom(place, share, limits);
      classes[client] = place;
      positions[client] = share;
    } else classes[client] = limits.cuts.length;
  }
}

function classFrom(first: number, share: Share, { cuts, boundary }: ParetoLimits): number {
  let place = first;
  while (place < cuts.length && !isInside(share, cuts[place] ?? NaN, boundary)) place += 1;
  return place;
}
