/** Amounts as whole numbers of 32 bits. */
export interface CentKeys {
  /** How many cents each amount lies above the least one. */
  readonly keys: Uint32Array;
  /** The least amount, in cents. */
  readonly low: number;
}

const widest = 2 ** 32 - 1;

/**
 * The values in cents above the least one; null where one of them is no whole number of cents, or where they lie more than
 * 43 million apart. None of them is NaN.
 * @example Array.from(centKeys(Float64Array.of(0.3, -0.01))?.keys ?? []); // => [31, 0]
 */
export function centKeys(values: Float64Array): CentKeys | null {
  let low = Infinity;
  let high = -Infinity;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? NaN;
    const cents = Math.round(value * 100);
    if (cents / 100 !== value) return null;
    if (cents < low) low = cents;
    if (cents > high) high = cents;
  }
  if (!(high - low <= widest)) return null;
  const keys = new Uint32Array(values.length);
  for (let place = 0; place < keys.length; place += 1)
    keys[place] = Math.round((values[place] ?? 0) * 100) - low;
  return { keys, low };
}
