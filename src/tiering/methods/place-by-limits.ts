import type { Direction } from '../model';
import { tolerance } from './tolerance';

export interface Comparing {
  readonly direction: Direction;
  /** Whether a value equal to a limit has reached its class. */
  readonly reached: boolean;
}

/**
 * The class of every value by limits that were found in the values themselves, the best class's first; NaN (missing) gets
 * `missing`. What counts as equal grows with the range of the values, but not beyond the two that are compared: neither a
 * change of currency nor one huge value moves anybody.
 * @example Array.from(placeByLimits(Float64Array.of(5, 3, NaN), [3], { direction: 'more', reached: true }, 2)); // => [0, 0, 2]
 */
export function placeByLimits(
  values: Float64Array,
  limits: readonly number[],
  { direction, reached }: Comparing,
  missing: number,
): Uint8Array {
  const range = rangeOf(values);
  const sign = direction === 'more' ? 1 : -1;
  const inside = (value: number, limit: number): boolean => {
    const ahead = sign * (value - limit);
    const near = tolerance * Math.min(range, Math.max(Math.abs(value), Math.abs(limit)));
    return reached ? ahead >= -near : ahead > near;
  };
  const classes = new Uint8Array(values.length).fill(missing);
  for (let client = 0; client < values.length; client += 1) {
    const value = values[client] ?? NaN;
    if (Number.isNaN(value)) continue;
    let place = 0;
    while (place < limits.length && !inside(value, limits[place] ?? NaN)) place += 1;
    classes[client] = place;
  }
  return classes;
}

function rangeOf(values: Float64Array): number {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return Math.max(0, high - low);
}
