import type { Model } from '../model';
import type { ClientOrders } from '../orders/client-orders';
import type { Register } from '../register';
import type { KnownConditions } from '../rules/condition-holds';
import type { Measured } from '../run-types';

/** What scores are made of. */
export interface ScoreInput {
  readonly register: Register;
  /** In the order of the model's criteria. */
  readonly measured: readonly Measured[];
  readonly model: Model;
  /** Conditions that were looked up before (see `preparedSteps`). */
  readonly known?: KnownConditions;
  /** ISO. */
  readonly asOf: string;
  readonly orders: ClientOrders | null;
}
