import type { Placement, Reason, Run } from '../run-types';
import type { Snapshot, SnapshotClient } from '../snapshot';
import { valuesOf } from '../summary';

/**
 * What a run leaves for the next one, so that it can damp and tell who moved: each client's tier, score, position, value and
 * contributions, in register order. Numbers that nobody knows are null.
 */
export function snapshotOf(run: Run): Snapshot {
  const values = valuesOf(run.model, run.measured);
  const clients = Array.from(run.tierOf, (_, client): SnapshotClient => {
    const placement = run.placement(client);
    const { key, label, tier, score, contributions } = placement;
    const position = orNull(run.positions[client]);
    const value = orNull(values?.[client]);
    return { key, label, tier, placed: placedTier(placement), score, position, value, contributions };
  });
  return { asOf: run.asOf, model: run.model.name, tierNames: run.tierNames, clients };
}

/** Steps that come and go at once: what they did is no history. */
const passing: readonly Reason['code'][] = ['capped', 'floored', 'set', 'unproven', 'manual'];

/**
 * The tier of a client before rules and decisions by hand.
 * @example placedTier({ tier: 'Gold', reasons: [{ code: 'capped', from: 'Platinum', rule: 0, text: '' }] }); // => 'Platinum'
 */
export function placedTier({ tier, reasons }: Pick<Placement, 'tier' | 'reasons'>): string {
  const step = reasons.find(({ code }) => passing.includes(code));
  return step !== undefined && 'from' in step ? step.from : tier;
}

function orNull(number: number | undefined): number | null {
  return number === undefined || Number.isNaN(number) ? null : number;
}
