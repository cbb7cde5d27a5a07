import type { Run } from '../run-types';
import { notThere } from './places-before';
import { registerBefore } from './register-before';

/** What is known of a client's tier in the run before: the tier, that the client was not there, or nothing for certain. */
export type PreviousTier =
  | { readonly kind: 'tier'; readonly tier: string }
  | { readonly kind: 'not-there' }
  | { readonly kind: 'unsure' };

const absent: PreviousTier = { kind: 'not-there' };
const doubtful: PreviousTier = { kind: 'unsure' };

/**
 * Prepares a run for the question which tier a client had in the run before. Nobody was there where there was no run before; a
 * name that stands several times in either run, or none at all, leaves it unsure.
 */
export function previousTierOf(run: Run): (client: number) => PreviousTier {
  const clients = run.previous?.clients ?? null;
  if (clients === null) return () => absent;
  const places = registerBefore(run, clients);
  return (client) => {
    const place = places[client] ?? notThere;
    const before = clients[place];
    if (before !== undefined) return { kind: 'tier', tier: before.tier };
    return place === notThere ? absent : doubtful;
  };
}
