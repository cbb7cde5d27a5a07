import type { NextTier } from '../explanation/next-tier';
import { nextTiers } from '../explanation/next-tiers';
import type { Run } from '../run-types';

export interface NextTierReport {
  readonly kind: 'next-tier';
  /** In register order. */
  readonly clients: readonly NextTier[];
}

/** What each client lacks to the next tier (see `nextTierOf`). */
export function nextTier(run: Run): NextTierReport {
  const of = nextTiers(run);
  return { kind: 'next-tier', clients: Array.from(run.tierOf, (_, client) => of(client)) };
}
