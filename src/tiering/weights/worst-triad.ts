import type { Comparisons } from './comparisons';

/** Contradictions below this are rounding. */
const rounding = 1e-9;

/**
 * The three criteria whose comparisons contradict each other most: first to second times second to third should be first to
 * third. Places of rows in ascending order; of equal contradictions the first; null where there is none.
 * Source: W. W. Koczkodaj, A New Definition of Consistency of Pairwise Comparisons (1993).
 * @example worstTriad([[1, 2, 1], [0.5, 1, 2], [1, 0.5, 1]]); // => [0, 1, 2]
 */
export function worstTriad(comparisons: Comparisons): readonly [number, number, number] | null {
  let worst: readonly [number, number, number] | null = null;
  let most = rounding;
  for (const triad of triads(comparisons.length)) {
    const contradiction = contradictionOf(comparisons, triad);
    if (contradiction > most + rounding) {
      most = contradiction;
      worst = triad;
    }
  }
  return worst;
}

function* triads(criteria: number): Generator<readonly [number, number, number]> {
  for (let first = 0; first < criteria; first += 1)
    for (let second = first + 1; second < criteria; second += 1)
      for (let third = second + 1; third < criteria; third += 1) yield [first, second, third];
}

function contradictionOf(
  comparisons: Comparisons,
  [first, second, third]: readonly [number, number, number],
): number {
  const logarithm = (one: number, other: number): number => Math.log(comparisons[one]?.[other] ?? NaN);
  return Math.abs(logarithm(first, second) + logarithm(second, third) - logarithm(first, third));
}
