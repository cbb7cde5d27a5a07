import type { Criterion, Model } from '../model';
import { comparedCriterion } from '../placing/compared';
import { resolvedWeights } from '../weights/resolved-weights';

/**
 * The criteria whose readings decide on a client's tier: of the score those with a weight, those that forbid a score where
 * they are unknown, and the one that the young are judged by; else those that the method names. None where the method reads
 * columns of its own.
 */
export function criteriaRead(model: Model): readonly Criterion[] {
  const ids = new Set(comparedCriterion(model.method) === null ? scoredIds(model) : namedIds(model.method));
  return model.criteria.filter(({ id }) => ids.has(id));
}

function scoredIds(model: Model): readonly (string | null)[] {
  const { weights } = resolvedWeights(model);
  const counted = model.criteria.filter(
    ({ missing }, place) => (weights[place] ?? 0) > 0 || missing === 'unknown',
  );
  return [model.prospects?.criterion ?? null, ...counted.map(({ id }) => id)];
}

function namedIds(method: Model['method']): readonly (string | null)[] {
  switch (method.kind) {
    case 'matrix':
      return [method.rows.of, method.columns.of];
    case 'rfm':
      return [method.recency, method.frequency, method.monetary];
    case 'key-clients':
      return [method.value, method.margin];
    default:
      return [comparedCriterion(method) ?? null];
  }
}
