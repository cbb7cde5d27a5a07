import type { Model } from './model';
import type { ClientOrders } from './orders/client-orders';
import { comparedCriterion } from './placing/compared';
import type { Outcome } from './placing/outcome';
import { placing } from './placing/placing';
import type { Register } from './register';
import type { Adjustment } from './rules/adjustment';
import { adjustments } from './rules/adjustments';
import type { PreparedSteps } from './rules/prepared';
import type { Measured } from './run-types';
import { scoreSteps, type Scores } from './score';
import { inBlocks, type Block } from './stats/in-blocks';
import { finish, type Steps } from './steps';
import type { Snapshot } from './snapshot';

/** What tiers are decided by. */
export interface Deciding {
  readonly register: Register;
  /** In the order of the model's criteria. */
  readonly measured: readonly Measured[];
  readonly model: Model;
  /** ISO. */
  readonly asOf: string;
  readonly orders: ClientOrders | null;
  readonly previous: Snapshot | null;
}

/** Tiers, and how they came about. */
export interface Decided {
  readonly scored: Scores;
  readonly outcome: Outcome;
  readonly steps: readonly Adjustment[];
  /** Best first, the missing tier last. */
  readonly tierNames: readonly string[];
  /** Places in the tier names. */
  readonly tierOf: Uint16Array;
}

/** Decides every client's tier: the score, the method, then the steps after it one by one; `prepared` spares looking up what weights do not change. */
export function tiersOf(deciding: Deciding, prepared?: PreparedSteps): Decided {
  return finish(tierSteps(deciding, prepared));
}

/** The same in steps. */
export function* tierSteps({ previous, ...deciding }: Deciding, prepared?: PreparedSteps): Steps<Decided> {
  const known = prepared === undefined ? deciding : { ...deciding, known: prepared.conditions };
  const scored = yield* scoreSteps(known);
  yield;
  // A method that compares one criterion looks at no score.
  const ofCriterion = typeof comparedCriterion(known.model.method) === 'string';
  const input = { ...known, scores: ofCriterion ? scored.scores : snapped(scored.scores) };
  yield;
  const outcome = yield* placing(input, known.model.method);
  yield;
  const tierNames = [...outcome.names, known.model.ladder.missing.name];
  const { coverage } = scored;
  const steps = adjustments({ ...input, coverage, outcome, tierNames, previous, prepared });
  const tierOf = outcome.classes.slice();
  for (const { move } of steps) {
    yield;
    for (let client = 0; client < tierOf.length; client += 1) {
      tierOf[client] = move(client, tierOf[client] ?? 0);
    }
  }
  return { scored, outcome, steps, tierNames, tierOf };
}

/** Scores are compared to this many parts of a point: the last bits of an addition must not part clients that are equal. */
const grain = 1e9;

function snapped(scores: Float64Array): Float64Array {
  const all = new Float64Array(scores.length);
  inBlocks(all.length, (block) => snap(all, scores, block));
  return all;
}

function snap(all: Float64Array, scores: Float64Array, { start, end }: Block): void {
  for (let client = start; client < end; client += 1) {
    all[client] = Math.round((scores[client] ?? NaN) * grain) / grain;
  }
}
