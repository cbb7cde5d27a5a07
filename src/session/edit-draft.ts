/** Every change a user can make to a draft, as a plain function: a draft in, a new draft out. */
import { comparedCriterion, dayOfIso, type Criterion, type Direction } from '../tiering';
import { countable } from './countable';
import { draftMethod, shownLimits } from './draft-limits';
import type { ColumnChoice, Draft, DraftMethod } from './state';
import { usualLimits } from './usual-limits';

/** Takes a column as a criterion, or leaves it out. A method that read the column left out reads the next best one. */
export function setUsed(draft: Draft, id: string, used: boolean): Draft {
  const columns = changed(draft, id, (column) => ({ ...column, used }));
  return withValidReading({ ...draft, columns });
}

/**
 * Says whether more or less is better. A table of points holds for one direction only: the other is ranked. Shares of
 * value count another column once less of theirs is better.
 */
export function setDirection(draft: Draft, id: string, direction: Direction): Draft {
  const columns = changed(draft, id, (column) => {
    const { original } = column;
    const asBefore = direction === original.direction;
    const scale: Criterion['scale'] =
      asBefore || original.scale.kind !== 'points' ? original.scale : { kind: 'rank' };
    return { ...column, criterion: { ...column.criterion, direction, scale } };
  });
  return withValidReading({ ...draft, columns });
}

/** Gives a criterion its weight; anything that is no weight (negative, not finite) changes nothing. */
export function setWeight(draft: Draft, id: string, weight: number): Draft {
  if (!Number.isFinite(weight) || weight < 0) return draft;
  return {
    ...draft,
    columns: changed(draft, id, (column) => ({ ...column, criterion: { ...column.criterion, weight } })),
  };
}

/**
 * Changes the method and starts from its usual limits; `pareto` counts one column, the others the score. `kept` goes back to
 * the model's own method. Where that had classes of its own, the usual tiers stand in for the ladder it did not need.
 */
export function setMethod(draft: Draft, method: DraftMethod, usualTiers: readonly string[]): Draft {
  if (method === draft.method) return draft;
  const { base } = draft;
  if (method === 'kept') {
    if (draftMethod(base.method) !== 'kept') return draft;
    const tierNames = base.ladder.tiers.map(({ name }) => name);
    return {
      ...draft,
      method,
      of: comparedCriterion(base.method) ?? null,
      limits: shownLimits(base.method),
      tierNames,
    };
  }
  const tierNames = draft.tierNames.length === 0 ? usualTiers : draft.tierNames;
  return withValidReading({
    ...draft,
    method,
    of: null,
    tierNames,
    limits: usualLimits(method, tierNames.length),
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

/** Days that a list of clients may be of; while a year is being typed, it runs through others. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';

const isDayOfOurTimes = (iso: string): boolean =>
  dayOfIso(iso) !== null && iso >= FIRST_DAY && iso <= LAST_DAY;

/**
 * Says which day the run is of: "today", "latest" or an ISO date from 1900 to 2199. Anything else changes nothing: half a date
 * is still being typed.
 */
export const setAsOf = (draft: Draft, asOf: string): Draft =>
  asOf === 'today' || asOf === 'latest' || isDayOfOurTimes(asOf) ? { ...draft, asOf } : draft;

export const setLabel = (draft: Draft, label: string | null): Draft => ({ ...draft, label });

function changed(
  draft: Draft,
  id: string,
  change: (column: ColumnChoice) => ColumnChoice,
): readonly ColumnChoice[] {
  return draft.columns.map((column) => (column.criterion.id === id ? change(column) : column));
}

/** The criterion read must be in use; pareto counts one that can be added up. One whose column is gone waits for a decision. */
function withValidReading(draft: Draft): Draft {
  const { columns, of, base } = draft;
  if (draft.method === 'kept') return draft;
  const read = columns.find((column) => column.used && column.criterion.id === of);
  if (draft.method !== 'pareto') return read === undefined ? { ...draft, of: null } : draft;
  const able = countable(columns);
  if (read !== undefined && (read.content === null || able.includes(read))) return draft;
  const value = able.find(({ criterion }) => criterion.id === 'amount' || criterion.id === base.value);
  return { ...draft, of: (value ?? able[0])?.criterion.id ?? null };
}
