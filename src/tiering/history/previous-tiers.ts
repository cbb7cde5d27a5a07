import type { Model } from '../model';
import type { Register } from '../register';
import type { Snapshot } from '../snapshot';
import { registerBefore } from './register-before';

/**
 * The tier each client had in the run before, ahead of rules and decisions by hand, as a place in the tier names; -1 for
 * clients who were not there or had none of these tiers, and where nobody can tell (see `placesBefore`).
 */
export function previousTiers(
  known: { readonly model: Model; readonly register: Register },
  { clients }: Snapshot,
  tierNames: readonly string[],
): Int32Array {
  const rankOf = new Map(tierNames.map((tier, rank) => [tier, rank]));
  return registerBefore(known, clients).map((place) => {
    const before = clients[place];
    return before === undefined ? -1 : (rankOf.get(before.placed ?? before.tier) ?? -1);
  });
}
