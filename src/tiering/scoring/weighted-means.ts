import type { Weighed } from './weighed';

export interface WeightedMeans {
  /** The weighted mean of what counts for each client; NaN where nothing does. */
  readonly means: Float64Array;
  /** The weights of what is known of each client; points that a policy fills in are no knowledge. */
  readonly known: Float64Array;
}

/**
 * Sum of weight x points / sum of weights, over the criteria that count for a client.
 * A whole column at a time: the sums of a million clients stay in step with the memory they are read from.
 * A criterion of no weight counts nothing, except that under the policy "unknown" its missing reading forbids a mean.
 */
export function weightedMeans(all: readonly Weighed[], clients: number): WeightedMeans {
  const sums = {
    points: new Float64Array(clients),
    counted: new Float64Array(clients),
    known: new Float64Array(clients),
  };
  for (const one of all) {
    if (one.weights === null) addAlike(sums, one);
    else addOwn(sums, one, one.weights);
  }
  for (let client = 0; client < clients; client += 1) {
    const counted = sums.counted[client] ?? 0;
    sums.points[client] = counted > 0 ? (sums.points[client] ?? NaN) / counted : NaN;
  }
  return { means: sums.points, known: sums.known };
}

interface Sums {
  readonly points: Float64Array;
  readonly counted: Float64Array;
  readonly known: Float64Array;
}

function addAlike(sums: Sums, { points, weight, filled }: Weighed): void {
  for (let client = 0; client < points.length; client += 1) {
    const own = points[client] ?? NaN;
    if (own === own) {
      sums.points[client] = (sums.points[client] ?? 0) + weight * own;
      sums.counted[client] = (sums.counted[client] ?? 0) + weight;
      sums.known[client] = (sums.known[client] ?? 0) + weight;
    } else if (filled !== null) {
      sums.points[client] = (sums.points[client] ?? 0) + weight * filled;
      sums.counted[client] = (sums.counted[client] ?? 0) + weight;
    }
  }
}

function addOwn(sums: Sums, { points, filled }: Weighed, weights: Float64Array): void {
  for (let client = 0; client < points.length; client += 1) {
    const own = points[client] ?? NaN;
    const isKnown = !Number.isNaN(own);
    const counted = isKnown ? own : filled;
    if (counted === null) continue;
    const weight = weights[client] ?? 0;
    sums.points[client] = (sums.points[client] ?? 0) + weight * counted;
    sums.counted[client] = (sums.counted[client] ?? 0) + weight;
    if (isKnown) sums.known[client] = (sums.known[client] ?? 0) + weight;
  }
}
