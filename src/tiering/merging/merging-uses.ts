import { headersOf } from '../columns/headers-of';
import type { Criterion, Model } from '../model';
import { headerText } from '../reading/header-text';
import { valueCriterion } from '../summary';

/** What becomes of several rows' cells in one column. */
export type MergeRule = 'sum' | 'greatest' | 'least' | 'latest' | 'earliest' | 'commonest';

type Use = readonly [header: string | null, rule: MergeRule];

/**
 * What the model itself says of columns, by header: whatever it takes parts, quotients or profit of is added, the day that
 * something is counted from is the earliest, a day since which it counts the latest. Columns that it only reads or
 * compares are not among them, but for the clients' value, which is added.
 */
export function mergingUses(model: Model): ReadonlyMap<string, MergeRule> {
  const value = valueCriterion(model)?.reading;
  const uses: readonly Use[] = [
    ...(value?.kind === 'column' ? [[value.header, 'sum'] as const] : []),
    ...model.criteria.flatMap(usesOf),
    ...usesOfDays(model),
  ];
  const rules = new Map<string, MergeRule>();
  for (const [header, rule] of uses) {
    const name = headerText(header ?? '');
    if (!rules.has(name)) rules.set(name, rule);
  }
  return rules;
}

function usesOf({ reading }: Criterion): readonly Use[] {
  switch (reading.kind) {
    case 'perTime':
      return [
        [reading.value, 'sum'],
        [reading.since, 'earliest'],
      ];
    case 'netProfit': {
      const { daysDeferred, per, ...parts } = reading;
      const days: readonly Use[] = [
        [daysDeferred, 'greatest'],
        [per?.since ?? null, 'earliest'],
      ];
      const others = headersOf({ ...parts, daysDeferred: null, per: null });
      return [...days, ...others.map((header) => [header, 'sum'] as const)];
    }
    case 'quotient':
    case 'difference':
      return headersOf(reading).map((header) => [header, 'sum'] as const);
    case 'stage':
      return [[reading.value, 'sum']];
    case 'daysSince':
      return [[reading.header, 'latest']];
    default:
      return [];
  }
}

function usesOfDays({ method, prospects, overrides }: Model): readonly Use[] {
  return [
    ...(method.kind === 'lifecycle'
      ? ([
          [method.first, 'earliest'],
          [method.last, 'latest'],
        ] as const)
      : []),
    [prospects?.first ?? null, 'earliest'],
    [prospects?.ratedOn ?? null, 'latest'],
    [overrides?.from ?? null, 'latest'],
    [overrides?.until ?? null, 'latest'],
  ];
}
