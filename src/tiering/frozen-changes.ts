import { measure } from './measure';
import type { Model } from './model';
import { place } from './place';
import type { Run } from './run-types';
import { stillCompared, type StillCompared } from './still-compared';

/** A client (its place in the register) whose tier would be another. */
export interface FrozenMove {
  readonly client: number;
  readonly from: string;
  readonly to: string;
}

export interface FrozenChanges {
  /** Who would change tier on the register of the run, in its order. */
  readonly moved: readonly FrozenMove[];
  readonly compared: readonly StillCompared[];
}

/**
 * Does a frozen model keep what it was made from? Runs it on the register of the run it froze, with the same orders and the same
 * run before, and tells who would change tier (by its name), and what of it still compares clients.
 */
export function frozenChanges(run: Run, frozen: Model): FrozenChanges {
  const { register, asOf, orders, previous } = run;
  const { rankWithin } = frozen.register;
  const measured = frozen.criteria.map((criterion) =>
    measure(register, criterion, { asOf, orders, rankWithin }),
  );
  const again = place(register, measured, frozen, { asOf, orders, previous });
  const moved: FrozenMove[] = [];
  run.tierOf.forEach((tier, client) => {
    const from = run.tierNames[tier] ?? '';
    const to = again.tierNames[again.tierOf[client] ?? -1] ?? '';
    if (from !== to) moved.push({ client, from, to });
  });
  return { moved, compared: stillCompared(frozen) };
}
