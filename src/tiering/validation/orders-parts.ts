import type { OrdersMeasure, OrdersReading, OrdersSpec } from '../model';
import type { Check } from './check';
import { nullable, record, required } from './record-check';
import { oneOf, text, wholeNumber } from './simple-checks';

const measures: readonly OrdersMeasure[] = [
  'amount',
  'averageAmount',
  'count',
  'countPerMonth',
  'quantity',
  'profit',
  'recencyDays',
  'daysLate',
  'averageDaysLate',
  'maxDaysLate',
  'onTimeShare',
  'overdueAmount',
  'overdueDays',
  'arrearsShare',
  'arrearsCount',
  'returnShare',
  'variation',
];
/** A hundred years. */
const mostMonths = 1200;
const header = text(255);

/** A reading made of orders. Left out, `months` means all of them. */
export const ordersReading: Check<OrdersReading> = record({
  kind: required(oneOf(['orders' as const])),
  measure: required(oneOf(measures)),
  months: nullable(wholeNumber(1, mostMonths)),
});

/** Where the orders stand and what their columns are called. */
export const ordersSpec: Check<OrdersSpec> = record({
  sheet: nullable(text(255)),
  file: nullable(text(1024)),
  client: required(header),
  date: required(header),
  amount: required(header),
  order: nullable(header),
  quantity: nullable(header),
  product: nullable(header),
  cost: nullable(header),
  margin: nullable(header),
  due: nullable(header),
  paid: nullable(header),
  reason: nullable(header),
  terms: nullable(header),
});
