import type { Criterion, Model } from './model';
import type { Measured } from './run-types';

/** Every client's weighted score. */
export interface Scores {
  /** 0..100; NaN where too little is known, or where a criterion that must be known is not. */
  readonly scores: Float64Array;
  /** Known share of the weights, 0..1. */
  readonly coverage: Float64Array;
}

const tolerance = 1e-9;

/**
 * The weighted mean of the points over the criteria that count for a client: S = sum of weight x points / sum of weights.
 * Missing readings count by their policy: skip (the other weights share), worst (0 points), neutral (50), unknown (no score);
 * "zero" was filled in by `measure` and is known. Points filled in by worst or neutral are no knowledge: coverage leaves them out,
 * and below the ladder's least coverage there is no score. Criteria and measured stand in the same order.
 * Without any weight nothing is scored, and coverage is the share of criteria known.
 */
export function score(measured: readonly Measured[], model: Model): Scores {
  const clients = measured[0]?.points.length ?? 0;
  const sums = {
    points: new Float64Array(clients),
    counted: new Float64Array(clients),
    known: new Float64Array(clients),
  };
  const weighted = model.criteria.some((criterion) => criterion.weight > 0);
  let total = 0;
  model.criteria.forEach((criterion, place) => {
    const weight = weighted ? criterion.weight : 1;
    total += weight;
    const { points } = measured[place] ?? { points: sums.points };
    addCriterion(sums, points, { weight, missing: criterion.missing });
  });
  const least = weighted ? model.ladder.minCoverage - tolerance : Infinity;
  for (let client = 0; client < clients; client += 1) {
    const coverage = Math.min(1, (sums.known[client] ?? 0) / total);
    const counted = sums.counted[client] ?? 0;
    const mean = (sums.points[client] ?? NaN) / counted;
    sums.known[client] = coverage;
    sums.points[client] = coverage >= least && counted > 0 ? mean : NaN;
  }
  return { scores: sums.points, coverage: sums.known };
}

interface Sums {
  readonly points: Float64Array;
  readonly counted: Float64Array;
  readonly known: Float64Array;
}

/** A whole column at a time: the sums of a million clients stay in step with the memory they are read from. */
function addCriterion(sums: Sums, points: Float64Array, counts: Pick<Criterion, 'weight' | 'missing'>): void {
  const { weight } = counts;
  const filled = pointsWhenMissing(counts.missing);
  for (let client = 0; client < points.length; client += 1) {
    const own = points[client] ?? NaN;
    if (own === own) {
      sums.points[client] = (sums.points[client] ?? 0) + weight * own;
      sums.counted[client] = (sums.counted[client] ?? 0) + weight;
      sums.known[client] = (sums.known[client] ?? 0) + weight;
    } else if (filled !== null) {
      sums.points[client] = (sums.points[client] ?? 0) + weight * filled;
      sums.counted[client] = (sums.counted[client] ?? 0) + weight;
    }
  }
}

/** The points that a missing reading counts for; null where it does not count, NaN where it forbids a score. */
export function pointsWhenMissing(policy: Criterion['missing']): number | null {
  switch (policy) {
    case 'worst':
    case 'zero':
      return 0;
    case 'neutral':
      return 50;
    case 'unknown':
      return NaN;
    case 'skip':
      return null;
  }
}
