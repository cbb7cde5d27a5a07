/** One criterion as it counts towards the score. */
export interface Weighed {
  readonly id: string;
  /** 0..100; NaN where the reading is missing. */
  readonly points: Float64Array;
  /** What it weighs for everybody. */
  readonly weight: number;
  /** What it weighs for each client, where that differs from one to the next; null: as for everybody. */
  readonly weights: Float64Array | null;
  /** The points that a missing reading counts for (see `pointsWhenMissing`). */
  readonly filled: number | null;
}

/** One criterion of one client. */
export interface Part {
  readonly points: number;
  /** 0 where the criterion does not count for the client. */
  readonly weight: number;
}

/** What counts for one client, one part a criterion; a criterion that does not count has no weight and no points. */
export function partsOf(all: readonly Weighed[], client: number): readonly Part[] {
  return all.map(({ points, weight, weights, filled }) => {
    const own = points[client] ?? NaN;
    const counted = Number.isNaN(own) ? filled : own;
    return counted === null
      ? { points: 0, weight: 0 }
      : { points: counted, weight: weights === null ? weight : (weights[client] ?? 0) };
  });
}

/** The weights of all parts together. */
export function weightOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0);
}
