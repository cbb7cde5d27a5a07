import { readsScore } from '../placing/compared';
import type { Notice } from '../notices';
import type { PlacementFlag } from '../run-types';
import { resolvedWeights } from '../weights/resolved-weights';
import { doubleCounting } from './double-counting';
import { pointsWhenMissing } from './points-when-missing';
import { prospectsShift } from './prospects-shift';
import type { ScoreInput } from './score-input';
import type { Weighed } from './weighed';

/** What the criteria weigh in a run. */
export interface Weighing {
  readonly weighed: readonly Weighed[];
  /** All weights together, the same for every client. */
  readonly total: number;
  /** False where the model has no weight: then each criterion counts as one, for the coverage alone. */
  readonly scores: boolean;
  readonly flags: (client: number) => readonly PlacementFlag[];
  readonly notices: readonly Notice[];
}

/** Finds out what each criterion weighs: the model's weights, and for the young those of their prospects. */
export function weighing(input: ScoreInput): Weighing {
  const { model, measured } = input;
  const { weights, notices } = resolvedWeights(model);
  const scores = weights.some((weight) => weight > 0);
  const alike = model.criteria.map(({ id, missing }, place) => ({
    id,
    points: measured[place]?.points ?? new Float64Array(0),
    weight: scores ? (weights[place] ?? 0) : 1,
    weights: null,
    filled: pointsWhenMissing(missing),
  }));
  const total = alike.reduce((sum, { weight }) => sum + weight, 0);
  const twice = readsScore(model)
    ? doubleCounting(model.criteria.filter((_, place) => (weights[place] ?? 0) > 0))
    : [];
  const plain = { weighed: alike, total, scores, flags: () => [], notices: [...notices, ...twice] };
  if (!scores || model.prospects === null) return plain;
  const shift = prospectsShift(input, alike, model.prospects);
  return { ...plain, ...shift, notices: [...plain.notices, ...shift.notices] };
}
