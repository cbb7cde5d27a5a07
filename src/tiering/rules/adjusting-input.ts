import type { Outcome, PlacingInput } from '../placing/outcome';
import type { Snapshot } from '../snapshot';
import type { KnownConditions } from './condition-holds';
import type { PreparedSteps } from './prepared';

/** What the steps after the method may look at. */
export interface AdjustingInput extends PlacingInput {
  /** Known share of the weights, 0..1. */
  readonly coverage: Float64Array;
  readonly outcome: Outcome;
  /** Best first, the missing tier last. */
  readonly tierNames: readonly string[];
  readonly previous: Snapshot | null;
  /** What was looked up before, where tiers are decided again and again. */
  readonly prepared?: PreparedSteps | undefined;
  readonly known?: KnownConditions;
}
