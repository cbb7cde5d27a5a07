import { roundestBetween } from '../stats/roundest-between';

/** So large a part of the clients may change sides for a rounder limit. */
const mayMove = 0.01;

/**
 * Limits as round numbers that part the same clients, or nearly: a limit moves past 1 % of all at most, and below a hundred
 * clients past none. `ascending` holds the known values, smallest first; `limits` the exact ones, the highest first, each
 * belonging to the class above it. A limit that parts nobody is left out; where rounding would make two limits meet,
 * they are rounded without moving anybody.
 * @example roundLimits(Float64Array.of(8_120, 9_440, 48_211, 61_900), [55_055, 8_780]); // => [50000, 9000]
 */
export function roundLimits(ascending: Float64Array, limits: readonly number[]): readonly number[] {
  const parting = limits.filter((limit) => {
    const place = placeOf(ascending, limit);
    return place > 0 && place < ascending.length;
  });
  const slack = Math.floor(mayMove * ascending.length);
  const rounded = parting.map((limit) => rounder(ascending, limit, slack));
  const apart = rounded.every((limit, place) => place === 0 || limit < (rounded[place - 1] ?? limit));
  return [...new Set(apart ? rounded : parting.map((limit) => rounder(ascending, limit, 0)))];
}

function rounder(ascending: Float64Array, limit: number, slack: number): number {
  const place = placeOf(ascending, limit);
  const above = ascending[Math.max(0, place - 1 - slack)] ?? NaN;
  const upTo = ascending[Math.min(ascending.length - 1, place + slack)] ?? NaN;
  return roundestBetween({ above, upTo }, limit);
}

/** How many values lie below the limit. */
function placeOf(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
