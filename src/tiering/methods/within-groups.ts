import type { Model } from '../model';
import { groupsOf } from '../reading/groups-of';
import type { Register } from '../register';
import { finish, oneStep, type Steps } from '../steps';
import type { Placed } from './placed';

/** Clients placed group by group. */
export interface PlacedWithin<Part extends Placed> extends Pick<Placed, 'classes' | 'positions' | 'ranks'> {
  /** Every group's own answer. */
  readonly parts: readonly Part[];
  /** The answer of the group that a client belongs to. */
  readonly partOf: (client: number) => Part | undefined;
}

/** Where the groups are found. */
interface GroupScope {
  readonly model: Pick<Model, 'register'>;
  readonly register: Register;
}

/**
 * Places the clients of each group by themselves, where the model ranks within groups; all together where it does not.
 * Clients whose group is blank are a group of their own.
 */
export function withinGroups<Part extends Placed>(
  scope: GroupScope,
  values: Float64Array,
  place: (values: Float64Array) => Part,
): PlacedWithin<Part> {
  return finish(withinGroupSteps(scope, values, (part) => oneStep(() => place(part))));
}

/** The same in steps. */
export function* withinGroupSteps<Part extends Placed>(
  { model, register }: GroupScope,
  values: Float64Array,
  place: (values: Float64Array) => Steps<Part>,
): Steps<PlacedWithin<Part>> {
  const { rankWithin } = model.register;
  if (rankWithin === null) {
    const all = yield* place(values);
    return together(all);
  }
  const groups = groupsOf(register, rankWithin);
  const parts: Part[] = [];
  for (const clients of groups) {
    parts.push(yield* place(Float64Array.from(clients, (client) => values[client] ?? NaN)));
  }
  yield;
  const groupOf = new Uint32Array(values.length);
  const classes = new Uint8Array(values.length);
  const positions = new Float64Array(values.length);
  const ranks = new Float64Array(values.length);
  groups.forEach((clients, group) =>
    clients.forEach((client, index) => {
      groupOf[client] = group;
      classes[client] = parts[group]?.classes[index] ?? 0;
      positions[client] = parts[group]?.positions[index] ?? NaN;
      ranks[client] = parts[group]?.ranks?.[index] ?? NaN;
    }),
  );
  return { classes, positions, ranks, parts, partOf: (client) => parts[groupOf[client] ?? 0] };
}

function together<Part extends Placed>(all: Part): PlacedWithin<Part> {
  const { classes, ranks } = all;
  return {
    classes,
    get positions() {
      return all.positions;
    },
    ...(ranks === undefined ? {} : { ranks }),
    parts: [all],
    partOf: () => all,
  };
}
