import type { Model } from '../model';
import type { Register } from '../register';
import type { Snapshot } from '../snapshot';
import { clientName } from './client-names';

/**
 * The tier each client had in the run before, ahead of rules and decisions by hand, as a place in the tier names; -1 for
 * clients who were not there or had none of these tiers. Rows of the run before that share a name count where they were in
 * one tier; where they were in several nobody knows which.
 */
export function previousTiers(
  { model, register }: { readonly model: Model; readonly register: Register },
  previous: Snapshot,
  tierNames: readonly string[],
): Int32Array {
  const placeOf = new Map<string, number>();
  for (const client of previous.clients) {
    const name = clientName(model, client);
    const place = tierNames.indexOf(client.placed ?? client.tier);
    placeOf.set(name, (placeOf.get(name) ?? place) === place ? place : -1);
  }
  placeOf.delete('');
  return Int32Array.from(register.keys, (key, client) => {
    const name = clientName(model, { key, label: register.labels[client] ?? '' });
    return placeOf.get(name) ?? -1;
  });
}
