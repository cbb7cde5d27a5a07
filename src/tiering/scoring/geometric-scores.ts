import { geometricMean, leastPoints } from '../weights/geometric-mean';
import type { Aggregated } from './aggregated';
import { countedColumns } from './counted-columns';
import { partsOf, weightOf, type Weighed } from './weighed';

/**
 * The weighted geometric mean of the points, "no weak side" (see `geometricMean`). A criterion's share of the score is its
 * share of the logarithm; where that is 0, all points being 1 or less, the weights share.
 */
export function geometricScores(all: readonly Weighed[]): Aggregated {
  return {
    scores: geometricMean(countedColumns(all)),
    shared: (client, score) => {
      const parts = partsOf(all, client);
      const logarithms = parts.map(({ points, weight }) => weight * Math.log(Math.max(leastPoints, points)));
      const total = logarithms.reduce((sum, one) => sum + one, 0);
      if (total > 0) return logarithms.map((one) => (score * one) / total);
      return parts.map(({ weight }) => (score * weight) / weightOf(parts));
    },
  };
}
