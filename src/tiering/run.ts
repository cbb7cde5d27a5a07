import { resolveAsOf } from './as-of';
import { checkRun } from './check-run';
import { measure } from './measure';
import type { Model } from './model';
import type { Answer } from './notices';
import { clientOrders } from './orders/client-orders';
import type { Orders } from './orders/orders';
import { place } from './place';
import type { Register } from './register';
import { ruleNotices } from './run-notices';
import type { Run } from './run-types';

/**
 * The recipe: one model on one register on one day gives every client its tier.
 * Checks the columns, measures each criterion, weighs, places, applies the rules. `asOf` is today as an ISO date; the model
 * may name its own day. `orders` are the ones beside the register (see `readOrders`), where the model reads any. Refused, with the reasons, where there is one client only, where a column is missing or named twice, where a criterion or rule reads
 * a column of words, or where money of two kinds stands in one.
 */
export function run(
  register: Register,
  model: Model,
  asOf: string,
  orders: Orders | null = null,
): Answer<Run> {
  const faults = checkRun(register, model, orders);
  if (faults.length > 0) return { ok: false, notices: faults };
  const day = resolveAsOf(register, model, asOf, orders);
  const known = orders === null ? null : clientOrders(register, orders, { model, asOf: day });
  const measured = model.criteria.map((criterion) => measure(register, criterion, day, known));
  const notices = [...measured.flatMap((one) => one.notices), ...ruleNotices(register, model)];
  if (notices.some((one) => one.severity === 'error')) return { ok: false, notices: [...new Set(notices)] };
  const value = place(register, measured, model, day);
  return { ok: true, value, notices: value.notices };
}
