import type { Share } from '../specs/share';

/** Addition of shares must not move a place off a whole number. */
const roundingOff = 1e-12;

/**
 * The value below which a share of the values lies: `at` 0.5 is the median, 0.25 the lower quartile.
 * Between two values it is interpolated: `inclusive` (Excel PERCENTILE.INC, R type 7, the product's choice) runs from the
 * smallest value at 0 to the greatest at 1; `exclusive` (PERCENTILE.EXC, R type 6) leaves room beyond both ends, and a share
 * that falls there gives the end. The values are known and sorted, smallest first; in the unit of the values; equal values
 * give that value to the last bit. Zeros and negatives are values like others; no values give NaN.
 * Throws for a share outside 0..1. Source: R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages (1996).
 * @example quantile(Float64Array.of(10, 20, 30, 40), 0.25); // => 17.5
 */
export function quantile(
  ascending: Float64Array,
  at: Share,
  ends: 'inclusive' | 'exclusive' = 'inclusive',
): number {
  if (!(at >= 0 && at <= 1)) throw new RangeError(`a share must be within 0 and 1, not ${at}`);
  const last = ascending.length - 1;
  const place = ends === 'inclusive' ? last * at : (last + 2) * at - 1;
  return valueBetween(ascending, Math.min(Math.max(place, 0), Math.max(last, 0)));
}

function valueBetween(ascending: Float64Array, place: number): number {
  const below = Math.floor(place + roundingOff);
  const lower = ascending[below] ?? NaN;
  const upper = ascending[below + 1] ?? lower;
  const part = place - below;
  return part > roundingOff ? lower + part * (upper - lower) : lower;
}
