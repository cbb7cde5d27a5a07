import type { Share } from '../specs/share';

/** A share this close to the wanted one has reached it. */
const tolerance = 1e-9;

/**
 * How few clients bring this share of the total: "34 of 89 clients make 80 %". `sums` holds the sum of the greatest k values
 * from k = 0 to all (see `sumsFromTop`); with no positive value nobody brings anything: NaN.
 * @example clientsForShare(Float64Array.of(0, 60, 80, 100), 0.8); // => 2
 */
export function clientsForShare(sums: Float64Array, share: Share): number {
  const total = sums[sums.length - 1] ?? 0;
  if (!(total > 0)) return NaN;
  return sums.findIndex((sum) => sum / total >= share - tolerance);
}
