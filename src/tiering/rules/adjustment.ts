import type { Notice } from '../notices';
import type { PlacementFlag, Reason } from '../run-types';

/** A step after the method that may move clients; the steps act one after the other. */
export interface Adjustment {
  /** The tier after the step, a place in the tier names; the same where it does not move the client. */
  readonly move: (client: number, tier: number) => number;
  /** Why a client was moved from a tier; asked only where it was. */
  readonly reason: (client: number, from: string) => Reason;
  /** What is to be said of a client whether the step moved it or not. */
  readonly flags?: (client: number) => readonly PlacementFlag[];
  readonly notices?: readonly Notice[];
}
