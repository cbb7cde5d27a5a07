import type { Steps } from '../steps';
import type { Range } from './known-range';

/** Ways into buckets that stand in the order of what is in them: equal values share one, smaller values have earlier ones. */
export interface Bucketing {
  readonly buckets: number;
  /** The leading bits of the least value, and how many of the bits that follow them are left aside. */
  readonly low: number;
  readonly shift: number;
  /** Of each stretch of values that share their leading bits: its first bucket, its least value, and its buckets a unit. */
  readonly first: Uint32Array;
  readonly least: Float64Array;
  readonly density: Float64Array;
}

/** So many clients a bucket: fewer, and the buckets outgrow the near memory; more, and each takes longer to sort. */
const clientsPerBucket = 3;
const fewestStretches = 8;
const mostStretches = 10;

const signBit = 0x80000000;
/** Which half of a number stands last in memory: the one with sign, size and leading digits. */
const upperPlace = new Uint32Array(Float64Array.of(1).buffer)[0] === 0 ? 1 : 0;

/** Numbers as whole numbers of 32 bits: place 2 x row + `upperPlace` of it is the upper half of a value. */
export const halvesOf = (values: Float64Array): Uint32Array =>
  new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);

/** The upper half as a number that grows with the value: negatives turned over, positives lifted above them; -0 is 0. */
function turned(value: number, halves: Uint32Array, row: number): number {
  const half = value === 0 ? 0 : (halves[2 * row + upperPlace] ?? 0);
  return (half ^ ((half >> 31) | signBit)) >>> 0;
}

/**
 * Finds buckets of a few clients each, whatever the values look like: values that share their leading bits are a stretch,
 * and each stretch has as many buckets as it has clients to fill them, evenly spread between its least and greatest value.
 * Takes known values that are not all equal.
 */
export function* bucketingOf(values: Float64Array, { least, greatest, known }: Range): Steps<Bucketing> {
  const ends = Float64Array.of(least + 0, greatest + 0);
  const low = turned(least, halvesOf(ends), 0);
  const high = turned(greatest, halvesOf(ends), 1);
  const bits = Math.min(mostStretches, Math.max(fewestStretches, 29 - Math.clz32(known)));
  const shift = Math.max(0, 32 - Math.clz32(high - low) - bits);
  const stretches = measureStretches(values, low, shift, ((high - low) >>> shift) + 1);
  yield;
  const first = new Uint32Array(stretches.counts.length);
  const density = new Float64Array(first.length);
  let buckets = 0;
  for (let stretch = 0; stretch < first.length; stretch += 1) {
    first[stretch] = buckets;
    const own = Math.ceil((stretches.counts[stretch] ?? 0) / clientsPerBucket);
    const width = (stretches.greatest[stretch] ?? 0) - (stretches.least[stretch] ?? 0);
    // A little less than all, so that the greatest value is in the last bucket and not after it.
    density[stretch] = own > 1 && width > 0 ? (own - 1e-6) / width : 0;
    buckets += own;
  }
  return { buckets, low, shift, first, least: stretches.least, density };
}

interface Stretches {
  readonly counts: Uint32Array;
  readonly least: Float64Array;
  readonly greatest: Float64Array;
}

function measureStretches(values: Float64Array, low: number, shift: number, count: number): Stretches {
  const halves = halvesOf(values);
  const counts = new Uint32Array(count);
  const least = new Float64Array(count).fill(Infinity);
  const greatest = new Float64Array(count).fill(-Infinity);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    if (value !== value) continue;
    const stretch = (turned(value, halves, row) - low) >>> shift;
    counts[stretch] = (counts[stretch] ?? 0) + 1;
    if (value < (least[stretch] ?? NaN)) least[stretch] = value;
    if (value > (greatest[stretch] ?? NaN)) greatest[stretch] = value;
  }
  return { counts, least, greatest };
}

/** Writes the bucket of every known value to `keys`, and how many values each bucket has to `counts`. */
export function bucketAll(
  values: Float64Array,
  { buckets, low, shift, first, least, density }: Bucketing,
  keys: Uint32Array,
  counts: Uint32Array,
): void {
  const halves = halvesOf(values);
  counts.fill(0, 0, buckets);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    if (value !== value) continue;
    const stretch = (turned(value, halves, row) - low) >>> shift;
    const ahead = (value - (least[stretch] ?? 0)) * (density[stretch] ?? 0);
    const key = (first[stretch] ?? 0) + (ahead | 0);
    keys[row] = key;
    counts[key] = (counts[key] ?? 0) + 1;
  }
}
