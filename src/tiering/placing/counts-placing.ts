import { counts as placeByCounts } from '../methods/counts';
import { runningLimits } from '../methods/running-limits';
import { oneStep } from '../steps';
import { byValues, limitAt } from './by-values';
import type { PlacingSteps } from './outcome';

/** By number of clients (see `counts`). */
export const countsPlacing: PlacingSteps<'counts'> = (input, { of, counts }) => {
  const limits = runningLimits(counts);
  return byValues(input, {
    of,
    lossesLast: true,
    place: (values, direction) => oneStep(() => placeByCounts(values, counts, direction)),
    reason: ({ rank, place }) => ({ code: 'rank', rank, limit: limitAt(limits, place) }),
  });
};
