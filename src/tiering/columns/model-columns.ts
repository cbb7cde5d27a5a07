import type { Model } from '../model';
import type { Condition, Overrides } from '../specs/rule-spec';
import { columnAt, type ColumnRead } from './column-read';
import { methodColumns } from './method-columns';
import { readingColumns } from './reading-columns';
import { reportColumns } from './report-columns';

/** Every column of the register that a model reads beside key and label, each time it names one, in the model's order. */
export function modelColumns(model: Model): readonly ColumnRead[] {
  const { register, criteria, bonuses, method, rules, overrides, reports } = model;
  return [
    ...columnAt('register.rankWithin', register.rankWithin),
    ...criteria.flatMap(({ reading }, place) => readingColumns(reading, `criteria[${place}].reading`)),
    ...conditionColumns(bonuses, 'bonuses'),
    ...prospectsColumns(model),
    ...methodColumns(method),
    ...conditionColumns(rules, 'rules'),
    ...(overrides === null ? [] : overridesColumns(overrides)),
    ...reports.flatMap((report, place) => reportColumns(report, `reports[${place}]`)),
  ];
}

function conditionColumns(
  all: readonly { readonly when: Condition }[],
  list: 'bonuses' | 'rules',
): readonly ColumnRead[] {
  return all.flatMap(({ when }, place) =>
    'header' in when ? columnAt(`${list}[${place}].when.header`, when.header) : [],
  );
}

function prospectsColumns({ prospects }: Model): readonly ColumnRead[] {
  return [
    ...columnAt('prospects.first', prospects?.first ?? null, true),
    ...columnAt('prospects.ratedOn', prospects?.ratedOn ?? null, true),
  ];
}

const overridesKeys = ['tier', 'reason', 'until', 'from', 'by'] as const;

function overridesColumns(overrides: Overrides): readonly ColumnRead[] {
  return overridesKeys.flatMap((key) => columnAt(`overrides.${key}`, overrides[key]));
}
