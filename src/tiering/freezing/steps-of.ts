import type { Direction, ScaleSpec } from '../model';
import { tolerance } from '../methods/tolerance';
import { ascendingOrder } from '../stats/ascending-order';

type PointsSpec = Extract<ScaleSpec, { readonly kind: 'points' }>;

/** What steps are made of. */
export interface Stepped {
  readonly readings: Float64Array;
  readonly points: Float64Array;
  readonly direction: Direction;
  /** How many rows the table may have, 2 at least. */
  readonly mostRows: number;
}

/**
 * A table of points that repeats what a scale made of these readings: every reading earns what it earned. Where that takes too
 * many rows they are spread evenly over the points, and what lies between two earns the worse of both: of 1,000 rows nobody
 * loses more than a thousandth of the points between the worst and the best. Readings worse than any so far earn what the
 * worst did. Missing readings (NaN) are left out; at least one must be known.
 * @example stepsOf({ readings: Float64Array.of(10, 30, 20), points: Float64Array.of(0, 100, 50), direction: 'more', mostRows: 9 }).table; // => [[10, 0], [20, 50], [30, 100]]
 */
export function stepsOf({ readings, points, direction, mostRows }: Stepped): PointsSpec {
  const rows = stepRows(readings, points, direction);
  const worstFirst = direction === 'more' ? rows : [...rows].reverse();
  const worst = worstFirst[0];
  if (worst === undefined) throw new Error('a scale without readings has no steps');
  const kept = worstFirst.length <= mostRows ? worstFirst : evenlySpread(worstFirst, mostRows);
  const table = direction === 'more' ? kept : [...kept].reverse();
  return { kind: 'points', table, otherwise: worst[1] };
}

/** The first row that reaches each of so many points, from the worst to the best. */
function evenlySpread(rows: readonly Row[], count: number): readonly Row[] {
  const worst = rows[0]?.[1] ?? 0;
  const best = rows[rows.length - 1]?.[1] ?? 0;
  const step = (best - worst) / (count - 1);
  const kept: Row[] = [];
  let next = 0;
  for (const row of rows) {
    // The best may be reached a rounding late.
    if (row[1] < worst + step * next - tolerance) continue;
    kept.push(row);
    next = Math.max(next, Math.floor((row[1] - worst) / step)) + 1;
  }
  return kept;
}

type Row = readonly [bound: number, points: number];

/** One row a run of equal points: its lowest reading where more is better ("from"), its highest where less is ("up to"). */
function stepRows(readings: Float64Array, points: Float64Array, direction: Direction): readonly Row[] {
  const rows: Row[] = [];
  for (const client of ascendingOrder(readings).order) {
    const row: Row = [readings[client] ?? NaN, points[client] ?? NaN];
    const before = rows[rows.length - 1];
    if (before === undefined || before[1] !== row[1]) rows.push(row);
    else if (direction === 'less') rows[rows.length - 1] = row;
  }
  return rows;
}
