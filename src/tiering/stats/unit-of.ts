/** Squares of such values, and sums of these, have room. */
const [leastPlain, mostPlain] = [1e-100, 1e100];
/** Quotients by such powers of two lose no digit. */
const [leastPower, mostPower] = [-1000, 1023];

/**
 * What to divide values by before squaring them, so that squares and their sums neither overflow nor vanish: 1 for all but the
 * hugest and the tiniest, then a power of two near the greatest magnitude. NaN (missing) is left out; all 0, or none: 1.
 * @example unitOf(Float64Array.of(3, -9, NaN)); // => 1
 */
export function unitOf(values: Float64Array): number {
  let most = 0;
  for (const value of values) if (Math.abs(value) > most) most = Math.abs(value);
  if (most === 0 || (most >= leastPlain && most <= mostPlain)) return 1;
  return 2 ** Math.min(mostPower, Math.max(leastPower, Math.floor(Math.log2(most))));
}
