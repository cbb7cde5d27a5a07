import type { Share } from '../model';
import type { Steps } from '../steps';
import type { Weighed } from './weighed';

export interface WeightedMeans {
  /** The weighted mean of what counts for each client; NaN where nothing does. */
  readonly means: Float64Array;
  /** The share of all weights that is known of each client, 0..1; points that a policy fills in are no knowledge. */
  readonly coverage: Float64Array;
}

/** What of a client must be known. */
export interface Knowing {
  /** All weights together. */
  readonly total: number;
  /** A smaller share of them has no mean. */
  readonly least: Share;
}

/** Shares are told to this many parts: 3 of 5 weights are 60 per cent, whatever their addition left in the last bits. */
const grain = 1e12;

/** So many clients a step. */
const aStep = 65536;
/** So many at a time: their sums, and all that is added to them, stay in the near memory. */
const block = 4096;

/**
 * Sum of weight x points / sum of weights, over the criteria that count for a client.
 * A criterion of no weight counts nothing, except that under the policy "unknown" its missing reading forbids a mean. In steps.
 */
export function* meanSteps(all: readonly Weighed[], clients: number, knowing: Knowing): Steps<WeightedMeans> {
  const of = { means: new Float64Array(clients), coverage: new Float64Array(clients) };
  // What weighs nothing and forbids nothing would only add zeros.
  const counting = all.filter(
    ({ weight, weights, filled }) => weights !== null || weight !== 0 || Number.isNaN(filled),
  );
  const single = newSingle(Math.min(block, clients));
  for (let start = 0; start < clients; start += block) {
    if (start % aStep === 0) yield;
    meansOf(of, counting, single, { ...knowing, start, end: Math.min(clients, start + block) });
  }
  return of;
}

/** Clients from the first to the one before the end. */
interface Stretch extends Knowing {
  readonly start: number;
  readonly end: number;
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
function meansOf(of: WeightedMeans, all: readonly Weighed[], single: Single, stretch: Stretch): void {
  const alike = all.every(({ weights }) => weights === null);
  if (alike) addAll(of.means, all, stretch);
  const weights = alike ? all.reduce((sum, { weight }) => sum + weight, 0) : NaN;
  const count = divideKnown(of, weights, single.clients, stretch);
  single.points.fill(0, 0, count);
  single.counted.fill(0, 0, count);
  single.known.fill(0, 0, count);
  for (const one of all) addSingle(single, count, one);
  divideSingle(of, single, count, stretch);
}

function divideSingle(
  { means, coverage }: WeightedMeans,
  { clients, points, counted, known }: Single,
  count: number,
  knowing: Knowing,
): void {
  // Many lack the same: it is divided and rounded once.
  let last = NaN;
  let share = NaN;
  for (let place = 0; place < count; place += 1) {
    const client = clients[place] ?? 0;
    const weights = known[place] ?? 0;
    const counts = counted[place] ?? 0;
    if (weights !== last) share = shareOf(weights, knowing);
    last = weights;
    coverage[client] = share;
    means[client] = counts > 0 && !(share < knowing.least) ? (points[place] ?? NaN) / counts : NaN;
  }
}

function shareOf(weights: number, { total }: Pick<Knowing, 'total'>): Share {
  const share = total === 0 ? 1 : Math.min(1, weights / total);
  return Math.round(share * grain) / grain;
}

/** Four criteria at a time, so that a sum is fetched and kept once for them. */
function addAll(sums: Float64Array, all: readonly Weighed[], stretch: Stretch): void {
  let next = 0;
  for (; next + 4 <= all.length; next += 4) addFour(sums, all.slice(next, next + 4), stretch);
  for (; next < all.length; next += 1) addOne(sums, all.slice(next, next + 1), stretch);
}

function addFour(sums: Float64Array, [a, b, c, d]: readonly Weighed[], { start, end }: Stretch): void {
  if (a === undefined || b === undefined || c === undefined || d === undefined) return;
  const { points: first, weight: ofFirst } = a;
  const { points: second, weight: ofSecond } = b;
  const { points: third, weight: ofThird } = c;
  const { points: fourth, weight: ofFourth } = d;
  for (let client = start; client < end; client += 1) {
    // From left to right, as if they were added one by one.
    sums[client] =
      (sums[client] ?? 0) +
      ofFirst * (first[client] ?? NaN) +
      ofSecond * (second[client] ?? NaN) +
      ofThird * (third[client] ?? NaN) +
      ofFourth * (fourth[client] ?? NaN);
  }
}

function addOne(sums: Float64Array, [one]: readonly Weighed[], { start, end }: Stretch): void {
  if (one === undefined) return;
  const { points, weight } = one;
  for (let client = start; client < end; client += 1) {
    sums[client] = (sums[client] ?? 0) + weight * (points[client] ?? NaN);
  }
}

/** Settles the clients of whom all is known, and lists the others; answers how many these are. NaN for weights: all of them. */
function divideKnown(
  { means, coverage }: WeightedMeans,
  weights: number,
  others: Uint32Array,
  { start, end, total, least }: Stretch,
): number {
  const share = shareOf(weights, { total });
  const isEnough = share < least ? NaN : 1;
  let count = 0;
  for (let client = start; client < end; client += 1) {
    const mean = (means[client] ?? NaN) / weights;
    means[client] = mean * isEnough;
    coverage[client] = share;
    if (mean === mean) continue;
    others[count] = client;
    count += 1;
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
