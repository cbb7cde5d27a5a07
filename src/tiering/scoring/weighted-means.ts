import type { Steps } from '../steps';
import type { Weighed } from './weighed';

export interface WeightedMeans {
  /** The weighted mean of what counts for each client; NaN where nothing does. */
  readonly means: Float64Array;
  /** The weights of what is known of each client; points that a policy fills in are no knowledge. */
  readonly known: Float64Array;
}

/** So many clients at a time: their sums stay in the near memory while every criterion adds to them. */
const block = 65536;

/**
 * Sum of weight x points / sum of weights, over the criteria that count for a client.
 * A criterion of no weight counts nothing, except that under the policy "unknown" its missing reading forbids a mean. In steps.
 */
export function* meanSteps(all: readonly Weighed[], clients: number): Steps<WeightedMeans> {
  const means = new Float64Array(clients);
  const known = new Float64Array(clients);
  // What weighs nothing and forbids nothing would only add zeros.
  const counting = all.filter(
    ({ weight, weights, filled }) => weights !== null || weight !== 0 || Number.isNaN(filled),
  );
  const single = newSingle(Math.min(block, clients));
  for (let start = 0; start < clients; start += block) {
    const end = Math.min(clients, start + block);
    const part = { means: means.subarray(start, end), known: known.subarray(start, end) };
    meansOf(part, partsFrom(counting, start, end), single);
    yield;
  }
  return { means, known };
}

function partsFrom(all: readonly Weighed[], start: number, end: number): readonly Weighed[] {
  return all.map((one) => ({
    ...one,
    points: one.points.subarray(start, end),
    weights: one.weights?.subarray(start, end) ?? null,
  }));
}

/** Sums of the clients who must be looked at one by one. */
interface Single {
  readonly clients: Uint32Array;
  readonly points: Float64Array;
  readonly counted: Float64Array;
  readonly known: Float64Array;
}

function newSingle(most: number): Single {
  return {
    clients: new Uint32Array(most),
    points: new Float64Array(most),
    counted: new Float64Array(most),
    known: new Float64Array(most),
  };
}

/**
 * First as if everything were known, which is true of most clients and needs no question: a sum is NaN where it is not. Those
 * clients are looked at one by one, as are all where weights are the clients' own.
 */
function meansOf(of: WeightedMeans, all: readonly Weighed[], single: Single): void {
  const alike = all.every(({ weights }) => weights === null);
  for (const one of all) if (alike) addKnown(of.means, one);
  const weights = alike ? all.reduce((sum, { weight }) => sum + weight, 0) : NaN;
  const count = divideKnown(of, weights, single.clients);
  single.points.fill(0);
  single.counted.fill(0);
  single.known.fill(0);
  for (const one of all) addSingle(single, count, one);
  for (let place = 0; place < count; place += 1) {
    const client = single.clients[place] ?? 0;
    const counted = single.counted[place] ?? 0;
    of.means[client] = counted > 0 ? (single.points[place] ?? NaN) / counted : NaN;
    of.known[client] = single.known[place] ?? 0;
  }
}

function addKnown(sums: Float64Array, { points, weight }: Weighed): void {
  for (let client = 0; client < sums.length; client += 1) {
    sums[client] = (sums[client] ?? 0) + weight * (points[client] ?? NaN);
  }
}

/** Settles the clients of whom all is known, and lists the others; answers how many these are. NaN for weights: all of them. */
function divideKnown({ means, known }: WeightedMeans, weights: number, others: Uint32Array): number {
  let count = 0;
  for (let client = 0; client < means.length; client += 1) {
    const mean = (means[client] ?? NaN) / weights;
    if (mean === mean) {
      means[client] = mean;
      known[client] = weights;
    } else others[count++] = client;
  }
  return count;
}

function addSingle(
  { clients, points: sums, counted, known }: Single,
  count: number,
  { points, weight, weights, filled }: Weighed,
): void {
  const isFilled = filled !== null;
  const filling = filled ?? 0;
  for (let place = 0; place < count; place += 1) {
    const client = clients[place] ?? 0;
    const own = points[client] ?? NaN;
    const weighs = weights === null ? weight : (weights[client] ?? 0);
    if (own === own) {
      increase(sums, place, weighs * own);
      increase(counted, place, weighs);
      increase(known, place, weighs);
    } else if (isFilled) {
      increase(sums, place, weighs * filling);
      increase(counted, place, weighs);
    }
  }
}

function increase(sums: Float64Array, place: number, by: number): void {
  sums[place] = (sums[place] ?? 0) + by;
}
