import type { Model } from '../model';
import type { SnapshotClient } from '../snapshot';
import { clientName } from './client-names';
import { notThere, placesBefore } from './places-before';

/** A client in both runs. */
export interface PairedClient {
  readonly before: SnapshotClient;
  readonly now: SnapshotClient;
  /** Its place in the run of now. */
  readonly row: number;
}

export interface PairedClients {
  /** In the order of now. */
  readonly pairs: readonly PairedClient[];
  readonly joined: readonly SnapshotClient[];
  readonly gone: readonly SnapshotClient[];
  /** Rows, in both runs together, whose name is in both and stands several times in one: nobody knows which is which. */
  readonly unsure: number;
  /** Rows without a name, in both runs together. */
  readonly unnamed: number;
}

interface Runs {
  readonly before: readonly SnapshotClient[];
  readonly now: readonly SnapshotClient[];
}

/** Finds the clients of one run in another by their names; only a name that stands once in both makes a pair. */
export function pairClients(model: Pick<Model, 'register'>, { before, now }: Runs): PairedClients {
  const names = {
    before: before.map((client) => clientName(model, client)),
    now: now.map((client) => clientName(model, client)),
  };
  const pairs: PairedClient[] = [];
  const joined: SnapshotClient[] = [];
  placesBefore(names).forEach((place, row) => {
    const client = now[row];
    const other = before[place];
    if (client === undefined) return;
    if (other !== undefined) pairs.push({ before: other, now: client, row });
    else if (place === notThere) joined.push(client);
  });
  const known = new Set(names.now);
  const gone = before.filter((_, place) => {
    const name = names.before[place] ?? '';
    return name !== '' && !known.has(name);
  });
  const unnamed = [...names.before, ...names.now].filter((name) => name === '').length;
  const settled = 2 * pairs.length + joined.length + gone.length + unnamed;
  return { pairs, joined, gone, unnamed, unsure: before.length + now.length - settled };
}
