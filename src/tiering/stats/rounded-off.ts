/**
 * What a rounded sum of two numbers lacks: one + other = sum + this, exactly.
 * Source: D. E. Knuth, The Art of Computer Programming 2, 4.2.2.
 * @example lostInSum(2 ** 53, 1, 2 ** 53 + 1); // => 1
 */
export function lostInSum(one: number, other: number, sum: number): number {
  const added = sum - one;
  return one - (sum - added) + (other - added);
}

/** Cuts a number into two halves of 26 bits. */
const splitter = 2 ** 27 + 1;

/**
 * What a rounded product of two numbers lacks: one x other = product + this, exactly, for factors below 2^990.
 * Source: T. J. Dekker, A Floating-Point Technique for Extending the Available Precision (1971).
 * @example lostInProduct(2 ** 27 + 1, 2 ** 27 + 1, (2 ** 27 + 1) ** 2); // => 1
 */
export function lostInProduct(one: number, other: number, product: number): number {
  const spread = splitter * one;
  const upper = spread - (spread - one);
  const lower = one - upper;
  const otherSpread = splitter * other;
  const otherUpper = otherSpread - (otherSpread - other);
  const otherLower = other - otherUpper;
  return lower * otherLower - (product - upper * otherUpper - lower * otherUpper - upper * otherLower);
}
