import type { Direction, Share } from '../model';
import { ascendingValues } from '../stats/ascending-values';
import { quantile } from '../stats/quantile';
import type { Placed } from './placed';
import { placeByLimits } from './place-by-limits';

/**
 * Tiers by quantiles: "above what two thirds of the clients have, above what one third has, the rest".
 * A client's tier is the first whose quantile it is above ("below" where less is better, and then the shares are counted from
 * the other end); whoever has exactly as much as a quantile is not above it. Equal values share a tier; all equal are in the
 * last one. Missing values (NaN) are not counted and get the class after the last; zeros and negatives are values like any other.
 * `at` are shares of clients, the best tier's and highest first; quantiles are Excel's PERCENTILE.INC (R type 7).
 * @example Array.from(quantiles(Float64Array.of(10, 20, 30, 40, 50), [0.5, 0.25]).classes); // => [2, 2, 1, 0, 0]
 */
export function quantiles(
  values: Float64Array,
  at: readonly Share[],
  direction: Direction = 'more',
): Placed & { readonly limits: readonly number[] } {
  const ascending = ascendingValues(values);
  const limits = at.map((share) => quantile(ascending, direction === 'more' ? share : 1 - share));
  const classes = placeByLimits(values, limits, { direction, reached: false }, at.length + 1);
  return { classes, positions: new Float64Array(values.length).fill(NaN), limits };
}
