import type { Share } from '../model';
import { orderedNear } from '../stats/ordered-near';
import { tolerance } from './tolerance';

/**
 * For each limit the least of the known values (NaN is missing) whose position from the top, (rank - 0.5) / n, lies within it; equal values share the
 * mean of their ranks. NaN where the position of nobody does. Only the values near each limit are put in order.
 * @example leastWithin(Float64Array.of(10, 40, 20, 30), [0.25, 0.5]); // => [40, 30]
 */
export function leastWithin(values: Float64Array, limits: readonly Share[]): readonly number[] {
  return orderedNear(
    values,
    (known) =>
      limits
        .map((limit) => placeBefore(limit, known))
        .flatMap((place) => [place, place + 1])
        .filter((place) => place < known),
    (ascending) =>
      limits.map((limit) => leastFrom({ values, ascending }, placeBefore(limit, ascending.length), limit)),
  );
}

/** A place whose value is the least within a limit, or the one before: nothing below it is. */
function placeBefore(limit: Share, count: number): number {
  const least = Math.ceil(count - 0.5 - (limit + tolerance) * count);
  return Math.max(0, Math.min(count, least) - 1);
}

interface Ordered {
  readonly values: Float64Array;
  /** In order around the places that matter. */
  readonly ascending: Float64Array;
}

/** Goes up from value to value until the position of one is within the limit; NaN where none is. */
function leastFrom(of: Ordered, first: number, limit: Share): number {
  const { ascending } = of;
  const count = ascending.length;
  let place = first;
  let value = ascending[first] ?? NaN;
  while (place < count) {
    let start = place;
    while (start > 0 && ascending[start - 1] === value) start -= 1;
    let end = place + 1;
    while (end < count && ascending[end] === value) end += 1;
    const rank = (start + 1 + end) / 2;
    if ((count + 0.5 - rank) / count <= limit + tolerance) return value;
    place = end;
    value = nextAbove(of, end, value);
  }
  return NaN;
}

/** The value that follows another: beside it, or, where that place was left open, found among all. */
function nextAbove({ values, ascending }: Ordered, place: number, value: number): number {
  const beside = ascending[place] ?? NaN;
  if (beside === beside) return beside;
  let next = Infinity;
  for (let client = 0; client < values.length; client += 1) {
    const own = values[client] ?? NaN;
    if (own > value && own < next) next = own;
  }
  return next;
}
