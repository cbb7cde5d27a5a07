import type { Run } from '../run-types';
import { leastPoints } from '../weights/geometric-mean';

/** A client that loses points. */
export interface Loss {
  readonly client: number;
  /** The criterion, by its place in the model. */
  readonly place: number;
  /** Points of the criterion. */
  readonly lost: number;
}

/** Bonuses that were cut at 100 points may fill up what is lost. */
const nearlyMost = 100 - 1e-6;

/**
 * What a client's score is at most once it loses points of one criterion, where scores are means. Points that a policy filled in
 * for a missing reading are not lost.
 */
export function scoreAfter(run: Run, { client, place, lost }: Loss): number {
  const { model, measured, scores } = run;
  const score = scores[client] ?? NaN;
  const points = measured[place]?.points[client] ?? NaN;
  const share = run.shares(client)[place] ?? 0;
  const hasBonuses = model.bonuses.length > 0;
  if (!(lost > 0) || share === 0 || Number.isNaN(points) || (hasBonuses && score > nearlyMost)) return score;
  if (model.aggregation === 'mean') return score - share * lost;
  // Which part of the score is bonus is not looked up.
  if (hasBonuses) return score;
  return score * (Math.max(leastPoints, points - lost) / Math.max(leastPoints, points)) ** share;
}
