/** How far the known values reach. */
export interface Range {
  /** Infinity and -Infinity where none is known. */
  readonly least: number;
  readonly greatest: number;
  readonly known: number;
}

/**
 * The least and the greatest of the known values, and how many there are; NaN (missing) is left out.
 * @example knownRange(Float64Array.of(3, NaN, -1)); // => { least: -1, greatest: 3, known: 2 }
 */
export function knownRange(values: Float64Array): Range {
  let least = Infinity;
  let greatest = -Infinity;
  let known = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    if (value !== value) continue;
    known += 1;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return { least, greatest, known };
}
