import type { Share } from '../specs/share';
import { sumsFromSmallest } from './sums-from-smallest';

/** The poorest `clients` (a share of them) hold `value` (a share of the total). */
export interface LorenzPoint {
  readonly clients: Share;
  readonly value: Share;
}

/**
 * What the smallest clients hold together, from none to all: the Lorenz curve. A point a client up to `most` points, beyond
 * that evenly spaced ones that lie on the same curve. Zeros and negatives count as clients with nothing; NaN (missing) is left
 * out; with no positive value there is no curve: no points.
 * @example lorenzCurve(Float64Array.of(30, 10), 101)[1]; // => { clients: 0.5, value: 0.25 }
 */
export function lorenzCurve(values: Float64Array, most: number): readonly LorenzPoint[] {
  const sums = sumsFromSmallest(values);
  const clients = sums.length - 1;
  const total = sums[clients] ?? 0;
  if (!(total > 0)) return [];
  const steps = Math.min(clients, most - 1);
  return Array.from({ length: steps + 1 }, (_, step) => ({
    clients: step / steps,
    value: sumAt(sums, (step * clients) / steps) / total,
  }));
}

/** Between two clients the curve is straight. */
function sumAt(sums: Float64Array, place: number): number {
  const below = Math.floor(place);
  const lower = sums[below] ?? 0;
  return lower + (place - below) * ((sums[below + 1] ?? lower) - lower);
}
