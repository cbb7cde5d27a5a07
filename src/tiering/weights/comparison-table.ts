import type { Weighting } from '../specs/rule-spec';
import type { Comparisons } from './comparisons';

type Pairs = Extract<Weighting, { readonly kind: 'pairwise' }>['pairs'];

export interface ComparisonTable {
  /** Ids in the order in which the pairs name them. */
  readonly ids: readonly string[];
  readonly times: Comparisons;
}

/**
 * Comparisons in pairs as a square table; the reverse of a pair is 1 / times, a criterion with itself 1.
 * Throws where a pair is missing: a gap says nothing about which of two is the more important.
 * @example comparisonTable([{ first: 'a', second: 'b', times: 4 }]).times; // => [[1, 4], [0.25, 1]]
 */
export function comparisonTable(pairs: Pairs): ComparisonTable {
  const ids = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))];
  const known = new Map<string, number>();
  const between = (one: string, other: string): string => JSON.stringify([one, other]);
  for (const { first, second, times } of pairs) {
    known.set(between(first, second), times);
    known.set(between(second, first), 1 / times);
  }
  const timesOf = (one: string, other: string): number => {
    if (one === other) return 1;
    const times = known.get(between(one, other));
    if (times === undefined) throw new Error(`${one} and ${other} were not compared`);
    return times;
  };
  return { ids, times: ids.map((one) => ids.map((other) => timesOf(one, other))) };
}
