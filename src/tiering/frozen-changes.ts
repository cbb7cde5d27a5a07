import { measure } from './measure';
import type { Model } from './model';
import { place } from './place';
import type { Run } from './run-types';
import { stillCompared, type StillCompared } from './still-compared';

export interface FrozenChanges {
  /** Clients whose tier on the register of the run would be another. */
  readonly moved: number;
  readonly compared: readonly StillCompared[];
}

/**
 * Does a frozen model keep what it was made from? Runs it on the register of the run it froze, with the same orders and the same
 * run before, and counts who would change tier (by its name); and tells what of it still compares clients.
 */
export function frozenChanges(run: Run, frozen: Model): FrozenChanges {
  const { register, asOf, orders, previous } = run;
  const { rankWithin } = frozen.register;
  const measured = frozen.criteria.map((criterion) =>
    measure(register, criterion, { asOf, orders, rankWithin }),
  );
  const again = place(register, measured, frozen, { asOf, orders, previous });
  let moved = 0;
  run.tierOf.forEach((tier, client) => {
    if (run.tierNames[tier] !== again.tierNames[again.tierOf[client] ?? -1]) moved += 1;
  });
  return { moved, compared: stillCompared(frozen) };
}
