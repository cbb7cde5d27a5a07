import { checkModel } from '../../../src/tiering';
import { specOf } from '../orders/orders-of';

const reading = (measure: string, rest: object = {}) => ({ kind: 'orders', measure, ...rest });
const modelOf = (readings: readonly object[], rest: object = {}) => ({
  schema: 1,
  name: 'Orders',
  register: { key: 'Client' },
  orders: specOf(),
  criteria: readings.map((one, place) => ({
    id: `c${place}`,
    reading: one,
    direction: 'more',
    weight: 1,
  })),
  method: { kind: 'quota', shares: [0.5] },
  ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
  ...rest,
});

function faultsOf(plain: unknown): unknown[] {
  const answer = checkModel(plain);
  expect(answer.ok).toBe(answer.notices.length === 0);
  return answer.notices.map((fault) => ('path' in fault ? `${fault.code} ${fault.path}` : fault.code));
}

it('of the orders only client, date and amount must be named; the rest is null', () => {
  const orders = { client: 'Client', date: 'Date', amount: 'Amount' };
  const answer = checkModel(modelOf([reading('amount')], { orders }));
  expect(answer.ok && answer.value.orders).toEqual(specOf());
});

it('a window left out is all of the orders', () => {
  const answer = checkModel(modelOf([reading('amount')]));
  expect(answer.ok && answer.value.criteria[0]?.reading).toEqual(reading('amount', { months: null }));
});

it.each([1, 12, 24, 36, 1200])('a window can be %d months', (months) => {
  expect(faultsOf(modelOf([reading('amount', { months })]))).toEqual([]);
});

it.each([0, -12, 1.5, 1201])('a window cannot be %d months', (months) => {
  expect(faultsOf(modelOf([reading('amount', { months })]))).toEqual([
    'model-out-of-range criteria[0].reading.months',
  ]);
});

it.each([
  [
    'a criterion of orders, and no orders',
    modelOf([reading('amount')], { orders: null }),
    'model-missing-key orders',
  ],
  [
    'orders, and nothing that tells the clients',
    modelOf([reading('amount')], { register: {} }),
    'model-missing-key register.key',
  ],
  ['a quantity without its column', modelOf([reading('quantity')]), 'model-missing-key orders.quantity'],
  ['a profit without cost or margin', modelOf([reading('profit')]), 'model-missing-key orders.cost'],
  [
    'days late without a payment date',
    modelOf([reading('daysLate')], { orders: specOf({ due: 'Due' }) }),
    'model-missing-key orders.paid',
  ],
  [
    'a share in time without a due date',
    modelOf([reading('onTimeShare')], { orders: specOf({ paid: 'Paid' }) }),
    'model-missing-key orders.due',
  ],
  [
    'a variation of too few quarters',
    modelOf([reading('variation', { months: 11 })]),
    'model-out-of-range criteria[0].reading.months',
  ],
  [
    'a sheet and a file at once',
    modelOf([reading('amount')], { orders: specOf({ sheet: 'Orders', file: 'orders.csv' }) }),
    'model-out-of-range orders.file',
  ],
  ['an unknown measure', modelOf([reading('margin')]), 'model-unknown-choice criteria[0].reading.measure'],
  [
    'an unknown column',
    modelOf([reading('amount')], { orders: { ...specOf(), channel: 'Channel' } }),
    'model-unknown-key orders.channel',
  ],
])('refused with the path: %s', (_, plain, fault) => {
  expect(faultsOf(plain)).toEqual([fault]);
});

it('a column that several criteria lack is asked for once', () => {
  expect(faultsOf(modelOf([reading('daysLate'), reading('onTimeShare')]))).toEqual([
    'model-missing-key orders.due',
    'model-missing-key orders.paid',
  ]);
});

it.each([
  'daysLate',
  'averageDaysLate',
  'maxDaysLate',
  'onTimeShare',
  'overdueAmount',
  'overdueDays',
  'arrearsShare',
  'arrearsCount',
])('%s needs due and payment dates', (measure) => {
  expect(faultsOf(modelOf([reading(measure)]))).toEqual([
    'model-missing-key orders.due',
    'model-missing-key orders.paid',
  ]);
});

it.each(['averageAmount', 'countPerMonth', 'returnShare'])('%s needs no more than the amounts', (measure) => {
  expect(faultsOf(modelOf([reading(measure)]))).toEqual([]);
});

it.each(['cost', 'margin'] as const)('a profit needs no more than its %s', (column) => {
  expect(faultsOf(modelOf([reading('profit')], { orders: specOf({ [column]: 'Column' }) }))).toEqual([]);
});

it('a label is enough to tell the clients', () => {
  expect(faultsOf(modelOf([reading('amount')], { register: { label: 'Company' } }))).toEqual([]);
});
