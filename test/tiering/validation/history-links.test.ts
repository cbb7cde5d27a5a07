import { checkModel } from '../../../src/tiering';
import { specOf } from '../orders/orders-of';

const plain = (reports: readonly object[], rest: object = {}): object => ({
  schema: 1,
  name: 'History',
  register: { key: 'Client' },
  criteria: [{ id: 'm', reading: { kind: 'column', header: 'Margin' }, direction: 'more', weight: 1 }],
  method: { kind: 'quota', shares: [0.5] },
  ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
  reports,
  ...rest,
});
const faults = (reports: readonly object[], rest: object = {}): readonly unknown[] =>
  checkModel(plain(reports, rest)).notices.map((one) => [one.code, 'path' in one ? one.path : '']);

const asking = [
  { kind: 'retention' },
  { kind: 'second-order' },
  { kind: 'next-orders' },
  { kind: 'lapsed' },
  { kind: 'customer-value', margin: 'm' },
];

it.each(asking)('a report of the past needs orders: %j', (report) => {
  expect(faults([report])).toEqual([['model-missing-key', 'orders']]);
  expect(faults([report], { orders: specOf() })).toEqual([]);
});

it.each(asking)('and something to find clients in them by: %j', (report) => {
  expect(faults([report], { orders: specOf(), register: {} })).toEqual([
    ['model-missing-key', 'register.key'],
  ]);
});

it.each([
  [{ kind: 'customer-value', margin: 'm', retention: 0.9 }, {}],
  [{ kind: 'newcomers', created: 'Created' }, {}],
  [{ kind: 'lapsed' }, { method: { kind: 'lifecycle', first: 'First', last: 'Last' } }],
])('but not %j with %j', (report, rest) => {
  expect(faults([report], rest)).toEqual([]);
});
