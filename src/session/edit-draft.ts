/** Every change a user can make to a draft, as a plain function: a draft in, a new draft out. */
import type { Criterion, Direction, MethodKind } from '../tiering';
import type { ColumnChoice, Draft } from './state';
import { usualLimits } from './usual-limits';

/** Takes a column as a criterion, or leaves it out. A method that read the column left out reads the next best one. */
export function setUsed(draft: Draft, id: string, used: boolean): Draft {
  const columns = changed(draft, id, (column) => ({ ...column, used }));
  return withValidReading({ ...draft, columns });
}

/** Says whether more or less is better. A table of points holds for one direction only: the other is ranked. */
export function setDirection(draft: Draft, id: string, direction: Direction): Draft {
  const columns = changed(draft, id, (column) => {
    const { original } = column;
    const asBefore = direction === original.direction;
    const scale: Criterion['scale'] =
      asBefore || original.scale.kind !== 'points' ? original.scale : { kind: 'rank' };
    return { ...column, criterion: { ...column.criterion, direction, scale } };
  });
  return { ...draft, columns };
}

/** Gives a criterion its weight; anything that is no weight (negative, not finite) changes nothing. */
export function setWeight(draft: Draft, id: string, weight: number): Draft {
  if (!Number.isFinite(weight) || weight < 0) return draft;
  return {
    ...draft,
    columns: changed(draft, id, (column) => ({ ...column, criterion: { ...column.criterion, weight } })),
  };
}

/** Changes the method and starts from its usual limits; `pareto` counts one column, the others the score. */
export function setMethod(draft: Draft, method: MethodKind): Draft {
  if (method === draft.method) return draft;
  return withValidReading({
    ...draft,
    method,
    of: null,
    limits: usualLimits(method, draft.tierNames.length),
  });
}

/** Chooses the criterion that the method reads. */
export const setReading = (draft: Draft, of: string): Draft => withValidReading({ ...draft, of });

/** Changes one limit, in the unit it is shown in. Whether the limits make sense together is for the model's check. */
export const setLimit = (draft: Draft, index: number, limit: number): Draft => ({
  ...draft,
  limits: draft.limits.map((old, at) => (at === index ? limit : old)),
});

export const setTierName = (draft: Draft, index: number, name: string): Draft => ({
  ...draft,
  tierNames: draft.tierNames.map((old, at) => (at === index ? name : old)),
});

export const setKey = (draft: Draft, key: string | null): Draft => ({ ...draft, key });

export const setLabel = (draft: Draft, label: string | null): Draft => ({ ...draft, label });

function changed(
  draft: Draft,
  id: string,
  change: (column: ColumnChoice) => ColumnChoice,
): readonly ColumnChoice[] {
  return draft.columns.map((column) => (column.criterion.id === id ? change(column) : column));
}

/** The criterion read must be in use; pareto needs one, preferably where more is better. */
function withValidReading(draft: Draft): Draft {
  const used = draft.columns.filter((column) => column.used);
  if (used.some((column) => column.criterion.id === draft.of)) return draft;
  if (draft.method !== 'pareto') return { ...draft, of: null };
  const value = used.find(
    (column) => column.criterion.id === 'amount' || column.criterion.id === draft.base.value,
  );
  const next = value ?? used.find((column) => column.criterion.direction === 'more') ?? used[0];
  return { ...draft, of: next?.criterion.id ?? null };
}
