import { computedAbc } from '../methods/computed-abc';
import { notice, nowhere } from '../notice';
import { oneStep } from '../steps';
import { byValues, limitAt } from './by-values';
import type { PlacingSteps } from './outcome';
import { notPositive } from './pareto-placing';

/** By limits that the curve of value gives (see `computedAbc`). */
export const computedAbcPlacing: PlacingSteps<'computed-abc'> = (input, { of }) =>
  byValues(input, {
    of,
    place: (values) => oneStep(() => computedAbc(values)),
    reason: ({ value, place, limits }) =>
      value > 0 ? { code: 'value', value, limit: limitAt(limits, place) } : { code: 'not-positive', value },
    flags: (value) => (value <= 0 ? ['not-positive'] : []),
    notices: (_, { parts }, compared) => [
      ...(parts.some(({ limits }) => limits.length === 0)
        ? [notice('no-structure', nowhere, { criterion: compared.of })]
        : []),
      ...notPositive(input, compared),
    ],
  });
