import type { Run } from '../run-types';
import type { NextTier } from './next-tier';
import { nextTiers } from './next-tiers';

/**
 * What does this client lack to the next tier, and which single reading would get it there? By its place in the register.
 * Throws a RangeError for a client that is not there.
 */
export function nextTierOf(run: Run, client: number): NextTier {
  if (!(client in run.tierOf)) throw new RangeError(`there is no client ${client} in this register`);
  return nextTiers(run)(client);
}
