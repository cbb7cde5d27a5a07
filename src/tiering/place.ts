import type { Model } from './model';
import { answerFor } from './answer-for';
import { comparedBy, placedClients } from './placed-clients';
import type { Register } from './register';
import { gated, gates, type Gate } from './rules/gates';
import type { Measured, Run } from './run-types';
import { runNotices } from './run-notices';
import { score } from './score';
import { summarise, valuesOf } from './summary';

/**
 * Places every client: weighs what was measured, applies the method, then the rules; in register order, changing nothing.
 * `measured` holds the model's criteria in the model's order (see `measure`), `asOf` is the day they were measured for.
 * Meant to be called again whenever a weight, a limit or a name moves: nothing is read or measured anew.
 */
export function place(register: Register, measured: readonly Measured[], model: Model, asOf: string): Run {
  const tierNames = [...model.ladder.tiers, model.ladder.missing].map((tier) => tier.name);
  const { scores, coverage } = score(measured, model);
  const compared = comparedBy(model, measured, { scores, coverage });
  const placed = placedClients(model, compared);
  const ruled = gates(register, model);
  const tierOf = afterGates(placed.classes, ruled, tierNames.length - 1);
  const columns = {
    model,
    asOf,
    register,
    measured,
    tierNames,
    tierOf,
    scores,
    coverage,
    positions: placed.positions,
  };
  const known = { ...columns, placed, compared, gates: ruled };
  return {
    ...columns,
    summary: summarise(columns, valuesOf(model, measured)),
    notices: runNotices(columns, placed, compared),
    placement: (client) => answerFor(client, known),
  };
}

function afterGates(classes: Uint8Array, ruled: readonly Gate[], missing: number): Uint8Array {
  const tierOf = classes.slice();
  for (const gate of ruled) {
    for (let client = 0; client < tierOf.length; client += 1) {
      tierOf[client] = gated(gate, { client, tier: tierOf[client] ?? missing, missing });
    }
  }
  return tierOf;
}
