import { measure } from './measure';
import type { MethodKind, MethodSpec, Model } from './model';
import { place } from './place';
import type { Run } from './run-types';
import { comparesClients } from './scales/compares-clients';

/** What in a model still compares clients with each other, so that others may change a client's tier. */
export type StillCompared = 'groups' | 'scale' | 'method' | 'rfm' | 'matrix' | 'ideal' | 'key-clients';

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

function stillCompared({ register, criteria, method, aggregation }: Model): readonly StillCompared[] {
  const compared: StillCompared[] = [];
  const scales = criteria.some(({ scale }) => comparesClients(scale));
  const ofMethod = comparingMethod(method);
  if (register.rankWithin !== null && (scales || ofMethod !== null)) compared.push('groups');
  if (scales) compared.push('scale');
  if (ofMethod !== null) compared.push(ofMethod);
  if (aggregation !== 'mean' && aggregation !== 'geometric') compared.push('ideal');
  return compared;
}

/** Methods of one value that do, whatever their limits. */
const relative: readonly MethodKind[] = ['quota', 'pareto', 'counts', 'quantiles', 'breaks', 'computed-abc'];

function comparingMethod(method: MethodSpec): StillCompared | null {
  if (relative.includes(method.kind)) return 'method';
  if (method.kind === 'rfm') return method.thresholds === null || method.segments === 'eight' ? 'rfm' : null;
  if (method.kind === 'matrix') {
    const isFixed = 'floors' in method.rows && 'floors' in method.columns && method.forceShares === null;
    return isFixed ? null : 'matrix';
  }
  return method.kind === 'key-clients' ? 'key-clients' : null;
}
