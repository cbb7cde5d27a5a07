import type { Share } from '../specs/share';
import { knownValues } from './known-values';
import { quantile } from './quantile';

/**
 * Several quantiles of the same values, which need not be sorted (see `quantile`, inclusive); missing values (NaN) are left out.
 * No values give NaN. Only the values near each quantile are put in order: sorting all would take ten times as long.
 * @example quantilesOf(Float64Array.of(40, 10, NaN, 30, 20), [0.25, 0.5]); // => [17.5, 25]
 */
export function quantilesOf(values: Float64Array, shares: readonly Share[]): readonly number[] {
  const known = knownValues(values);
  const ascending =
    known.length <= few ? known.slice().sort() : inOrderNear(known, placesOf(known.length, shares));
  return shares.map((share) => quantile(ascending, share));
}

/** So few are sorted as fast as they are counted. */
const few = 2 ** 13;
/** Values are parted by their sign, size and 7 bits more, each part a hundredth apart from the next at most. */
const bits = 16;

/** The places that quantiles lie between; addition of shares may move one to the next. */
function placesOf(count: number, shares: readonly Share[]): readonly number[] {
  return shares.flatMap((share) => {
    const below = Math.floor((count - 1) * share);
    return [below, below + 1, below + 2].filter((place) => place < count);
  });
}

/** The values such that those at the places asked for stand where sorting would put them; other places are left open. */
function inOrderNear(values: Float64Array, places: readonly number[]): Float64Array {
  const parts = partsOf(values);
  const starts = startsOf(parts);
  const asked = new Set(places.map((place) => partAt(starts, place)));
  const next = new Int32Array(starts.length).fill(-1);
  for (const part of asked) next[part] = starts[part] ?? 0;
  const ordered = new Float64Array(values.length);
  for (let place = 0; place < values.length; place += 1) {
    const part = parts[place] ?? 0;
    const free = next[part] ?? -1;
    if (free < 0) continue;
    ordered[free] = values[place] ?? NaN;
    next[part] = free + 1;
  }
  for (const part of asked) ordered.subarray(starts[part], starts[part + 1]).sort();
  return ordered;
}

/** Each value's part: parts grow with the values. */
function partsOf(values: Float64Array): Uint16Array {
  // Rounding to single precision keeps the order, and its 32 bits can be read whatever order bytes stand in.
  const rounded = new Float32Array(values.length);
  // Adding 0 turns -0 into 0: the two are equal, but their bits are not.
  for (let place = 0; place < rounded.length; place += 1) rounded[place] = (values[place] ?? NaN) + 0;
  const written = new Int32Array(rounded.buffer);
  const parts = new Uint16Array(values.length);
  for (let place = 0; place < parts.length; place += 1) {
    const one = written[place] ?? 0;
    // Negatives turned over, positives lifted above them.
    parts[place] = (one ^ ((one >> 31) | (1 << 31))) >>> (32 - bits);
  }
  return parts;
}

/** Where each part starts, and where the last one ends. */
function startsOf(parts: Uint16Array): Uint32Array {
  const starts = new Uint32Array(2 ** bits + 1);
  for (let place = 0; place < parts.length; place += 1) {
    const end = (parts[place] ?? 0) + 1;
    starts[end] = (starts[end] ?? 0) + 1;
  }
  for (let part = 0; part < 2 ** bits; part += 1)
    starts[part + 1] = (starts[part + 1] ?? 0) + (starts[part] ?? 0);
  return starts;
}

/** The part that holds a place: the last one that starts at it or before, empty ones aside. */
function partAt(starts: Uint32Array, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= place) low = middle;
    else high = middle;
  }
  return low;
}
