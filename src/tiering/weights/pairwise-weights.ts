import type { Comparisons } from './comparisons';
import { worstTriad } from './worst-triad';

export interface PairwiseWeights {
  /** In the order of the rows; they add up to 1. */
  readonly weights: readonly number[];
  /** Consistency ratio: 0 where the comparisons agree with each other, 1 where they are as good as thrown dice. */
  readonly inconsistency: number;
  /** The three criteria (places of rows) whose comparisons contradict each other most; null where none do. */
  readonly worst: readonly [number, number, number] | null;
}

/** Two steps of the iteration this close to each other have arrived. */
const arrived = 1e-12;
/** Far more steps than any table of numbers from a ninth to nine needs. */
const mostSteps = 10_000;

/** The mean inconsistency of random tables by number of criteria, from 0 on. Beyond the last it hardly grows. */
const randomIndex: readonly number[] = [0, 0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49];

/**
 * Weights from comparisons in pairs ("profit is three times as important as payment"): the analytic hierarchy process.
 * The weights are the principal eigenvector, found by power iteration; the consistency ratio is measured against the random
 * index of Saaty 2005 (up to ten criteria; its last value beyond). Up to two criteria cannot contradict each other: 0.
 * Throws where the table is not square, a number is not above zero, or a pair and its reverse do not multiply to 1.
 * Source: T. L. Saaty, Decision Making with the Analytic Hierarchy Process (2008).
 * @example pairwiseWeights([[1, 3], [1 / 3, 1]]).weights; // => [0.75, 0.25]
 */
export function pairwiseWeights(comparisons: Comparisons): PairwiseWeights {
  checkReciprocal(comparisons);
  const { weights, growth } = principal(comparisons);
  const criteria = comparisons.length;
  const index = randomIndex[Math.min(criteria, randomIndex.length - 1)] ?? 0;
  // Rounding may leave the growth a hair below the number of criteria, its least.
  const excess = Math.max(0, growth - criteria) / Math.max(1, criteria - 1);
  return {
    weights,
    inconsistency: index === 0 ? 0 : excess / index,
    worst: worstTriad(comparisons),
  };
}

function checkReciprocal(comparisons: Comparisons): void {
  comparisons.forEach((row, first) => {
    if (row.length !== comparisons.length) throw new RangeError('comparisons must be a square table');
    row.forEach((times, second) => {
      const back = comparisons[second]?.[first] ?? NaN;
      if (!(times > 0) || !(Math.abs(times * back - 1) < 1e-9))
        throw new RangeError(
          `comparisons ${first} and ${second} must be above zero and each other's reverse`,
        );
    });
  });
}

/** All entries are positive, so every step comes nearer to the one eigenvector that is positive. */
function principal(comparisons: Comparisons): {
  readonly weights: readonly number[];
  readonly growth: number;
} {
  let weights: readonly number[] = comparisons.map(() => 1 / comparisons.length);
  for (let step = 1; ; step += 1) {
    const before = weights;
    const grown = comparisons.map((row) => dot(row, before));
    const growth = grown.reduce((sum, one) => sum + one, 0);
    const next = grown.map((one) => one / growth);
    weights = next;
    const isThere = next.every((weight, place) => Math.abs(weight - (before[place] ?? 0)) < arrived);
    if (isThere || step === mostSteps) return { weights, growth };
  }
}

function dot(row: readonly number[], weights: readonly number[]): number {
  return row.reduce((sum, times, place) => sum + times * (weights[place] ?? 0), 0);
}
