import type { Direction } from '../model';
import { inBlocks, type Block } from '../stats/in-blocks';

/** So many limits are looked at together. */
const together = 4;

/**
 * The class of every value: the first whose limit it reaches. Limits are the best class's first, each the least value inside, with the
 * sign turned where less is better; NaN or Infinity where nobody is inside. Who reaches none is in the class after those, and missing values (NaN) in the one after that.
 * @example Array.from(classesReached(Float64Array.of(5, 3, NaN, 9), [9, 5], 'more')); // => [1, 2, 3, 0]
 */
export function classesReached(
  values: Float64Array,
  limits: readonly number[],
  direction: Direction,
): Uint8Array {
  const classes = new Uint8Array(values.length);
  const padded = Float64Array.from(
    { length: limits.length + together - (limits.length % together) },
    (_, place) => limits[place] ?? -Infinity,
  );
  const reaching = { sign: direction === 'more' ? 1 : -1, missing: limits.length + 1 };
  inBlocks(values.length, ({ start, end }) => {
    for (let first = 0; first < padded.length; first += together) {
      countUnreached(classes, values, padded.subarray(first), { ...reaching, start, end });
    }
  });
  return classes;
}

/**
 * Adds how many of four limits each value does not reach. All reach the last of all, which is below everything, but what is missing
 * does not. Nothing is asked: a processor would often foresee the answer wrongly, which takes longer than the rest.
 */
function countUnreached(
  classes: Uint8Array,
  values: Float64Array,
  limits: Float64Array,
  { start, end, sign, missing }: Block & { readonly sign: number; readonly missing: number },
): void {
  const [first = NaN, second = NaN, third = NaN, fourth = NaN] = limits;
  for (let client = start; client < end; client += 1) {
    const value = sign * (values[client] ?? NaN);
    const unreached =
      Number(!(value >= first)) +
      Number(!(value >= second)) +
      Number(!(value >= third)) +
      Number(!(value >= fourth));
    classes[client] = Math.min(missing, (classes[client] ?? 0) + unreached);
  }
}
