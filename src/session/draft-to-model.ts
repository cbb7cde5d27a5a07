import type { Ladder, MethodSpec, Model, Tier } from '../tiering';
import { shareOf } from './draft-limits';
import type { Draft } from './state';
import { writesOf } from './writes-of';

/** The model that a draft stands for: the choices shown, over everything else that the saved or suggested model says. */
export function draftToModel(draft: Draft): Model {
  const criteria = draft.columns.filter((column) => column.used).map((column) => column.criterion);
  const ids = criteria.map((criterion) => criterion.id);
  const { base } = draft;
  return {
    ...base,
    asOf: draft.asOf,
    register: { ...base.register, key: draft.key, label: draft.label },
    criteria,
    value: base.value !== null && ids.includes(base.value) ? base.value : null,
    method: methodOf(draft),
    ladder: ladderOf(draft),
    writes: writesOf(draft),
  };
}

function methodOf(draft: Draft): MethodSpec {
  const { of, limits, base } = draft;
  switch (draft.method) {
    case 'kept':
      return base.method;
    case 'quota':
      return { kind: 'quota', of, shares: limits.map(shareOf) };
    case 'cutoffs':
      return { kind: 'cutoffs', of, floors: limits };
    case 'pareto':
      return {
        kind: 'pareto',
        of,
        cuts: limits.map(shareOf),
        boundary: base.method.kind === 'pareto' ? base.method.boundary : 'up',
      };
  }
}

const plainTier: Tier = { name: '', contactDays: null, outward: null, action: null };

function ladderOf(draft: Draft): Ladder {
  const { ladder } = draft.base;
  const tiers = draft.tierNames.map((name, index): Tier => ({ ...(ladder.tiers[index] ?? plainTier), name }));
  return { ...ladder, tiers };
}
