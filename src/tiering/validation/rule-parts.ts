import type { Rule } from '../model';
import type {
  Aggregation,
  Bonus,
  Comparison,
  Condition,
  Damping,
  Overrides,
  ProspectsSpec,
  Weighting,
} from '../specs/rule-spec';
import { isoDate } from './iso-date';
import { fault, shown, type Check } from './check';
import { limits } from './limits';
import { byKind, isRecord, nullable, optional, record, required } from './record-check';
import {
  anyNumber,
  anyText,
  anyTruth,
  listOf,
  numberWithin,
  oneOf,
  text,
  wholeNumber,
  wrongType,
} from './simple-checks';
import { header, id, kindOf, tierName } from './words';

const comparisons: readonly Comparison[] = ['>', '>=', '<', '<=', '=', '!='];
const op = required(oneOf(comparisons));

const ruleValue: Check<number | string> = (plain, place) =>
  typeof plain === 'string' ? anyText(limits.header)(plain, place) : anyNumber(plain, place);

const onlyTrue: Check<true> = (plain, place) => (plain === true ? plain : wrongType(plain, place, 'true'));

/** Checks a record by which one of a few keys it has. */
function byOneKey<Checked>(checks: Readonly<Record<string, Check<Checked>>>): Check<Checked> {
  return (plain, place) => {
    if (!isRecord(plain)) return wrongType(plain, place, 'object');
    const known = Object.keys(checks);
    const named = known.filter((key) => Object.prototype.hasOwnProperty.call(plain, key));
    const check = named.length === 1 ? checks[named[0] ?? ''] : undefined;
    if (check !== undefined) return check(plain, place);
    const found = shown(Object.keys(plain).join(', '));
    return fault(place, 'model-unknown-choice', { path: place.path, known, found });
  };
}

const condition: Check<Condition> = byOneKey<Condition>({
  header: record({ header: required(header), op, value: required(ruleValue) }),
  criterion: record({ criterion: required(id), op, value: required(anyNumber) }),
  coverage: record({ coverage: required(onlyTrue), op, value: required(numberWithin(0, 1)) }),
});

const consequence: Check<Rule['then']> = byOneKey<Rule['then']>({
  cap: record({ cap: required(tierName) }),
  floor: record({ floor: required(tierName) }),
  tier: record({ tier: required(tierName) }),
});

const reason = optional(anyText(limits.reason), '');

export const rule: Check<Rule> = record({
  when: required(condition),
  then: required(consequence),
  reason,
  from: nullable(isoDate),
  until: nullable(isoDate),
});

export const bonus: Check<Bonus> = record({
  when: required(condition),
  points: optional(numberWithin(0, 100), 10),
  reason,
});

const mostMonths = 1200;

export const overrides: Check<Overrides> = record({
  tier: required(header),
  reason: nullable(header),
  until: nullable(header),
  from: nullable(header),
  by: nullable(header),
  allowed: nullable(listOf(text(limits.name), { least: 1, most: limits.rules })),
  months: optional(wholeNumber(1, mostMonths), 6),
});

export const damping: Check<Damping> = record({
  margin: optional(numberWithin(0, 100), 5),
  ways: optional<Damping['ways']>(oneOf(['both', 'down', 'up'] as const), 'both'),
  oneStep: optional(anyTruth, false),
});

export const prospects: Check<ProspectsSpec> = record({
  criterion: required(id),
  first: nullable(header),
  months: optional(wholeNumber(1, mostMonths), 12),
  cap: nullable(tierName),
  ratedOn: nullable(header),
  staleMonths: optional(wholeNumber(1, mostMonths), 6),
});

export const aggregations: readonly Aggregation[] = ['mean', 'geometric', 'topsis', 'topsis-minmax'];

export const weighting: Check<Weighting> = byKind<Weighting>({
  typed: record({ kind: kindOf('typed') }),
  order: record({
    kind: kindOf('order'),
    ids: required(listOf(id, { least: 1, most: limits.criteria })),
  }),
  pairwise: record({
    kind: kindOf('pairwise'),
    pairs: required(
      listOf(
        record({
          first: required(id),
          second: required(id),
          times: required(numberWithin(1 / 9, 9)),
        }),
        { least: 1, most: (limits.criteria * (limits.criteria - 1)) / 2 },
      ),
    ),
  }),
});
