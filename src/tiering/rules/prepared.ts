import type { Adjustment } from './adjustment';
import type { KnownConditions } from './condition-holds';

/** What the steps after the method look up whatever the weights are. */
export interface PreparedSteps {
  readonly conditions: KnownConditions;
  /** The tiers of the run before (see `previousTiers`); null where none are asked for. */
  readonly before: Int32Array | null;
  readonly unproven: readonly Adjustment[];
  readonly manual: readonly Adjustment[];
}
