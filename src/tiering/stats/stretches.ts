import { inBlocks, type Block } from './in-blocks';
import type { Range } from './known-range';

/** Parts of a column that stand in order: values that share their leading bits are one stretch, smaller values have earlier ones. */
export interface Stretches {
  readonly count: number;
  /** The leading bits of the least value, and how many of the bits that follow them are left aside. */
  readonly low: number;
  readonly shift: number;
}

/** More bits, and stretches are so many that the near memory does not hold their ends; fewer, and they outgrow it themselves. */
const fewestBits = 8;
const mostBits = 12;
/** So many bits less than a column's length has: some hundred clients a stretch. */
const bitsOfAStretch = 6;

const signBit = 0x80000000;
/** Which half of a number stands last in memory: the one with sign, size and leading digits. */
const upperPlace = new Uint32Array(Float64Array.of(1).buffer)[0] === 0 ? 1 : 0;

/** Numbers as whole numbers of 32 bits: place 2 x row + `upperPlace` of it is the upper half of a value. */
const halvesOf = (values: Float64Array): Uint32Array =>
  new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);

/** The upper half as a number that grows with the value, of 32 bits and without a sign: negatives turned over, positives lifted above them; -0 is 0. */
function turned(value: number, halves: Uint32Array, row: number): number {
  const half = value === 0 ? 0 : (halves[2 * row + upperPlace] ?? 0);
  return half ^ ((half >> 31) | signBit);
}

/** The stretches of known values that reach so far. */
export function stretchesOf({ least, greatest, known }: Range): Stretches {
  const ends = Float64Array.of(least, greatest);
  const low = turned(least, halvesOf(ends), 0);
  const span = (turned(greatest, halvesOf(ends), 1) - low) >>> 0;
  const bits = Math.min(mostBits, Math.max(fewestBits, 32 - Math.clz32(known) - bitsOfAStretch));
  const shift = Math.max(0, 32 - Math.clz32(span) - bits);
  return { count: (span >>> shift) + 1, low, shift };
}

/** Writes the stretch of every known value to `keys`; answers how many values each has. */
export function countStretches(values: Float64Array, stretches: Stretches, keys: Uint32Array): Uint32Array {
  const column = { values, halves: halvesOf(values) };
  const counts = new Uint32Array(stretches.count);
  const { low, shift } = stretches;
  inBlocks(values.length, ({ start, end }) => countBlock(counts, keys, column, { low, shift, start, end }));
  return counts;
}

interface Column {
  readonly values: Float64Array;
  readonly halves: Uint32Array;
}

function countBlock(
  counts: Uint32Array,
  keys: Uint32Array,
  { values, halves }: Column,
  { low, shift, start, end }: Omit<Stretches, 'count'> & Block,
): void {
  for (let row = start; row < end; row += 1) {
    const value = values[row] ?? NaN;
    if (value !== value) continue;
    const stretch = (turned(value, halves, row) - low) >>> shift;
    keys[row] = stretch;
    counts[stretch] = (counts[stretch] ?? 0) + 1;
  }
}
