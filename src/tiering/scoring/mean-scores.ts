import type { Aggregated } from './aggregated';
import { partsOf, weightOf, type Weighed } from './weighed';

/** The weighted mean as it was summed, and what each criterion brings to it: weight x points / sum of weights. */
export function meanScores(all: readonly Weighed[], means: Float64Array): Aggregated {
  return {
    scores: means,
    shared: (client) => {
      const parts = partsOf(all, client);
      const total = weightOf(parts);
      return parts.map(({ points, weight }) => (weight === 0 ? 0 : (weight * points) / total));
    },
  };
}
