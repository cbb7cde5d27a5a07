import { resolveAsOf } from './as-of';
import { checkRun } from './check-run';
import { measureSteps } from './measure';
import { mergeSteps } from './merging/merge-duplicates';
import type { Model } from './model';
import type { Answer } from './notices';
import { clientOrders } from './orders/client-orders';
import type { Orders } from './orders/orders';
import { placeSteps } from './place';
import type { Register } from './register';
import { ruleNotices } from './run-notices';
import type { Measured, Run } from './run-types';
import { finish, type Steps } from './steps';
import type { Snapshot } from './snapshot';

/** What stands beside a register, where a model asks for it. */
export interface RunBeside {
  /** The orders (see `readOrders`). */
  readonly orders?: Orders | null;
  /** The run before (see `snapshotOf`), for damping and moves. */
  readonly previous?: Snapshot | null;
}

/**
 * The recipe: one model on one register on one day gives every client its tier.
 * Checks the columns, merges rows of one client where the model asks for it, measures each criterion, weighs, places, applies the rules. `asOf` is today as an ISO date; the
 * model may name its own day. Refused, with the reasons, where there is one client only, where a column is missing or
 * named twice, where a criterion or rule reads a column of words, or where money of two kinds stands in one.
 */
export function run(whole: Register, model: Model, asOf: string, beside: RunBeside = {}): Answer<Run> {
  return finish(runSteps(whole, model, asOf, beside));
}

/** The same in steps. */
export function* runSteps(
  whole: Register,
  model: Model,
  asOf: string,
  { orders = null, previous = null }: RunBeside = {},
): Steps<Answer<Run>> {
  const faults = checkRun(whole, model, orders);
  if (faults.length > 0) return { ok: false, notices: faults };
  yield;
  const merged = yield* mergeSteps(whole, model);
  if (!merged.ok) return merged;
  const register = merged.value;
  const day = resolveAsOf(register, model, asOf, orders);
  const known = orders === null ? null : clientOrders(register, orders, { model, asOf: day });
  yield;
  const { rankWithin } = model.register;
  const measured: Measured[] = [];
  for (const criterion of model.criteria) {
    measured.push(yield* measureSteps(register, criterion, { asOf: day, orders: known, rankWithin }));
    yield;
  }
  const notices = [...measured.flatMap((one) => one.notices), ...ruleNotices(register, model)];
  if (notices.some((one) => one.severity === 'error')) return { ok: false, notices: [...new Set(notices)] };
  const value = yield* placeSteps(register, measured, model, { asOf: day, orders: known, previous });
  // Columns that a method reads by itself are only read once it places.
  const ok = value.notices.every((one) => one.severity !== 'error');
  return ok ? { ok, value, notices: value.notices } : { ok, notices: value.notices };
}
