import {
  writtenColumns,
  type Criterion,
  type Direction,
  type Ladder,
  type MissingPolicy,
  type Model,
  type ReportSpec,
  type Rule,
  type ScaleSpec,
  type Tier,
  type WrittenColumn,
} from '../model';
import type { Aggregation, Bonus, Weighting } from '../specs/rule-spec';
import { fault, shown, type Check } from './check';
import { dateOr } from './iso-date';
import { limits } from './limits';
import { looks } from './looks';
import { method } from './method-parts';
import { ordersSpec } from './orders-parts';
import { reading } from './reading-parts';
import { nullable, optional, record, required } from './record-check';
import { report } from './report-parts';
import { aggregations, bonus, damping, overrides, prospects, rule, weighting } from './rule-parts';
import { scaleSpec } from './scale-parts';
import { anyText, distinct, listOf, numberWithin, oneOf, text, wrongType } from './simple-checks';
import { header, id, tierName } from './words';

const directions: readonly Direction[] = ['more', 'less'];
const policies: readonly MissingPolicy[] = ['skip', 'worst', 'neutral', 'zero', 'unknown'];

const criterion: Check<Criterion> = record({
  id: required(id),
  reading: required(reading),
  direction: required(oneOf(directions)),
  scale: optional<ScaleSpec>(scaleSpec, { kind: 'rank' }),
  weight: optional(numberWithin(0, 1e9), 0),
  missing: optional<MissingPolicy>(oneOf(policies), 'skip'),
});

const tier: Check<Tier> = record({
  name: required(tierName),
  contactDays: nullable(numberWithin(1, 3660)),
  outward: nullable(tierName),
  action: nullable(text(limits.reason)),
});

const noData: Tier = { name: 'D', contactDays: null, outward: null, action: null };
/** Where the ladder has a D of its own. */
const noDataBesideD: Tier = { ...noData, name: 'No data' };

/** As many as the most classes a method of its own has names for; how many a method needs is checked afterwards. */
const mostTiers = 50;
const leastKnown = 0.6;

const ladderShape = record({
  tiers: optional<readonly Tier[]>(listOf(tier, { least: 0, most: mostTiers }), []),
  missing: nullable(tier),
  minCoverage: optional(numberWithin(0, 1), leastKnown),
});

const ladder: Check<Ladder> = (plain, place) => {
  const checked = ladderShape(plain, place);
  if (checked === null) return null;
  const hasD = checked.tiers.some(({ name }) => looks(name) === looks(noData.name));
  return { ...checked, missing: checked.missing ?? (hasD ? noDataBesideD : noData) };
};

const schema: Check<1> = (plain, place) => {
  if (typeof plain !== 'number') return wrongType(plain, place, 'number');
  return plain === 1
    ? plain
    : fault(place, 'model-out-of-range', { path: place.path, expected: '1', found: shown(plain) });
};

/** The shape of a model, key by key; what its parts must have to do with each other is checked afterwards. */
export const modelShape: Check<Model> = record({
  schema: required(schema),
  name: required(text(limits.name)),
  purpose: optional(anyText(limits.purpose), ''),
  asOf: optional(dateOr(['today', 'latest']), 'today'),
  register: optional(
    record({
      key: nullable(header),
      label: nullable(header),
      rankWithin: nullable(header),
      duplicates: optional<'keep' | 'merge'>(oneOf(['keep', 'merge']), 'keep'),
    }),
    { key: null, label: null, rankWithin: null, duplicates: 'keep' },
  ),
  orders: nullable(ordersSpec),
  criteria: optional<readonly Criterion[]>(listOf(criterion, { least: 0, most: limits.criteria }), []),
  weighting: optional<Weighting>(weighting, { kind: 'typed' }),
  aggregation: optional<Aggregation>(oneOf(aggregations), 'mean'),
  bonuses: optional<readonly Bonus[]>(listOf(bonus, { least: 0, most: limits.rules }), []),
  prospects: nullable(prospects),
  value: nullable(id),
  method: required(method),
  ladder: optional<Ladder>(ladder, { tiers: [], missing: noData, minCoverage: leastKnown }),
  rules: optional<readonly Rule[]>(listOf(rule, { least: 0, most: limits.rules }), []),
  overrides: nullable(overrides),
  damping: nullable(damping),
  reports: optional<readonly ReportSpec[]>(listOf(report, { least: 0, most: limits.reports }), []),
  writes: optional<readonly WrittenColumn[]>(
    distinct(listOf(oneOf(writtenColumns), { least: 1, most: writtenColumns.length })),
    ['tier', 'score', 'why'],
  ),
});
