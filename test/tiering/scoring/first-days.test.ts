import { clientOrders, type Notice } from '../../../src/tiering';
import { isoDay } from '../../../src/tiering/calendar';
import { firstDays } from '../../../src/tiering/scoring/first-days';
import { firstPayments } from '../../../src/tiering/scoring/first-payments';
import type { ProspectsSpec } from '../../../src/tiering/specs/rule-spec';
import { modelReading, ordersOf } from '../orders/orders-of';
import { registerOf } from '../register-of';

const asOf = '2026-11-21';
const spec: ProspectsSpec = {
  criterion: 'prospects',
  first: null,
  months: 12,
  cap: null,
  ratedOn: null,
  staleMonths: 6,
};
const register = registerOf([
  ['Client', 'First'],
  ['two', '2026-03-01'],
  ['returned', '2026-03-01'],
  ['unpaid', '2026-03-01'],
  ['later', '2026-03-01'],
  ['none', '2026-03-01'],
]);
const rows = [
  ['Client', 'Date', 'Amount', 'Paid'],
  ['two', '2026-02-01', 10, '2026-06-01'],
  ['two', '2026-01-15', 10, '2026-07-01'],
  ['returned', '2026-01-01', -10, '2026-01-01'],
  ['unpaid', '2026-05-01', 10, null],
  ['later', '2026-05-01', 10, '2026-11-21'],
  ['later', '2026-04-01', 10, '2026-11-22'],
  ['stranger', '2025-01-01', 10, '2025-01-01'],
];
const orders = (paid: string | null) =>
  clientOrders(register, ordersOf(rows, { paid }), { model: modelReading('count'), asOf });
const iso = (days: Float64Array) => Array.from(days, (day) => (Number.isNaN(day) ? null : isoDay(day)));

it('without a column the first order is the earliest sale of the client, whatever the order of lines', () => {
  const { days, notices } = firstDays({ register, orders: orders(null), asOf }, spec);
  expect(iso(days)).toEqual(['2026-01-15', null, '2026-05-01', '2026-04-01', null]);
  expect(notices).toEqual<readonly Notice[]>([]);
});

it('a column that is named comes before the orders', () => {
  const input = { register, orders: orders('Paid'), asOf };
  const column = ['2026-03-01', '2026-03-01', '2026-03-01', '2026-03-01', '2026-03-01'];
  expect(iso(firstDays(input, { ...spec, first: 'First' }).days)).toEqual(column);
  expect(iso(firstPayments(input, { ...spec, first: 'First' }))).toEqual(column);
});

it('the first payment is the earliest day on which a sale was paid, up to the day of the run', () => {
  const days = firstPayments({ register, orders: orders('Paid'), asOf }, spec);
  expect(iso(days)).toEqual(['2026-06-01', null, null, '2026-11-21', null]);
});

it('where the orders do not tell what was paid the first order stands for the first payment', () => {
  const days = firstPayments({ register, orders: orders(null), asOf }, spec);
  expect(iso(days)).toEqual(['2026-01-15', null, '2026-05-01', '2026-04-01', null]);
});
