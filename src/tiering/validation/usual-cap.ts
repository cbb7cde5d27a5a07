import { methodClasses } from '../methods/method-classes';
import type { Model } from '../model';
import { isRecord } from './record-check';

/**
 * A model whose prospects say nothing of a cap has the usual one: before the first payment nobody stands above the second
 * tier of the ladder. Null is said, and means no cap; without a ladder to place by there is none.
 */
export function withUsualCap(model: Model, plain: unknown): Model {
  const said = isRecord(plain) ? plain['prospects'] : undefined;
  if (model.prospects === null || !isRecord(said) || said['cap'] !== undefined) return model;
  if (methodClasses(model.method).by !== 'ladder') return model;
  const cap = model.ladder.tiers[1]?.name ?? null;
  return { ...model, prospects: { ...model.prospects, cap } };
}
