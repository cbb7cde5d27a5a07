import { quantiles } from '../methods/quantiles';
import { oneStep } from '../steps';
import { byValues, limitAt } from './by-values';
import type { PlacingSteps } from './outcome';
import { fewClients } from './quota-placing';

/** By quantiles of the values (see `quantiles`). */
export const quantilesPlacing: PlacingSteps<'quantiles'> = (input, { of, at }) =>
  byValues(input, {
    of,
    lossesLast: true,
    place: (values, direction) => oneStep(() => quantiles(values, at, direction)),
    reason: ({ value, place, limits }) => ({ code: 'value', value, limit: limitAt(limits, place) }),
    notices: (_, { parts }) => fewClients(parts, at.length),
  });
