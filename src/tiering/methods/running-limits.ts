import type { Share } from '../model';

/**
 * The shares of the tiers, added up from the top: where each tier ends.
 * @example runningLimits([0.25, 0.5]); // => [0.25, 0.75]
 */
export function runningLimits(shares: readonly Share[]): readonly Share[] {
  let sum = 0;
  return shares.map((share) => (sum += share));
}
