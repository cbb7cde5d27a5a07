import type { Model } from '../model';
import { groupsOf } from '../reading/groups-of';
import type { Register } from '../register';

/** The clients that are compared with each other. */
export interface ClientGroups {
  /** Clients by their places, group by group; null where all are compared. */
  readonly groups: readonly (readonly number[])[] | null;
  /** The place of a client's group; 0 where all are compared. */
  readonly groupOf: (client: number) => number;
}

/** The groups within which a model ranks. */
export function clientGroups({
  model,
  register,
}: {
  readonly model: Pick<Model, 'register'>;
  readonly register: Register;
}): ClientGroups {
  const { rankWithin } = model.register;
  if (rankWithin === null) return { groups: null, groupOf: () => 0 };
  const groups = groupsOf(register, rankWithin);
  const groupOf = new Uint32Array(register.rows.length);
  groups.forEach((clients, group) => clients.forEach((client) => (groupOf[client] = group)));
  return { groups, groupOf: (client) => groupOf[client] ?? 0 };
}
