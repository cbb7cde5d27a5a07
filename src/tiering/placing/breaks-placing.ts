import { breakSteps, type PlacedByBreaks } from '../methods/breaks';
import { notice, nowhere } from '../notice';
import type { Notice } from '../notices';
import { byValues, limitAt } from './by-values';
import type { PlacingSteps } from './outcome';

/** Where the values part by themselves (see `breaks`). */
export const breaksPlacing: PlacingSteps<'breaks'> = (input, { of, classes }) =>
  byValues(input, {
    of,
    lossesLast: true,
    place: (values, direction) => breakSteps(values, classes, direction),
    reason: ({ value, place, limits }) => ({ code: 'value', value, limit: limitAt(limits, place) }),
    notices: (_, { parts }, compared) => [
      ...parts.slice(0, 1).map(() => howWell(parts)),
      ...tooFewValues(parts, classes, compared.of),
    ],
  });

/** Where groups are parted one by one, of the group that parts worst. */
function howWell(parts: readonly PlacedByBreaks[]): Notice {
  const fit = Math.min(...parts.map((part) => part.fit));
  return notice('natural-breaks', nowhere, { fit, logarithmic: parts.some((part) => part.logarithmic) });
}

function tooFewValues(
  parts: readonly PlacedByBreaks[],
  classes: number,
  criterion: string,
): readonly Notice[] {
  const different = Math.min(...parts.map(({ limits }) => limits.length + 1));
  return different < classes
    ? [notice('few-different-values', nowhere, { criterion, different, classes })]
    : [];
}
