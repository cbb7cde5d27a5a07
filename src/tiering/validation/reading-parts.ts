import type { Reading } from '../model';
import type { TimeSpec, TimeUnit } from '../specs/reading-spec';
import type { Check } from './check';
import { labelsOf } from './labels-check';
import { ordersReading } from './orders-parts';
import { byKind, nullable, optional, record, required } from './record-check';
import { listOf, numberWithin, oneOf } from './simple-checks';
import { header, kindOf } from './words';

const units: readonly TimeUnit[] = ['day', 'month', 'year'];
const longestDays = 36_600;
/** A very young client must not look rich by a first large order alone. */
const usualMinDays = 90;

const time = {
  since: required(header),
  unit: optional<TimeUnit>(oneOf(units), 'month'),
  minDays: optional(numberWithin(1, longestDays), usualMinDays),
};

export const coefficients = labelsOf(numberWithin(0, 1));

export const reading: Check<Reading> = byKind<Reading>({
  column: record({ kind: kindOf('column'), header: required(header) }),
  daysSince: record({ kind: kindOf('daysSince'), header: required(header) }),
  perTime: record({ kind: kindOf('perTime'), value: required(header), ...time }),
  netProfit: record({
    kind: kindOf('netProfit'),
    revenue: required(header),
    discounts: nullable(header),
    costs: nullable(header),
    returns: nullable(header),
    orders: nullable(header),
    costPerOrder: optional(numberWithin(0, 1e12), 0),
    daysDeferred: nullable(header),
    financeRate: optional(numberWithin(0, 10), 0),
    service: nullable(header),
    per: nullable<TimeSpec>(record(time)),
  }),
  mean: record({ kind: kindOf('mean'), headers: required(listOf(header, { least: 2, most: 20 })) }),
  quotient: record({ kind: kindOf('quotient'), part: required(header), whole: required(header) }),
  difference: record({ kind: kindOf('difference'), from: required(header), less: required(header) }),
  referrals: record({ kind: kindOf('referrals'), header: required(header) }),
  legalForm: record({ kind: kindOf('legalForm'), header: required(header) }),
  stage: record({
    kind: kindOf('stage'),
    header: required(header),
    coefficients: required(coefficients),
    value: nullable(header),
  }),
  orders: ordersReading,
});
