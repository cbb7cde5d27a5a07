import type { Model } from '../model';
import type { Register } from '../register';
import type { SnapshotClient } from '../snapshot';
import { clientName } from './client-names';
import { placesBefore } from './places-before';

/** The places of a register's clients in the run before (see `placesBefore`). */
export function registerBefore(
  { model, register }: { readonly model: Pick<Model, 'register'>; readonly register: Register },
  before: readonly SnapshotClient[],
): Int32Array {
  return placesBefore({
    before: before.map((client) => clientName(model, client)),
    now: register.keys.map((key, client) => clientName(model, { key, label: register.labels[client] ?? '' })),
  });
}
