/** So many leading bits are taken: two passes of a counting sort. */
const leadingBits = 22;
const signBit = 0x80000000;
const half = 2 ** 32;
/** Which half of a number stands first in memory. */
const lowFirst = new Uint32Array(Float64Array.of(1).buffer)[0] === 0;
const [upperPlace, lowerPlace] = lowFirst ? [1, 0] : [0, 1];

/**
 * The 22 leading bits in which numbers differ: keys that grow with the numbers, equal ones having equal keys. What all numbers
 * share is taken off first, so that near numbers are told apart as well as distant ones. None of them is NaN or -0.
 * @example Array.from(leadingKeys(Float64Array.of(1, 1 + 2 ** -52))); // => [0, 1]
 */
export function leadingKeys(values: Float64Array): Uint32Array {
  const halves = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  const { low, shift } = sharedBits(values);
  const keys = new Uint32Array(values.length);
  for (let place = 0; place < keys.length; place += 1) {
    const upperHalf = halves[2 * place + upperPlace] ?? 0;
    // As bits that grow with the numbers: negatives turned over, positives lifted above them.
    const turned = upperHalf >> 31;
    const lower = ((halves[2 * place + lowerPlace] ?? 0) ^ turned) >>> 0;
    const borrowed = lower < low.lower ? 1 : 0;
    const upper = ((upperHalf ^ (turned | signBit)) - low.upper - borrowed) >>> 0;
    const rest = (lower - low.lower) >>> 0;
    keys[place] =
      shift >= 32 ? upper >>> (shift - 32) : shift === 0 ? rest : (upper << (32 - shift)) | (rest >>> shift);
  }
  return keys;
}

/** The 64 bits of a number as two numbers. */
interface Bits {
  readonly upper: number;
  readonly lower: number;
}

/** The bits of the least number, and how many of those in which the others differ from it are too many. */
function sharedBits(values: Float64Array): { readonly low: Bits; readonly shift: number } {
  let least = Infinity;
  let greatest = -Infinity;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? NaN;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const low = bitsOf(least);
  const high = bitsOf(greatest);
  const upper = high.upper - low.upper - (high.lower < low.lower ? 1 : 0);
  const lower = (high.lower - low.lower + half) % half;
  const bits = upper > 0 ? 64 - Math.clz32(upper) : 32 - Math.clz32(lower);
  return { low, shift: Math.max(0, bits - leadingBits) };
}

function bitsOf(value: number): Bits {
  const halves = new Uint32Array(Float64Array.of(value).buffer);
  const upper = halves[upperPlace] ?? 0;
  const lower = halves[lowerPlace] ?? 0;
  return upper >= signBit
    ? { upper: ~upper >>> 0, lower: ~lower >>> 0 }
    : { upper: (upper | signBit) >>> 0, lower };
}
