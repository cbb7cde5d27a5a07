import { answerFor } from './answer-for';
import type { Model } from './model';
import type { ClientOrders } from './orders/client-orders';
import { rulesAhead } from './reading/read-ahead';
import type { Register } from './register';
import type { Measured, Run } from './run-types';
import { runNotices } from './run-notices';
import type { Snapshot } from './snapshot';
import { summarise, valuesOf } from './summary';
import { finish, type Steps } from './steps';
import { tierSteps } from './tiers-of';

/** What a run knows beside register and model. */
export interface Beside {
  /** The day of the run, ISO: the one the criteria were measured for. */
  readonly asOf: string;
  /** Null where the model reads none. */
  readonly orders: ClientOrders | null;
  /** The run before, for damping and moves; null where there is none. */
  readonly previous: Snapshot | null;
}

/**
 * Places every client: weighs what was measured, applies the method, then damping, rules and decisions by hand; in
 * register order, changing nothing. `measured` holds the model's criteria in the model's order (see `measure`).
 * Meant to be called again whenever a weight, a limit or a name moves: nothing is read or measured anew.
 */
export function place(register: Register, measured: readonly Measured[], model: Model, beside: Beside): Run {
  return finish(placeSteps(register, measured, model, beside));
}

/** The same in steps. */
export function* placeSteps(
  register: Register,
  measured: readonly Measured[],
  model: Model,
  { asOf, orders, previous }: Beside,
): Steps<Run> {
  yield* rulesAhead(register, model);
  const decided = yield* tierSteps({ register, measured, model, asOf, orders, previous });
  yield;
  const { scored, outcome, tierNames, tierOf } = decided;
  const columns = {
    model,
    asOf,
    register,
    measured,
    tierNames,
    tierOf,
    ordered: outcome.ordered,
    placed: outcome.classes,
    scores: scored.scores,
    coverage: scored.coverage,
    shares: scored.shares,
    orders,
    previous,
  };
  const values = valuesOf(model, measured);
  const known = { ...columns, ...decided, values };
  const summary = summarise(columns, values);
  yield;
  return {
    ...columns,
    get positions() {
      return outcome.positions;
    },
    summary,
    notices: runNotices(columns, decided),
    placement: (client) => answerFor(client, known),
  };
}
