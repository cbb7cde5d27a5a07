import type { Model } from '../model';
import type { Notice } from '../notices';
import type { ClientOrders } from '../orders/client-orders';
import type { Register } from '../register';
import type { Measured, PlacementFlag, Reason } from '../run-types';
import type { Steps } from '../steps';
import type { MethodKind, SpecOf } from '../specs/method-spec';

/** What a method may look at. */
export interface PlacingInput {
  readonly model: Model;
  readonly register: Register;
  /** In the order of the model's criteria. */
  readonly measured: readonly Measured[];
  /** 0..100; NaN where there is none. Equal clients have equal scores, to the last bit. */
  readonly scores: Float64Array;
  /** Null where the model reads none. */
  readonly orders: ClientOrders | null;
  /** ISO. */
  readonly asOf: string;
}

/** What a method says of all clients, in register order. */
export interface Outcome {
  /** The classes, best first, without the one for missing data. */
  readonly names: readonly string[];
  /** Whether a class is better than the next one; segments and groups only stand beside each other. */
  readonly ordered: boolean;
  /** Places in `names`; their number stands for missing. */
  readonly classes: Uint16Array;
  /** The share of clients or of value that was compared with the limits; NaN where the method has none. Some methods make it when it is first asked for. */
  readonly positions: Float64Array;
  /** A code of the client, as "545"; null where the method has none. */
  readonly code: (client: number) => string | null;
  /** Why a client is in its class; asked of clients that are in one. */
  readonly reason: (client: number) => Reason;
  readonly flags: (client: number) => readonly PlacementFlag[];
  readonly notices: readonly Notice[];
}

/** A method that is one step. */
export type Placing<Kind extends MethodKind> = (input: PlacingInput, spec: SpecOf<Kind>) => Outcome;

/** A method as the run uses it: a run may have a page to keep alive. */
export type PlacingSteps<Kind extends MethodKind> = (
  input: PlacingInput,
  spec: SpecOf<Kind>,
) => Steps<Outcome>;

/** One entry a kind: forgetting a method does not compile. */
export type Placings = { readonly [Kind in MethodKind]: PlacingSteps<Kind> };

export const noCode = (): null => null;

export const noFlags = (): readonly PlacementFlag[] => [];
