/**
 * A column where less is better as one where more is better, within the same range: the smallest value becomes the greatest.
 * NaN (missing) stays NaN.
 * @example Array.from(turnedOver(Float64Array.of(0, 10, NaN, 90))); // => [90, 80, NaN, 0]
 */
export function turnedOver(column: Float64Array): Float64Array {
  let low = Infinity;
  let high = -Infinity;
  for (const value of column) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return column.map((value) => low + high - value);
}
