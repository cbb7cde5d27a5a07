import { ascendingValues } from '../stats/ascending-values';
import type { Placed } from './placed';
import { sumsFromTop } from './sums-from-top';
import { tolerance } from './tolerance';

export interface ComputedAbc extends Placed {
  /** The least value of class A and of class B; none where the values have no structure. */
  readonly limits: readonly number[];
}

const fewest = 3;
const last = 2;
const missing = 3;

/**
 * ABC whose limits come from the values themselves: "which few clients bring most, and from where on does nobody matter".
 * On the curve of value held by the largest clients, A ends before the client at the point nearest to "nobody holds everything",
 * or before the last client with the mean value at least, whichever comes first; the largest is always in A. B ends after the
 * client at the point nearest to the height of everything above the later of the two. Equal values share a class. Zero and
 * negative values are counted, add nothing, and are in C. Fewer than three clients, all equal, or nothing above zero: no
 * structure, all in C. Missing values (NaN) get the class after it.
 * Source: A. Ultsch and J. Lötsch, Computed ABC Analysis (2015), on the clients' own points instead of a spline through them.
 * @example Array.from(computedAbc(Float64Array.of(70, 20, 5, 1.5, 1, 0.8, 0.7, 0.5, 0.3, 0.2)).classes); // => [0, 1, 2, 2, 2, 2, 2, 2, 2, 2]
 */
export function computedAbc(values: Float64Array): ComputedAbc {
  const curve = curveOf(values);
  const limits = curve === null ? [] : limitsOf(curve);
  const classes = new Uint8Array(values.length).fill(missing);
  for (let client = 0; client < values.length; client += 1) {
    const value = values[client] ?? NaN;
    if (Number.isNaN(value)) continue;
    const place = value > 0 ? limits.findIndex((limit) => value >= limit) : -1;
    classes[client] = place < 0 ? last : place;
  }
  return { classes, positions: new Float64Array(values.length).fill(NaN), limits };
}

/** The ABC curve: so many of the largest clients hold such a share of the value. */
interface Curve {
  /** All known values, the largest first. */
  readonly descending: Float64Array;
  /** The sum of the largest so many. */
  readonly sums: Float64Array;
  readonly total: number;
}

/** A point for each client: equal clients lie on a line, so that their order does not matter. Null: no structure. */
function curveOf(values: Float64Array): Curve | null {
  const ascending = ascendingValues(values);
  const descending = ascending.slice().reverse();
  const sums = sumsFromTop(ascending);
  const total = sums[ascending.length] ?? 0;
  const flat = descending[0] === descending[descending.length - 1];
  return descending.length < fewest || flat || total === 0 ? null : { descending, sums, total };
}

function limitsOf(curve: Curve): readonly number[] {
  const { descending, total } = curve;
  const mean = (total / descending.length) * (1 - tolerance);
  const pareto = nearest(curve, 0);
  const evenly = lastPlace(descending, (value) => value >= mean);
  const end = descending[Math.min(pareto, evenly)] ?? NaN;
  const above = lastPlace(descending, (value) => value > end);
  const later = (Math.max(pareto, evenly) + 1) / descending.length;
  return [descending[Math.max(above, 0)] ?? NaN, descending[nearest(curve, later)] ?? NaN];
}

/** The place of the last value for which the condition holds; -1 where it holds for none. */
function lastPlace(descending: Float64Array, holds: (value: number) => boolean): number {
  let place = 0;
  while (place < descending.length && holds(descending[place] ?? NaN)) place += 1;
  return place - 1;
}

/** The place of the client at whose point the curve is nearest to (clients, everything held); the first of several. */
function nearest({ descending, sums, total }: Curve, clients: number): number {
  let best = 0;
  let least = Infinity;
  for (let place = 0; place < descending.length; place += 1) {
    const across = (place + 1) / descending.length - clients;
    const below = 1 - (sums[place + 1] ?? 0) / total;
    const distance = across * across + below * below;
    if (distance < least) {
      best = place;
      least = distance;
    }
  }
  return best;
}
