import type { ReportSpec } from '../model';
import type { Check } from './check';
import { limits } from './limits';
import { factors } from './method-parts';
import { coefficients } from './reading-parts';
import { byKind, nullable, optional, record, required } from './record-check';
import { anyText, listOf, numberWithin, share, wholeNumber } from './simple-checks';
import { header, id, kindOf } from './words';

const of = nullable(id);
const days = numberWithin(1, 36_600);
const months = wholeNumber(1, 1200);
const headers = listOf(header, { least: 0, most: limits.criteria });
const zeroToOne = numberWithin(0, 1);

export const report: Check<ReportSpec> = byKind<ReportSpec>({
  concentration: record({ kind: kindOf('concentration'), of }),
  ranking: record({ kind: kindOf('ranking'), of }),
  retention: record({
    kind: kindOf('retention'),
    eligibleDays: optional(days, 90),
    months: optional(months, 12),
  }),
  sensitivity: record({
    kind: kindOf('sensitivity'),
    draws: optional(wholeNumber(1, 10_000), 200),
    spread: optional(zeroToOne, 0.2),
    seed: optional(wholeNumber(0, 4_294_967_295), 1),
    borderline: optional(zeroToOne, 0.8),
  }),
  moves: record({ kind: kindOf('moves') }),
  'next-tier': record({ kind: kindOf('next-tier') }),
  weights: record({ kind: kindOf('weights') }),
  thresholds: record({ kind: kindOf('thresholds'), of, classes: optional(wholeNumber(2, 7), 3) }),
  traits: record({
    kind: kindOf('traits'),
    headers: optional<readonly string[]>(headers, []),
    numbers: optional<readonly string[]>(headers, []),
    least: optional(wholeNumber(1, 1000), 5),
    falseDiscoveries: optional(share, 0.05),
  }),
  'cross-sell': record({
    kind: kindOf('cross-sell'),
    months: { ...optional<number | null>(months, 12), nullable: true },
    adoption: optional(share, 0.3),
    lift: optional(numberWithin(0, 1e6), 1.2),
    most: optional(wholeNumber(1, 50), 3),
    type: nullable(header),
    discontinued: optional<readonly string[]>(listOf(header, { least: 0, most: limits.labels }), []),
  }),
  'next-orders': record({
    kind: kindOf('next-orders'),
    withinDays: optional(days, 14),
    overdue: optional(numberWithin(1, 100), 1.5),
  }),
  contacts: record({
    kind: kindOf('contacts'),
    last: required(header),
    owner: nullable(header),
    perDay: optional(numberWithin(0.1, 1000), 8),
    workingDaysAWeek: optional(numberWithin(1, 7), 5),
  }),
  time: record({
    kind: kindOf('time'),
    shares: optional<readonly number[]>(listOf(zeroToOne, { least: 1, most: 8 }), [0.6, 0.3, 0.1]),
    hoursAWeek: optional(numberWithin(1, 168), 40),
  }),
  pipeline: record({
    kind: kindOf('pipeline'),
    stage: required(header),
    coefficients: required(coefficients),
    value: required(header),
    source: nullable(header),
    history: nullable(header),
  }),
  board: record({
    kind: kindOf('board'),
    stage: nullable(header),
    last: nullable(header),
    next: nullable(header),
  }),
  portfolio: record({ kind: kindOf('portfolio'), groups: nullable(header), factors: required(factors) }),
  'under-served': record({
    kind: kindOf('under-served'),
    prospects: nullable(id),
    least: optional(numberWithin(-1e12, 1e12), 4),
    ours: nullable(header),
    total: nullable(header),
    lastContact: nullable(header),
  }),
  lapsed: record({
    kind: kindOf('lapsed'),
    reason: nullable(header),
    action: nullable(header),
    lapsedDays: optional(days, 180),
    returnedGapDays: optional(days, 60),
  }),
  'second-order': record({ kind: kindOf('second-order'), days: optional(days, 30) }),
  newcomers: record({ kind: kindOf('newcomers'), created: required(header) }),
  referrals: record({ kind: kindOf('referrals'), header: required(header), value: of }),
  'customer-value': record({
    kind: kindOf('customer-value'),
    margin: required(id),
    retention: nullable(zeroToOne),
    discount: optional(zeroToOne, 0.01),
    months: optional(numberWithin(1, 1200), 12),
  }),
  'profit-parts': record({ kind: kindOf('profit-parts') }),
  cross: record({
    kind: kindOf('cross'),
    rows: required(
      record({
        of: required(id),
        cuts: optional<readonly number[]>(listOf(share, { least: 1, most: 6 }), [0.8, 0.95]),
      }),
    ),
    columns: required(
      record({
        of: required(id),
        limits: optional<readonly number[]>(listOf(numberWithin(0, 1e6), { least: 1, most: 6 }), [0.5, 1]),
      }),
    ),
    actions: nullable(listOf(listOf(anyText(limits.reason), { least: 1, most: 7 }), { least: 1, most: 7 })),
  }),
  policy: record({ kind: kindOf('policy') }),
});
