import type { Criterion } from '../../../src/tiering/model';
import { doubleCounting } from '../../../src/tiering/scoring/double-counting';
import type {
  NetProfitReading,
  OrdersMeasure,
  Reading,
  TimeSpec,
} from '../../../src/tiering/specs/reading-spec';

const time: TimeSpec = { since: 'Since', unit: 'month', minDays: 30 };
const column = (header: string): Reading => ({ kind: 'column', header });
const rateOf = (value: string): Reading => ({ kind: 'perTime', value, ...time });
const orders = (measure: OrdersMeasure, months: number | null): Reading => ({
  kind: 'orders',
  measure,
  months,
});
const profit = (per: TimeSpec | null, revenue = 'Revenue'): NetProfitReading => ({
  kind: 'netProfit',
  revenue,
  discounts: null,
  costs: 'Costs',
  returns: null,
  orders: null,
  costPerOrder: 0,
  daysDeferred: null,
  financeRate: 0,
  service: null,
  per,
});

function warned(...readings: readonly Reading[]): readonly (readonly [string, string])[] {
  const criteria = readings.map((reading, place): Criterion => ({
    id: `c${place}`,
    reading,
    direction: 'more',
    scale: { kind: 'as-is' },
    weight: 1,
    missing: 'skip',
  }));
  return doubleCounting(criteria).map((one) =>
    one.code === 'counted-twice' ? [one.criterion, one.other] : ['', ''],
  );
}

it('a column and the same column by time count twice, in whatever order they stand', () => {
  expect(warned(column('Profit'), rateOf(' Profit '))).toEqual([['c0', 'c1']]);
  expect(warned(rateOf('Profit'), column('Profit'))).toEqual([['c1', 'c0']]);
  expect(warned(column('Other'), rateOf('Profit'))).toEqual([]);
  expect(warned(rateOf('Profit'), rateOf('Profit'))).toEqual([]);
  expect(warned(column('Profit'), column('Profit'))).toEqual([]);
});

it('net profit and the same net profit by time count twice; of its revenue it is another figure', () => {
  expect(warned(profit(null), profit(time))).toEqual([['c0', 'c1']]);
  expect(warned(profit(null, 'Other'), profit(time))).toEqual([]);
  expect(warned(column('Revenue'), profit(time))).toEqual([]);
});

it('the number of orders and their number a month count twice where the months are the same', () => {
  expect(warned(orders('count', 12), orders('countPerMonth', 12))).toEqual([['c0', 'c1']]);
  expect(warned(orders('count', null), orders('countPerMonth', null))).toEqual([['c0', 'c1']]);
  expect(warned(orders('count', 6), orders('countPerMonth', 12))).toEqual([]);
  expect(warned(orders('amount', 12), orders('countPerMonth', 12))).toEqual([]);
});

it('a reading that is neither a total nor by time counts once', () => {
  expect(warned({ kind: 'daysSince', header: 'Profit' }, rateOf('Profit'))).toEqual([]);
});

it('two readings of another kind are two figures, whatever they read', () => {
  const days: Reading = { kind: 'daysSince', header: 'Since' };
  expect(warned(days, days)).toEqual([]);
  expect(warned(days, column('daysSince'))).toEqual([]);
});
