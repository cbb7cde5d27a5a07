import type { Criterion, Model, OrdersMeasure, OrdersSpec } from '../model';
import { fault, inside, type Place } from './check';

/** What a model that reads orders must say of them: where, which columns, and by what the clients are known. */
export function checkOrders(model: Model, top: Place): void {
  const { orders, criteria, register } = model;
  if (orders !== null && orders.sheet !== null && orders.file !== null) {
    const { path } = inside(inside(top, 'orders'), 'file');
    fault(top, 'model-out-of-range', {
      path,
      expected: 'null beside a sheet',
      found: orders.file.slice(0, 60),
    });
  }
  if (!criteria.some(({ reading }) => reading.kind === 'orders')) return;
  if (orders === null) fault(top, 'model-missing-key', { path: 'orders' });
  if (register.key === null && register.label === null)
    fault(top, 'model-missing-key', { path: 'register.key' });
  for (const column of orders === null ? [] : columnsLacking(criteria, orders)) {
    fault(top, 'model-missing-key', { path: inside(inside(top, 'orders'), column).path });
  }
  criteria.forEach((criterion, index) => checkWindow(criterion, inside(inside(top, 'criteria'), index)));
}

const invoices: readonly (readonly (keyof OrdersSpec)[])[] = [['due'], ['paid']];

/** By measure the columns it needs beside client, date and amount; of several in a row any one will do. */
const needs: Readonly<Record<OrdersMeasure, readonly (readonly (keyof OrdersSpec)[])[]>> = {
  amount: [],
  averageAmount: [],
  count: [],
  countPerMonth: [],
  quantity: [['quantity']],
  profit: [['cost', 'margin']],
  recencyDays: [],
  daysLate: invoices,
  averageDaysLate: invoices,
  maxDaysLate: invoices,
  onTimeShare: invoices,
  overdueAmount: invoices,
  overdueDays: invoices,
  arrearsShare: invoices,
  arrearsCount: invoices,
  returnShare: [],
  variation: [],
};

function columnsLacking(criteria: readonly Criterion[], orders: OrdersSpec): readonly (keyof OrdersSpec)[] {
  const lacking = criteria.flatMap(({ reading }) =>
    reading.kind === 'orders'
      ? needs[reading.measure].filter((any) => any.every((column) => orders[column] === null))
      : [],
  );
  return [...new Set(lacking.map(([column]) => column ?? 'client'))];
}

/** Variation compares quarters, four at least. */
function checkWindow({ reading }: Criterion, place: Place): void {
  if (reading.kind !== 'orders' || reading.measure !== 'variation') return;
  if (reading.months === null || reading.months >= 12) return;
  const { path } = inside(inside(place, 'reading'), 'months');
  fault(place, 'model-out-of-range', { path, expected: '12 at least', found: String(reading.months) });
}
