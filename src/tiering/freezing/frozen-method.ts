import type { MethodKind, MethodSpec } from '../model';
import { reachOf } from '../placing/reach';
import type { Run } from '../run-types';
import { floorsBetween } from './floors-between';

/** Methods whose limits come from comparing clients, and are one number a tier. */
const relative: readonly MethodKind[] = ['quota', 'pareto', 'counts', 'quantiles', 'breaks', 'computed-abc'];

/**
 * A method that compares clients, as fixed limits: each where the last client inside stands. A tier that holds nobody gets a
 * limit that nobody reaches. All other methods stay as they are, and so does the method of a model that ranks within groups:
 * one limit cannot stand for several groups.
 */
export function frozenMethod(run: Run): MethodSpec {
  const { model, placed, positions, tierNames } = run;
  if (!relative.includes(model.method.kind) || model.register.rankWithin !== null) return model.method;
  const reach = reachOf(run, { classes: placed, positions, names: tierNames });
  if (reach === null) return model.method;
  const { of, values, direction } = reach;
  const floors = floorsBetween({ values, classes: placed, direction, count: model.ladder.tiers.length });
  return { kind: 'cutoffs', of, floors };
}
