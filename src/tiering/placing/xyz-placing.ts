import { cutoffs } from '../methods/cutoffs';
import { oneStep } from '../steps';
import { byValues, limitAt } from './by-values';
import type { PlacingSteps } from './outcome';

/** By evenness of buying: the less the variation the better, whatever the criterion's direction; a variation equal to a limit belongs to the better class. */
export const xyzPlacing: PlacingSteps<'xyz'> = (input, { of, limits }) =>
  byValues(input, {
    of,
    place: (values) => oneStep(() => cutoffs(values, limits, 'less')),
    reason: ({ value, place }) => ({ code: 'variation', variation: value, limit: limitAt(limits, place) }),
  });
