import type { Model } from './model';
import type { Notice } from './notices';
import type { PlacementFlag } from './run-types';
import type { Aggregated } from './scoring/aggregated';
import { bonuses, type Bonuses } from './scoring/bonuses';
import { geometricScores } from './scoring/geometric-scores';
import { idealScores } from './scoring/ideal-scores';
import { meanScores } from './scoring/mean-scores';
import { partsOf, weightOf, type Weighed } from './scoring/weighed';
import type { ScoreInput } from './scoring/score-input';
import { meanSteps, type WeightedMeans } from './scoring/weighted-means';
import { weighing } from './scoring/weighing';
import { finish, type Steps } from './steps';

/** Every client's weighted score. */
export interface Scores {
  /** 0..100; NaN where too little is known, or where a criterion that must be known is not. */
  readonly scores: Float64Array;
  /** Known share of the weights, 0..1. */
  readonly coverage: Float64Array;
  /** What each criterion (by id) and each bonus brings to the score; adds up to it. Empty where there is no score. */
  readonly contributions: (client: number) => Readonly<Record<string, number>>;
  /** What part of the client's weights each criterion has, 0..1, in the model's order; 0 where it does not count. */
  readonly shares: (client: number) => readonly number[];
  readonly flags: (client: number) => readonly PlacementFlag[];
  readonly notices: readonly Notice[];
}

const tolerance = 1e-9;

/**
 * One score a client, 0 to 100: the weighted mean of the points over the criteria that count for it, or the weighted geometric
 * mean, or the closeness to the ideal client, as the model says; then bonuses.
 * Missing readings count by their policy: skip (the other weights share), worst (0 points), neutral (50), unknown (no score);
 * "zero" was filled in by `measure` and is known. Points filled in by worst or neutral are no knowledge: coverage leaves them
 * out, and below the ladder's least coverage there is no score. Criteria and measured stand in the same order.
 * Young clients are judged by their prospects where the model says so: coverage is then of the weights they have.
 * Without any weight nothing is scored, and coverage is the share of criteria known; without criteria nothing is unknown.
 */
export function score(input: ScoreInput): Scores {
  return finish(scoreSteps(input));
}

/** The same in steps. */
export function* scoreSteps(input: ScoreInput): Steps<Scores> {
  const { model, register } = input;
  const weights = weighing(input);
  const { weighed, flags, notices } = weights;
  yield;
  const least = weights.scores ? model.ladder.minCoverage - tolerance : Infinity;
  const sums = yield* meanSteps(weighed, register.rows.length, { total: weights.total, least });
  const { coverage } = sums;
  yield;
  const aggregated = aggregate(model, weighed, sums);
  const { scores } = aggregated;
  yield;
  if (scores !== sums.means) blankLike(scores, sums.means);
  const bonus = bonuses({ ...input, coverage }, model);
  const raised = bonus === null ? scores : withBonuses(scores, bonus);
  return {
    scores: raised,
    coverage,
    contributions: (client) => contributionsOf(client, { weighed, aggregated, bonus }),
    shares: (client) => sharesOf(weighed, client),
    flags,
    notices,
  };
}

/** A mean is missing as well where a criterion that must be known is not; other ways to aggregate give none there either. */
function blankLike(scores: Float64Array, means: Float64Array): void {
  for (let client = 0; client < scores.length; client += 1) {
    const mean = means[client] ?? NaN;
    if (mean !== mean) scores[client] = NaN;
  }
}

function aggregate(
  { aggregation }: Model,
  weighed: readonly Weighed[],
  { means }: WeightedMeans,
): Aggregated {
  switch (aggregation) {
    case 'mean':
      return meanScores(weighed, means);
    case 'geometric':
      return geometricScores(weighed);
    case 'topsis':
      return idealScores(weighed, 'vector');
    case 'topsis-minmax':
      return idealScores(weighed, 'minmax');
  }
}

function withBonuses(scores: Float64Array, bonus: Bonuses): Float64Array {
  return scores.map((score, client) =>
    Number.isNaN(score) ? NaN : bonus.of(client, score).reduce((sum, [, points]) => sum + points, score),
  );
}

interface Contributing {
  readonly weighed: readonly Weighed[];
  /** Before bonuses. */
  readonly aggregated: Aggregated;
  readonly bonus: Bonuses | null;
}

function contributionsOf(
  client: number,
  { weighed, aggregated, bonus }: Contributing,
): Readonly<Record<string, number>> {
  const score = aggregated.scores[client] ?? NaN;
  const contributions: Record<string, number> = {};
  if (Number.isNaN(score)) return contributions;
  aggregated.shared(client, score).forEach((part, place) => {
    contributions[weighed[place]?.id ?? ''] = part;
  });
  // Bonuses of one name are one, whoever else bears it.
  for (const [name, points] of bonus?.of(client, score) ?? []) {
    contributions[name] = (contributions[name] ?? 0) + points;
  }
  return contributions;
}

function sharesOf(weighed: readonly Weighed[], client: number): readonly number[] {
  const parts = partsOf(weighed, client);
  const total = weightOf(parts);
  return parts.map(({ weight }) => (total > 0 ? weight / total : 0));
}
