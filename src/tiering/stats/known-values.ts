/**
 * The values without the missing ones (NaN), in their order; the very same column where none is missing.
 * @example Array.from(knownValues(Float64Array.of(1, NaN, 3))); // => [1, 3]
 */
export function knownValues(values: Float64Array): Float64Array {
  const known = new Float64Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    if (value === value) known[count++] = value;
  }
  return count === values.length ? values : known.subarray(0, count);
}
