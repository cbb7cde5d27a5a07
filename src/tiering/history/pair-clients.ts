import type { Model } from '../model';
import type { SnapshotClient } from '../snapshot';
import { clientName } from './client-names';

/** A client in both runs. */
export interface PairedClient {
  readonly before: SnapshotClient;
  readonly now: SnapshotClient;
  /** Its place in the run of now. */
  readonly row: number;
  /** Whether nobody else has its name, in either run. */
  readonly alone: boolean;
}

export interface PairedClients {
  /** In the order of now. */
  readonly pairs: readonly PairedClient[];
  readonly joined: readonly SnapshotClient[];
  readonly gone: readonly SnapshotClient[];
  /** Rows without a name, in both runs together. */
  readonly unnamed: number;
}

interface Runs {
  readonly before: readonly SnapshotClient[];
  readonly now: readonly SnapshotClient[];
  /** All tiers, best first. */
  readonly tiers: readonly string[];
}

/** Finds the clients of one run in another by their names. Rows that share a name are paired best with best. */
export function pairClients(model: Pick<Model, 'register'>, { before, now, tiers }: Runs): PairedClients {
  const earlier = byName(model, before, tiers);
  const later = byName(model, now, tiers);
  const pairs: PairedClient[] = [];
  const joined: SnapshotClient[] = [];
  const gone: SnapshotClient[] = [];
  const unnamed = (earlier.get('')?.length ?? 0) + (later.get('')?.length ?? 0);
  earlier.delete('');
  later.delete('');
  for (const [name, rows] of later) {
    const others = earlier.get(name) ?? [];
    const alone = rows.length === 1 && others.length === 1;
    rows.forEach((row, place) => {
      const other = others[place];
      if (other === undefined) joined.push(row.client);
      else pairs.push({ before: other.client, now: row.client, row: row.place, alone });
    });
  }
  for (const [name, rows] of earlier) {
    const found = later.get(name)?.length ?? 0;
    gone.push(...rows.slice(found).map(({ client }) => client));
  }
  pairs.sort((one, other) => one.row - other.row);
  return { pairs, joined, gone, unnamed };
}

interface Row {
  readonly client: SnapshotClient;
  readonly place: number;
}

/** The rows of each name, the best tier first. */
function byName(
  model: Pick<Model, 'register'>,
  clients: readonly SnapshotClient[],
  tiers: readonly string[],
): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  clients.forEach((client, place) => {
    const name = clientName(model, client);
    const known = rows.get(name);
    if (known === undefined) rows.set(name, [{ client, place }]);
    else known.push({ client, place });
  });
  const rankOf = new Map(tiers.map((tier, rank) => [tier, rank]));
  const rank = ({ client }: Row): number => rankOf.get(client.tier) ?? tiers.length;
  for (const same of rows.values()) {
    if (same.length > 1) same.sort((one, other) => rank(one) - rank(other));
  }
  return rows;
}
