import type { AdjustingInput } from './adjusting-input';
import type { Adjustment } from './adjustment';
import { damping } from './damping';
import { gates } from './gates';
import { manualTiers } from './manual-tiers';
import { unproven } from './unproven';

/**
 * All steps after the method, in the order they act: damping, floors, caps (a cap beats a floor) with the one for clients who
 * have not paid yet, set tiers (they beat both), and decisions by hand (they beat all).
 */
export function adjustments(input: AdjustingInput): readonly Adjustment[] {
  return [
    ...damping(input),
    ...gates(input, 'floor'),
    ...gates(input, 'cap'),
    ...(input.prepared?.unproven ?? unproven(input)),
    ...gates(input, 'set'),
    ...(input.prepared?.manual ?? manualTiers(input)),
  ];
}
