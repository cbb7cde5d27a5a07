import type { Model } from '../model';
import { notice, nowhere } from '../notice';
import type { Notice } from '../notices';
import { comparisonTable } from './comparison-table';
import { pairwiseWeights } from './pairwise-weights';
import { weightsByOrder } from './weights-by-order';

export interface ResolvedWeights {
  /** In the order of the model's criteria, none below zero; as typed, or adding up to 1. */
  readonly weights: readonly number[];
  readonly notices: readonly Notice[];
}

/** Comparisons that contradict each other more than this are worth a second look (Saaty's 10 %). */
const mostInconsistency = 0.1;

/**
 * What each criterion weighs: as typed beside it, from the order of importance alone, or from comparisons in pairs.
 * A criterion that is neither ordered nor compared weighs 0. Comparisons that contradict each other bring a notice that names
 * the three criteria to look at first. Throws for ids and pairs that a checked model cannot have.
 */
export function resolvedWeights({ criteria, weighting }: Model): ResolvedWeights {
  const ids = criteria.map(({ id }) => id);
  if (weighting.kind === 'typed') return { weights: criteria.map(({ weight }) => weight), notices: [] };
  if (weighting.kind === 'order')
    return { weights: inOrderOf(ids, weighting.ids, weightsByOrder(weighting.ids.length)), notices: [] };
  const table = comparisonTable(weighting.pairs);
  const { weights, inconsistency, worst } = pairwiseWeights(table.times);
  const contradicting = (worst ?? []).map((place) => table.ids[place] ?? '');
  return {
    weights: inOrderOf(ids, table.ids, weights),
    notices:
      inconsistency > mostInconsistency
        ? [notice('inconsistent-comparisons', nowhere, { inconsistency, criteria: contradicting })]
        : [],
  };
}

function inOrderOf(
  ids: readonly string[],
  weighed: readonly string[],
  weights: readonly number[],
): readonly number[] {
  return ids.map((id) => weights[weighed.indexOf(id)] ?? 0);
}
