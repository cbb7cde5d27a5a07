import { ascendingOrder } from '../stats/ascending-order';
import { paretoClass, type ParetoLimits } from './pareto-class';
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
  const { order, ascending } = ascendingOrder(values);
  const sums = sumsFromTop(ascending);
  const total = sums[order.length] ?? 0;
  const classes = new Uint8Array(values.length).fill(limits.cuts.length + 1);
  const positions = new Float64Array(values.length).fill(NaN);
  // One for all: a million of them would have to be cleared away again.
  const standing = { before: 0, through: 0, largest: true };
  let last = order.length - 1;
  while (last >= 0) {
    const value = ascending[last] ?? NaN;
    let next = last - 1;
    while (ascending[next] === value) next -= 1;
    standing.before = (sums[order.length - 1 - last] ?? 0) / total;
    standing.through = (sums[order.length - 1 - next] ?? 0) / total;
    const positive = value > 0;
    const place = positive ? paretoClass(standing, limits) : limits.cuts.length;
    const position = !positive ? NaN : limits.boundary === 'up' ? standing.before : standing.through;
    for (; last > next; last -= 1) {
      const client = order[last] ?? 0;
      classes[client] = place;
      positions[client] = position;
    }
    standing.largest = false;
  }
  return { classes, positions };
}
