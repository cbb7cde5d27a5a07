import { quantiles } from '../methods/quantiles';
import { byValues, limitAt } from './by-values';
import type { Placing } from './outcome';
import { fewClients } from './quota-placing';

/** By quantiles of the values (see `quantiles`). */
export const quantilesPlacing: Placing<'quantiles'> = (input, { of, at }) =>
  byValues(input, {
    of,
    lossesLast: true,
    place: (values, direction) => quantiles(values, at, direction),
    reason: ({ value, place, limits }) => ({ code: 'value', value, limit: limitAt(limits, place) }),
    notices: (_, { parts }) => fewClients(parts, at.length),
  });
