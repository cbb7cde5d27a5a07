/**
 * The rows in which both columns have a value (NaN = missing), as two columns of the same length.
 * @example bothKnown(Float64Array.of(1, NaN, 3), Float64Array.of(4, 5, NaN)).map((one) => Array.from(one)); // => [[1], [4]]
 */
export function bothKnown(first: Float64Array, second: Float64Array): readonly [Float64Array, Float64Array] {
  const one = new Float64Array(first.length);
  const other = new Float64Array(first.length);
  let known = 0;
  for (let row = 0; row < first.length; row += 1) {
    one[known] = first[row] ?? NaN;
    other[known] = second[row] ?? NaN;
    if (!Number.isNaN(one[known]) && !Number.isNaN(other[known])) known += 1;
  }
  return [one.subarray(0, known), other.subarray(0, known)];
}
