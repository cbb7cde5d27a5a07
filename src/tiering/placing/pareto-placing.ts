import { classCounts } from '../methods/class-counts';
import { paretoSteps } from '../methods/pareto';
import type { Placed } from '../methods/placed';
import { notice, nowhere } from '../notice';
import type { Notice } from '../notices';
import { tally } from '../tally';
import { byValues, limitAt } from './by-values';
import type { Compared } from './compared';
import type { PlacingInput, PlacingSteps } from './outcome';

/** If the first class of a Pareto holds more than this share of clients, value does not separate them. */
const wideFirstClass = 0.4;

/** By running share of value (see `pareto`). */
export const paretoPlacing: PlacingSteps<'pareto'> = (input, { of, cuts, boundary }) =>
  byValues(input, {
    of,
    place: (values) => paretoSteps(values, { cuts, boundary }),
    reason: ({ value, position, place }) =>
      value > 0
        ? { code: 'running-share', share: position, limit: limitAt(cuts, place) }
        : { code: 'not-positive', value },
    flags: (value) => (value <= 0 ? ['not-positive'] : []),
    notices: (of, placed, compared) => [...wideFirst(placed, cuts.length), ...notPositive(of, compared)],
  });

/** Said of all clients, as the summary counts them. */
export function wideFirst({ classes }: Placed, lastClass: number): readonly Notice[] {
  const counts = classCounts(classes).subarray(0, lastClass + 1);
  const counted = counts.reduce((sum, count) => sum + count, 0);
  const first = counts[0] ?? 0;
  const clientShare = first / Math.max(1, classes.length);
  return first > wideFirstClass * counted ? [notice('low-concentration', nowhere, { clientShare })] : [];
}

/** Clients without a positive value: they are in the last class and no part of the base. */
export function notPositive({ register }: PlacingInput, { values, of }: Compared): readonly Notice[] {
  const losses = tally(null);
  for (let client = 0; client < values.length; client += 1) {
    if ((values[client] ?? NaN) <= 0) losses.add(register.rows[client] ?? 0, null);
  }
  return losses.count > 0 ? [notice('not-positive', losses, { criterion: of })] : [];
}
