/**
 * The sum of the values: it is the same whatever the order of the rows.
 * Where all values are whole cents the cents are added, as a person would; elsewhere the sum is exact and rounded once.
 * Values that are NaN (missing) add nothing; no values give 0. The sum of the magnitudes must stay finite.
 * Source: J. R. Shewchuk, Adaptive Precision Floating-Point Arithmetic (1997): partial sums that never lose a bit.
 * @example exactSum([0.1, 0.2, NaN]); // => 0.3
 */
export function exactSum(values: Float64Array | readonly number[]): number {
  const cents = sumOfCents(values);
  if (cents !== null) return cents / 100;
  return roundOnce(partialsOf(values));
}

/** The sum in cents; null where a value is no whole number of cents, or where the sum could leave the exact range. */
function sumOfCents(values: Float64Array | readonly number[]): number | null {
  let sum = 0;
  let magnitude = 0;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? NaN;
    if (Number.isNaN(value)) continue;
    const cents = Math.round(value * 100);
    if (cents / 100 !== value) return null;
    sum += cents;
    magnitude += Math.abs(cents);
  }
  return magnitude <= Number.MAX_SAFE_INTEGER ? sum : null;
}

/** Below this many values the partial sums are made value by value. */
const few = 64;
/** So many halves of numbers of one size add up without rounding: 26 bits of each, and 26 bits of how many. */
const mostHalves = 2 ** 26;
/** Numbers as large as this cannot be halved. */
const tooLarge = 2 ** 990;
const splitter = 2 ** 27 + 1;

function partialsOf(values: Float64Array | readonly number[]): readonly number[] {
  const partials: number[] = [];
  const bySize = values.length < few || values.length > mostHalves ? null : sumsBySize(values);
  for (const value of bySize ?? values) {
    if (!Number.isNaN(value) && value !== 0) absorb(partials, value);
  }
  return partials;
}

/**
 * Many values as a few sums that are exact: every value is cut into two halves of 26 bits, and the halves of values of one
 * size (binary exponent) add up without rounding. Null where a value is too large to be cut.
 * Why not value by value: at a million clients that is thirty times slower.
 */
function sumsBySize(values: Float64Array | readonly number[]): Float64Array | null {
  const sums = new Float64Array(4096);
  const lower = sums.subarray(2048);
  const number = new Float64Array(1);
  const bits = new Uint32Array(number.buffer);
  const upperPlace = new Uint32Array(Float64Array.of(1).buffer)[0] === 0 ? 1 : 0;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? NaN;
    if (value !== value) continue;
    if (value > tooLarge || value < -tooLarge) return null;
    number[0] = value;
    const size = ((bits[upperPlace] ?? 0) >>> 20) & 2047;
    const spread = splitter * value;
    const upper = spread - (spread - value);
    sums[size] = (sums[size] ?? 0) + upper;
    lower[size] = (lower[size] ?? 0) + (value - upper);
  }
  return sums;
}

/** Adds a value to partial sums that do not overlap, smallest first; what is rounded off stays as a smaller partial. */
function absorb(partials: number[], value: number): void {
  let carried = value;
  let kept = 0;
  for (const partial of partials) {
    const sum = carried + partial;
    const rest =
      Math.abs(carried) < Math.abs(partial) ? carried - (sum - partial) : partial - (sum - carried);
    if (rest !== 0) partials[kept++] = rest;
    carried = sum;
  }
  partials[kept] = carried;
  partials.length = kept + 1;
}

function roundOnce(partials: readonly number[]): number {
  let index = partials.length - 1;
  let sum = partials[index] ?? 0;
  let rest = 0;
  while (index > 0 && rest === 0) {
    index -= 1;
    const partial = partials[index] ?? 0;
    const before = sum;
    sum = before + partial;
    rest = partial - (sum - before);
  }
  return breakHalfwayTie(sum, rest, partials[index - 1] ?? 0);
}

/** A remainder of exactly half a unit rounds by the sign of what lies below it. */
function breakHalfwayTie(sum: number, rest: number, below: number): number {
  if (rest === 0 || below === 0 || Math.sign(rest) !== Math.sign(below)) return sum;
  const doubled = rest * 2;
  const moved = sum + doubled;
  return moved - sum === doubled ? moved : sum;
}
