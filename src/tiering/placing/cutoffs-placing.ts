import { cutoffs } from '../methods/cutoffs';
import { byValues, limitAt } from './by-values';
import type { Placing } from './outcome';

/** By fixed limits (see `cutoffs`). */
export const cutoffsPlacing: Placing<'cutoffs'> = (input, { of, floors }) =>
  byValues(input, {
    of,
    place: (values, direction) => cutoffs(values, floors, direction),
    reason: ({ value, place }) => ({ code: 'cutoff', score: value, limit: limitAt(floors, place) }),
  });
