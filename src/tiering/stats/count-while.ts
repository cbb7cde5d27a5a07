/**
 * How many values at the beginning fulfil a condition that holds for a leading part of them, by halving.
 * @example countWhile(Float64Array.of(1, 4, 9), (value) => value < 5); // => 2
 */
export function countWhile(ascending: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(ascending[middle] ?? Infinity)) low = middle + 1;
    else high = middle;
  }
  return low;
}
