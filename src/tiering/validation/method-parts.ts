import type { MethodSpec } from '../model';
import type { AxisSpec, PortfolioFactors, RfmThresholds } from '../specs/method-spec';
import { fault, shown, type Check } from './check';
import { labelsOf } from './labels-check';
import { coefficients } from './reading-parts';
import { byKind, isRecord, nullable, optional, record, required } from './record-check';
import {
  anyNumber,
  anyTruth,
  listOf,
  numberWithin,
  oneOf,
  share,
  wholeNumber,
  wrongType,
} from './simple-checks';
import { header, id, kindOf, tierName } from './words';

const fewer = { least: 1, most: 6 };
const of = nullable(id);
const mostClients = 10_000_000;
const days = numberWithin(1, 36_600);
const usualNewDays = 90;
const usualLapsedDays = 180;

/** Exactly one kind of limits; null says as much as left out. */
const axis: Check<AxisSpec> = (plain, place) => {
  if (!isRecord(plain)) return wrongType(plain, place, 'object');
  const known = Object.keys(axes);
  const given = Object.entries(plain).filter(([key, value]) => value !== null || !known.includes(key));
  const named = given.map(([key]) => key).filter((key) => known.includes(key));
  const check = named.length === 1 ? axes[named[0] ?? ''] : undefined;
  if (check !== undefined) return check(Object.fromEntries(given), place);
  return fault(place, 'model-unknown-choice', { path: place.path, known, found: shown(named.join(', ')) });
};

const axes: Readonly<Record<string, Check<AxisSpec>>> = {
  shares: record({ of: required(id), shares: required(listOf(share, fewer)) }),
  floors: record({ of: required(id), floors: required(listOf(anyNumber, fewer)) }),
  cuts: record({ of: required(id), cuts: required(listOf(share, fewer)) }),
};

const level = { least: 2, most: 7 };
const bounds = required(listOf(anyNumber, { least: 1, most: 8 }));
const thresholds: Check<RfmThresholds> = record({ r: bounds, f: bounds, m: bounds });

export const factors: Check<PortfolioFactors> = record({
  number: nullable(header),
  finding: nullable(header),
  spending: nullable(header),
  value: nullable(header),
  repeat: nullable(header),
  support: nullable(header),
});

export const method: Check<MethodSpec> = byKind<MethodSpec>({
  quota: record({ kind: kindOf('quota'), of, shares: required(listOf(share, fewer)) }),
  cutoffs: record({ kind: kindOf('cutoffs'), of, floors: required(listOf(anyNumber, fewer)) }),
  pareto: record({
    kind: kindOf('pareto'),
    of,
    cuts: required(listOf(share, fewer)),
    boundary: optional<'up' | 'down'>(oneOf(['up', 'down']), 'up'),
  }),
  counts: record({
    kind: kindOf('counts'),
    of,
    counts: required(listOf(wholeNumber(1, mostClients), fewer)),
  }),
  quantiles: record({ kind: kindOf('quantiles'), of, at: required(listOf(share, fewer)) }),
  breaks: record({ kind: kindOf('breaks'), of, classes: required(wholeNumber(2, 7)) }),
  'computed-abc': record({ kind: kindOf('computed-abc'), of }),
  xyz: record({
    kind: kindOf('xyz'),
    of: required(id),
    limits: optional<readonly number[]>(listOf(numberWithin(0, 1e6), fewer), [0.5, 1]),
  }),
  matrix: record({
    kind: kindOf('matrix'),
    rows: required(axis),
    columns: required(axis),
    table: required(listOf(listOf(tierName, level), level)),
    forceShares: nullable(listOf(share, fewer)),
  }),
  rfm: record({
    kind: kindOf('rfm'),
    recency: required(id),
    frequency: required(id),
    monetary: required(id),
    bins: nullable(wholeNumber(2, 9)),
    thresholds: nullable(thresholds),
    segments: nullable(oneOf(['standard', 'eight'] as const)),
    split: optional<'mean' | 'median'>(oneOf(['mean', 'median']), 'mean'),
    fm: optional<'mean' | 'frequency'>(oneOf(['mean', 'frequency']), 'mean'),
  }),
  lifecycle: record({
    kind: kindOf('lifecycle'),
    first: nullable(header),
    last: nullable(header),
    newDays: optional(days, usualNewDays),
    lapsedDays: optional(days, usualLapsedDays),
    rhythm: optional(anyTruth, false),
  }),
  stage: record({
    kind: kindOf('stage'),
    header: required(header),
    coefficients: required(coefficients),
    floors: nullable(listOf(numberWithin(0, 1), fewer)),
    source: nullable(record({ header: required(header), coefficients: required(coefficients) })),
  }),
  portfolio: record({ kind: kindOf('portfolio'), groups: required(header), factors: required(factors) }),
  map: record({ kind: kindOf('map'), header: required(header), labels: required(labelsOf(tierName)) }),
  'key-clients': record({
    kind: kindOf('key-clients'),
    superKey: nullable(header),
    value: required(id),
    cut: optional(share, 0.8),
    margin: nullable(id),
    marginShare: optional(share, 0.25),
  }),
});
