/**
 * Whether no value of a stretch is below the one before it.
 * @example isAscending(Float64Array.of(9, 1, 1, 2), 1, 4); // => true
 */
export function isAscending(values: Float64Array, start: number, end: number): boolean {
  for (let place = start + 1; place < end; place += 1) {
    if ((values[place] ?? NaN) < (values[place - 1] ?? NaN)) return false;
  }
  return true;
}
