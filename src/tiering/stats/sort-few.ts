import { isAscending } from './is-ascending';

/** Source: M. Ciura, Best Increments for the Average Case of Shellsort (2001). */
const gaps = [701, 301, 132, 57, 23, 10, 4, 1];

/**
 * Sorts a stretch of values, at most a thousand or so, and the rows they stand in; equal values stand in row order.
 * No stretch of that length can make it slow; one that is in order already costs a glance.
 * @example const rows = Uint32Array.of(0, 1, 2); sortFew(Float64Array.of(7, 3, 3), rows, 0, 3); Array.from(rows); // => [1, 2, 0]
 */
export function sortFew(values: Float64Array, rows: Uint32Array, start: number, end: number): void {
  if (isAscending(values, start, end)) return;
  const stretch = { start, end };
  for (const gap of gaps) {
    if (gap < end - start) sortByGap(values, rows, stretch, gap);
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Moves each value up past those behind it in the order, from gap to gap. */
function sortByGap(values: Float64Array, rows: Uint32Array, { start, end }: Stretch, gap: number): void {
  for (let next = start + gap; next < end; next += 1) {
    const value = values[next] ?? NaN;
    const row = rows[next] ?? 0;
    let place = next;
    for (let before = place - gap; before >= start; before -= gap) {
      const other = values[before] ?? NaN;
      const otherRow = rows[before] ?? 0;
      if (other < value || (other === value && otherRow < row)) break;
      values[place] = other;
      rows[place] = otherRow;
      place = before;
    }
    values[place] = value;
    rows[place] = row;
  }
}
