import { clientGroups } from '../placing/client-groups';
import type { Run } from '../run-types';

/** Clients with a score, the lowest first. */
export interface ScoresInOrder {
  readonly clients: Uint32Array;
  readonly scores: Float64Array;
}

/** The scores of the clients that a client is compared with; each group is sorted once. */
export function scoresInOrder(run: Run): (client: number) => ScoresInOrder {
  const { groups, groupOf } = clientGroups(run);
  const known = new Map<number, ScoresInOrder>();
  return (client) => {
    const group = groupOf(client);
    const before = known.get(group);
    if (before !== undefined) return before;
    const all = groups === null ? Uint32Array.from(run.scores.keys()) : Uint32Array.from(groups[group] ?? []);
    const clients = all
      .filter((one) => !Number.isNaN(run.scores[one] ?? NaN))
      .sort((one, other) => (run.scores[one] ?? 0) - (run.scores[other] ?? 0));
    const scores = Float64Array.from(clients, (one) => run.scores[one] ?? NaN);
    const ordered = { clients, scores };
    known.set(group, ordered);
    return ordered;
  };
}
