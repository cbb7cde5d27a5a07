import type { Run } from '../run-types';
import { clientName } from './client-names';

/**
 * Prepares a run for the question which tier a client had in the run before: null where it was not there, where rows that
 * share its name were in several tiers, or where there was no run before.
 */
export function previousTierOf({ model, register, previous }: Run): (client: number) => string | null {
  const tiers = new Map<string, string | null>();
  for (const client of previous?.clients ?? []) {
    const name = clientName(model, client);
    tiers.set(name, (tiers.get(name) ?? client.tier) === client.tier ? client.tier : null);
  }
  tiers.delete('');
  return (client) => {
    const name = clientName(model, {
      key: register.keys[client] ?? '',
      label: register.labels[client] ?? '',
    });
    return tiers.get(name) ?? null;
  };
}
