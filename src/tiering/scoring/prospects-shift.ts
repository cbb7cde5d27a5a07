import { dayOfIso, monthsBefore } from '../calendar';
import type { Notice } from '../notices';
import { daysIn } from '../reading/column-readings';
import type { PlacementFlag } from '../run-types';
import type { ProspectsSpec } from '../specs/rule-spec';
import { firstDays, type HistoryInput } from './first-days';
import type { Weighed } from './weighed';

export interface ProspectsShift {
  /** The criteria with weights of each client's own. */
  readonly weighed: readonly Weighed[];
  readonly flags: (client: number) => readonly PlacementFlag[];
  readonly notices: readonly Notice[];
}

/** A month of the mean length. */
const daysAMonth = 30.4375;

/**
 * Judges young clients by their prospects: with h = months since the first order / `months`, 1 at most, every other criterion
 * weighs h times its weight, and the prospects criterion its own and what the others lost. Without an order h is 0, so that the
 * judgement stands alone; after `months` all weighs as typed. All weights together stay the same.
 * Who is judged so is flagged `estimated`, and `stale` too where the judgement is older than `staleMonths` or has no day
 * (only asked where the model names a column of days).
 */
export function prospectsShift(
  input: HistoryInput,
  all: readonly Weighed[],
  spec: ProspectsSpec,
): ProspectsShift {
  const first = firstDays(input, spec);
  const shares = historyShares(first.days, input.asOf, spec);
  const history = all.reduce((sum, { id, weight }) => (id === spec.criterion ? sum : sum + weight), 0);
  const weighed = all.map((one) => ({
    ...one,
    weights: shares.map((share) =>
      one.id === spec.criterion ? one.weight + (1 - share) * history : share * one.weight,
    ),
  }));
  const rating = weighed.find(({ id }) => id === spec.criterion);
  const stale = staleness(input, spec);
  const isUsed = (client: number): boolean =>
    !Number.isNaN(rating?.points[client] ?? NaN) && (rating?.weights[client] ?? 0) > 0;
  return {
    weighed,
    flags: (client) => {
      if (!isUsed(client)) return [];
      const flags: PlacementFlag[] = (shares[client] ?? 0) < 1 ? ['estimated'] : [];
      return stale.of(client) ? [...flags, 'stale'] : flags;
    },
    notices: [...first.notices, ...stale.notices],
  };
}

/** How much of its history each client has, 0..1. */
function historyShares(first: Float64Array, asOf: string, { months }: ProspectsSpec): Float64Array {
  const today = dayOfIso(asOf) ?? NaN;
  const whole = monthsBefore(today, months);
  return first.map((day) => {
    if (Number.isNaN(day)) return 0;
    return day <= whole ? 1 : Math.min(1, (today - day) / (months * daysAMonth));
  });
}

interface Staleness {
  readonly of: (client: number) => boolean;
  readonly notices: readonly Notice[];
}

function staleness({ register, asOf }: HistoryInput, { ratedOn, staleMonths }: ProspectsSpec): Staleness {
  if (ratedOn === null) return { of: () => false, notices: [] };
  const { readings, notices } = daysIn(register, ratedOn);
  const oldest = monthsBefore(dayOfIso(asOf) ?? NaN, staleMonths);
  return {
    of: (client) => !((readings[client] ?? NaN) >= oldest),
    notices: notices.filter(({ code }) => code !== 'missing-reading'),
  };
}
