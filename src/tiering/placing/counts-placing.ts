import { counts as placeByCounts } from '../methods/counts';
import { runningLimits } from '../methods/running-limits';
import { byValues, limitAt } from './by-values';
import type { Placing } from './outcome';

/** By number of clients (see `counts`). */
export const countsPlacing: Placing<'counts'> = (input, { of, counts }) => {
  const limits = runningLimits(counts);
  return byValues(input, {
    of,
    lossesLast: true,
    place: (values, direction) => placeByCounts(values, counts, direction),
    reason: ({ rank, place }) => ({ code: 'rank', rank, limit: limitAt(limits, place) }),
  });
};
