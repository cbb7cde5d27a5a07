import type {
  Criterion,
  Direction,
  Ladder,
  MethodSpec,
  MissingPolicy,
  Model,
  Reading,
  Rule,
  ScaleSpec,
  Tier,
  WrittenColumn,
} from '../model';
import { dayOfIso } from '../calendar';
import { fault, inside, shown, type Check } from './check';
import { ordersReading, ordersSpec } from './orders-parts';
import { byKind, isRecord, nullable, optional, record, required } from './record-check';
import {
  anyNumber,
  anyText,
  distinct,
  identifier,
  listOf,
  numberWithin,
  oneOf,
  onlyNull,
  share,
  text,
  wrongType,
} from './simple-checks';

const limits = {
  name: 200,
  purpose: 2000,
  header: 255,
  id: 64,
  tier: 60,
  reason: 500,
  criteria: 64,
  rules: 200,
  table: 64,
};

const kindOf = <Kind extends string>(kind: Kind) => required(oneOf([kind]));
const directions: readonly Direction[] = ['more', 'less'];
const policies: readonly MissingPolicy[] = ['skip', 'worst', 'neutral', 'zero', 'unknown'];
const written: readonly WrittenColumn[] = ['tier', 'score', 'why', 'coverage', 'position'];
const header = text(limits.header);
const tierName = text(limits.tier);
const id = identifier(limits.id);

const reading: Check<Reading> = byKind<Reading>({
  column: record({ kind: kindOf('column'), header: required(header) }),
  daysSince: record({ kind: kindOf('daysSince'), header: required(header) }),
  orders: ordersReading,
});

const points = numberWithin(0, 100);

/** One row of a points table: a bound and its points. */
const row: Check<readonly [number, number]> = (plain, place) => {
  if (!Array.isArray(plain) || plain.length !== 2) return wrongType(plain, place, 'pair of numbers');
  const bound = anyNumber(plain[0], inside(place, 0));
  const earned = points(plain[1], inside(place, 1));
  return bound === null || earned === null ? null : [bound, earned];
};

const scale: Check<ScaleSpec> = byKind<ScaleSpec>({
  rank: record({ kind: kindOf('rank') }),
  points: record({
    kind: kindOf('points'),
    table: required(listOf(row, { least: 1, most: limits.table })),
    otherwise: optional(points, 0),
  }),
  bounds: record({ kind: kindOf('bounds'), low: required(anyNumber), high: required(anyNumber) }),
  minmax: record({ kind: kindOf('minmax') }),
  'as-is': record({ kind: kindOf('as-is') }),
});

const criterion: Check<Criterion> = record({
  id: required(id),
  reading: required(reading),
  direction: required(oneOf(directions)),
  scale: optional<ScaleSpec>(scale, { kind: 'rank' }),
  weight: optional(numberWithin(0, 1e9), 0),
  missing: optional<MissingPolicy>(oneOf(policies), 'skip'),
});

const fewer = { least: 1, most: 6 };
const of = nullable(id);

const method: Check<MethodSpec> = byKind<MethodSpec>({
  quota: record({ kind: kindOf('quota'), of, shares: required(listOf(share, fewer)) }),
  cutoffs: record({ kind: kindOf('cutoffs'), of, floors: required(listOf(anyNumber, fewer)) }),
  pareto: record({
    kind: kindOf('pareto'),
    of,
    cuts: required(listOf(share, fewer)),
    boundary: optional<'up' | 'down'>(oneOf(['up', 'down']), 'up'),
  }),
});

const tier: Check<Tier> = record({ name: required(tierName), contactDays: nullable(numberWithin(1, 3660)) });

const ladder: Check<Ladder> = record({
  tiers: required(listOf(tier, { least: 2, most: 7 })),
  missing: optional<Tier>(tier, { name: 'D', contactDays: null }),
  minCoverage: optional(numberWithin(0, 1), 0.6),
});

const ruleValue: Check<number | string> = (plain, place) =>
  typeof plain === 'string' ? anyText(limits.header)(plain, place) : anyNumber(plain, place);

/** What a rule does: exactly one of cap, floor and tier, each naming a tier. */
const consequence: Check<Rule['then']> = (plain, place) => {
  if (!isRecord(plain)) return wrongType(plain, place, 'object');
  const known = Object.keys(consequences);
  const keys = Object.keys(plain);
  const only = keys.length === 1 ? known.find((key) => key === keys[0]) : undefined;
  const check = only === undefined ? undefined : consequences[only];
  if (check !== undefined) return check(plain, place);
  return fault(place, 'model-unknown-choice', { path: place.path, known, found: shown(keys.join(', ')) });
};

const consequences: Readonly<Record<string, Check<Rule['then']>>> = {
  cap: record({ cap: required(tierName) }),
  floor: record({ floor: required(tierName) }),
  tier: record({ tier: required(tierName) }),
};

const rule: Check<Rule> = record({
  when: required(
    record({
      header: required(header),
      op: required(oneOf(['>', '>=', '<', '<=', '=', '!='] as const)),
      value: required(ruleValue),
    }),
  ),
  then: required(consequence),
  reason: optional(anyText(limits.reason), ''),
});

const asOf: Check<string> = (plain, place) => {
  if (typeof plain !== 'string') return wrongType(plain, place, 'text');
  if (plain === 'today' || plain === 'latest' || dayOfIso(plain) !== null) return plain;
  return fault(place, 'model-unknown-choice', {
    path: place.path,
    known: ['today', 'latest', 'YYYY-MM-DD'],
    found: shown(plain),
  });
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
  asOf: optional(asOf, 'today'),
  register: optional(
    record({ key: nullable(header), label: nullable(header), rankWithin: nullable(onlyNull) }),
    { key: null, label: null, rankWithin: null },
  ),
  orders: nullable(ordersSpec),
  criteria: required(listOf(criterion, { least: 1, most: limits.criteria })),
  value: nullable(id),
  method: required(method),
  ladder: required(ladder),
  rules: optional<readonly Rule[]>(listOf(rule, { least: 0, most: limits.rules }), []),
  damping: nullable(onlyNull),
  writes: optional<readonly WrittenColumn[]>(
    distinct(listOf(oneOf(written), { least: 1, most: written.length })),
    ['tier', 'score', 'why'],
  ),
});
