import type { Direction } from '../model';

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
export function knownTogether({ recency, frequency, monetary }: RfmSides): RfmSides {
  const clients = recency.values.length;
  const sides = [recency.values.slice(), frequency.values.slice(), monetary.values.slice()] as const;
  const [r, f, m] = sides;
  for (let client = 0; client < clients; client += 1) {
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
