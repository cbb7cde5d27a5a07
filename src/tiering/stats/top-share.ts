import type { Share } from '../specs/share';

/** A share of clients that comes out a hair above a whole number is that number. */
const tolerance = 1e-9;

/** The best clients and what they bring. */
export interface TopShare {
  readonly clientShare: Share;
  /** How many clients that is, rounded up. */
  readonly clients: number;
  readonly valueShare: Share;
}

/**
 * What part of the total the best `clientShare` of clients bring: "our top 20 % make 60 % of the profit". `sums` holds the sum
 * of the greatest k values from k = 0 to all (see `sumsFromTop`), so negatives are no part of it; a part of a client counts as
 * one client. With no positive value the share is NaN.
 * @example topShare(Float64Array.of(0, 60, 90, 100), 0.3); // => { clientShare: 0.3, clients: 1, valueShare: 0.6 }
 */
export function topShare(sums: Float64Array, clientShare: Share): TopShare {
  const all = sums.length - 1;
  const clients = Math.min(all, Math.ceil(clientShare * all - tolerance));
  return { clientShare, clients, valueShare: (sums[clients] ?? 0) / (sums[all] ?? 0) };
}
