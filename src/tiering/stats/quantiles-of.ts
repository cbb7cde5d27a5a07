import type { Share } from '../specs/share';
import { orderedNear } from './ordered-near';
import { quantile } from './quantile';

/**
 * Several quantiles of the same values, which need not be sorted (see `quantile`, inclusive); missing values (NaN) are left out.
 * No values give NaN. Only the values near each quantile are put in order: sorting all would take ten times as long.
 * @example quantilesOf(Float64Array.of(40, 10, NaN, 30, 20), [0.25, 0.5]); // => [17.5, 25]
 */
export function quantilesOf(values: Float64Array, shares: readonly Share[]): readonly number[] {
  return orderedNear(
    values,
    (known) => placesOf(known, shares),
    (ascending) => shares.map((share) => quantile(ascending, share)),
  );
}

/** The places that quantiles lie between; addition of shares may move one to the next. */
function placesOf(count: number, shares: readonly Share[]): readonly number[] {
  return shares.flatMap((share) => {
    const below = Math.floor((count - 1) * share);
    return [below, below + 1, below + 2].filter((place) => place < count);
  });
}
