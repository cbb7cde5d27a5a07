import { binsByLimits } from './bins-by-limits';
import { binsByQuantiles } from './bins-by-quantiles';
import { knownTogether, type RfmSide, type RfmSides } from './rfm-sides';

/** From 1, the worst; 0 where any of the three is missing. */
export interface RfmColumns {
  readonly recency: Uint8Array;
  readonly frequency: Uint8Array;
  readonly monetary: Uint8Array;
}

/**
 * How recently, how often and for how much each client buys, as three scores that do not depend on each other.
 * By quantiles (see `binsByQuantiles`) or own limits (see `binsByLimits`); days, counts and money in their own units.
 * A client whom one of the three is missing (NaN) has none of them and moves no quantile; ties share their scores.
 */
export function rfmScores(sides: RfmSides, bins: number): RfmColumns {
  const known = knownTogether(sides);
  const scoresOf = ({ values, direction, limits }: RfmSide): Uint8Array =>
    limits === null ? binsByQuantiles(values, bins, direction) : binsByLimits(values, limits, direction);
  return {
    recency: scoresOf(known.recency),
    frequency: scoresOf(known.frequency),
    monetary: scoresOf(known.monetary),
  };
}
