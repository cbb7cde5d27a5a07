import type { Steps } from '../steps';
import type { Weighed } from './weighed';

export interface WeightedMeans {
  /** The weighted mean of what counts for each client; NaN where nothing does. */
  readonly means: Float64Array;
  /** The weights of what is known of each client; points that a policy fills in are no knowledge. */
  readonly known: Float64Array;
}

/** So many clients at a time: their sums stay in the near memory while every criterion adds to them. */
const block = 4096;

/**
 * Sum of weight x points / sum of weights, over the criteria that count for a client.
 * A criterion of no weight counts nothing, except that under the policy "unknown" its missing reading forbids a mean. In steps.
 */
export function* meanSteps(all: readonly Weighed[], clients: number): Steps<WeightedMeans> {
  const means = new Float64Array(clients);
  const known = new Float64Array(clients);
  const counted = new Float64Array(Math.min(block, clients));
  for (let start = 0; start < clients; start += block) {
    const end = Math.min(clients, start + block);
    const sums = { points: means.subarray(start, end), counted, known: known.subarray(start, end) };
    sumBlock(sums, all, start, end);
    yield;
  }
  return { means, known };
}

function sumBlock(sums: Sums, all: readonly Weighed[], start: number, end: number): void {
  sums.counted.fill(0);
  for (const one of all) {
    const points = one.points.subarray(start, end);
    if (one.weights === null) addAlike(sums, points, one);
    else addOwn(sums, points, one.weights.subarray(start, end), one.filled);
  }
  divide(sums.points, sums.counted);
}

interface Sums {
  readonly points: Float64Array;
  readonly counted: Float64Array;
  readonly known: Float64Array;
}

function addAlike({ points: sums, counted, known }: Sums, points: Float64Array, one: Weighed): void {
  const { weight, filled } = one;
  for (let client = 0; client < points.length; client += 1) {
    const own = points[client] ?? NaN;
    if (own === own) {
      sums[client] = (sums[client] ?? 0) + weight * own;
      counted[client] = (counted[client] ?? 0) + weight;
      known[client] = (known[client] ?? 0) + weight;
    } else if (filled !== null) {
      sums[client] = (sums[client] ?? 0) + weight * filled;
      counted[client] = (counted[client] ?? 0) + weight;
    }
  }
}

function addOwn(sums: Sums, points: Float64Array, weights: Float64Array, filled: Weighed['filled']): void {
  for (let client = 0; client < points.length; client += 1) {
    const own = points[client] ?? NaN;
    const isKnown = own === own;
    const counted = isKnown ? own : filled;
    if (counted === null) continue;
    const weight = weights[client] ?? 0;
    sums.points[client] = (sums.points[client] ?? 0) + weight * counted;
    sums.counted[client] = (sums.counted[client] ?? 0) + weight;
    if (isKnown) sums.known[client] = (sums.known[client] ?? 0) + weight;
  }
}

function divide(sums: Float64Array, counted: Float64Array): void {
  for (let client = 0; client < sums.length; client += 1) {
    const weights = counted[client] ?? 0;
    sums[client] = weights > 0 ? (sums[client] ?? NaN) / weights : NaN;
  }
}
