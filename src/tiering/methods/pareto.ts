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
  const { order } = ascendingOrder(values);
  const sums = sumsFromTop(values, order);
  const total = sums[order.length] ?? 0;
  const classes = new Uint8Array(values.length).fill(limits.cuts.length + 1);
  const positions = new Float64Array(values.length).fill(NaN);
  let count = 0;
  while (count < order.length) {
    const value = valueFromTop(values, order, count);
    let end = count + 1;
    while (end < order.length && valueFromTop(values, order, end) === value) end += 1;
    const before = (sums[count] ?? 0) / total;
    const through = (sums[end] ?? 0) / total;
    const positive = value > 0;
    const place = positive
      ? paretoClass({ before, through, largest: count === 0 }, limits)
      : limits.cuts.length;
    for (; count < end; count += 1) {
      const client = order[order.length - 1 - count] ?? 0;
      classes[client] = place;
      if (positive) positions[client] = limits.boundary === 'up' ? before : through;
    }
  }
  return { classes, positions };
}

function valueFromTop(values: Float64Array, order: Uint32Array, count: number): number {
  return values[order[order.length - 1 - count] ?? 0] ?? NaN;
}
