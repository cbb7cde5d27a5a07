import { inBlocks, type Block } from './in-blocks';

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
  const range = { least: Infinity, greatest: -Infinity, known: 0 };
  inBlocks(values.length, (block) => widen(range, values, block));
  return range;
}

interface Widening {
  least: number;
  greatest: number;
  known: number;
}

function widen(range: Widening, values: Float64Array, { start, end }: Block): void {
  let { least, greatest } = range;
  let missing = 0;
  for (let row = start; row < end; row += 1) {
    const value = values[row] ?? NaN;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
    if (value !== value) missing += 1;
  }
  range.least = least;
  range.greatest = greatest;
  range.known += end - start - missing;
}
