import { cutoffs } from '../methods/cutoffs';
import { oneStep } from '../steps';
import { byValues, limitAt } from './by-values';
import type { PlacingSteps } from './outcome';

/** By fixed limits (see `cutoffs`). */
export const cutoffsPlacing: PlacingSteps<'cutoffs'> = (input, { of, floors }) =>
  byValues(input, {
    of,
    place: (values, direction) => oneStep(() => cutoffs(values, floors, direction)),
    reason: ({ value, place }) => ({ code: 'cutoff', score: value, limit: limitAt(floors, place) }),
  });
