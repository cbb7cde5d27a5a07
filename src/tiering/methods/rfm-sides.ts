import type { Direction } from '../model';
import { inBlocks, type Block } from '../stats/in-blocks';

/** One of the three sides. */
export interface RfmSide {
  /** In its own unit: days, orders, money; NaN = missing. */
  readonly values: Float64Array;
  readonly direction: Direction;
  /** Own limits, ascending; null: quantiles. */
  readonly limits: readonly number[] | null;
}

export interface RfmSides {
  readonly recency: RfmSide;
  readonly frequency: RfmSide;
  readonly monetary: RfmSide;
}

/** The same sides with a client missing on all three where it is missing on one. */
export function knownTogether(sides: RfmSides): RfmSides {
  const { recency, frequency, monetary } = sides;
  if (unknownTogether(recency.values, frequency.values, monetary.values) === 0) return sides;
  const [r, f, m] = [recency.values.slice(), frequency.values.slice(), monetary.values.slice()];
  for (let client = 0; client < r.length; client += 1) {
    if (!Number.isNaN((r[client] ?? NaN) + (f[client] ?? NaN) + (m[client] ?? NaN))) continue;
    r[client] = NaN;
    f[client] = NaN;
    m[client] = NaN;
  }
  return {
    recency: { ...recency, values: r },
    frequency: { ...frequency, values: f },
    monetary: { ...monetary, values: m },
  };
}

/** How many clients are missing (NaN) in one of three columns at least. */
export function unknownTogether(one: Float64Array, other: Float64Array, third: Float64Array): number {
  const unknown = { count: 0 };
  inBlocks(one.length, (block) => countUnknown(unknown, [one, other, third], block));
  return unknown.count;
}

function countUnknown(
  unknown: { count: number },
  [one, other, third]: readonly [Float64Array, Float64Array, Float64Array],
  { start, end }: Block,
): void {
  let { count } = unknown;
  for (let client = start; client < end; client += 1) {
    const sum = (one[client] ?? NaN) + (other[client] ?? NaN) + (third[client] ?? NaN);
    if (sum !== sum) count += 1;
  }
  unknown.count = count;
}
