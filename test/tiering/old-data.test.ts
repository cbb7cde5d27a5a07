import { run, type CellValue, type Notice, type OrdersMeasure } from '../../src/tiering';
import { modelReading, ordersOf } from './orders/orders-of';
import { modelOf, registerOf } from './register-of';

const clients = registerOf([
  ['Client', 'City'],
  ['Ann', 'Oslo'],
  ['Bob', 'Oslo'],
]);
const lines = (...days: readonly string[]) =>
  ordersOf([['Client', 'Date', 'Amount'], ...days.map((day, place) => [place % 2 ? 'Bob' : 'Ann', day, 5])]);

const told = (notices: readonly Notice[]): readonly Notice[] =>
  notices.filter(({ code }) => code === 'no-orders-in-window' || code === 'all-long-ago');

const ofOrders = (measure: OrdersMeasure, months: number | null, days: readonly string[], asOf: string) => {
  const answer = run(clients, modelReading(measure, months), asOf, { orders: lines(...days) });
  return told(answer.notices);
};

it('a window without any order is told, with the last day there is, and the day of the run stays', () => {
  const answer = run(clients, modelReading('amount', 12), '2026-11-22', {
    orders: lines('1998-05-05', '1998-05-06'),
  });
  expect(told(answer.notices)).toEqual([
    {
      code: 'no-orders-in-window',
      severity: 'warning',
      count: 1,
      rows: [],
      sheet: 'orders',
      months: 12,
      latest: '1998-05-06',
      asOf: '2026-11-22',
    },
  ]);
  expect(answer.ok && answer.value.asOf).toBe('2026-11-22');
});

it.each<[string, OrdersMeasure, number | null, readonly string[], string]>([
  ['one order lies in the window', 'amount', 12, ['1998-05-06', '2025-11-23'], '2026-11-22'],
  ['orders of all times are counted', 'amount', null, ['1998-05-06'], '2026-11-22'],
  ['the day of the run is that of the data', 'amount', 12, ['1998-05-06'], '1998-05-06'],
  ['the last order was a year ago at most', 'recencyDays', null, ['2025-11-22'], '2026-11-22'],
])('nothing is told where %s', (_, measure, months, days, asOf) => {
  expect(ofOrders(measure, months, days, asOf)).toEqual([]);
});

it('the first day of a window is in it, the day before is not', () => {
  expect(ofOrders('count', 12, ['2025-11-23'], '2026-11-22')).toEqual([]);
  expect(ofOrders('count', 12, ['2025-11-22'], '2026-11-22')).toHaveLength(1);
});

it('orders of strangers and of days to come fill no window', () => {
  const orders = ordersOf([
    ['Client', 'Date', 'Amount'],
    ['Ann', '1998-05-06', 5],
    ['Zoe', '2026-11-01', 5],
    ['Bob', '2027-01-01', 5],
  ]);
  const answer = run(clients, modelReading('amount', 12), '2026-11-22', { orders });
  expect(told(answer.notices)).toMatchObject([{ latest: '1998-05-06' }]);
});

it('recency far behind the day of the run is told, since everybody seems gone', () => {
  expect(ofOrders('recencyDays', null, ['1998-05-06'], '1999-05-07')).toMatchObject([
    { code: 'all-long-ago', sheet: 'orders', header: 'Date', latest: '1998-05-06', days: 366 },
  ]);
});

const ofColumn = (direction: 'more' | 'less', days: readonly CellValue[]) => {
  const register = registerOf([['Client', 'Last order'], ...days.map((day, place) => [`C${place}`, day])]);
  const model = modelOf({
    schema: 1,
    name: 'Recency',
    register: { key: 'Client' },
    criteria: [
      {
        id: 'r',
        reading: { kind: 'daysSince', header: 'Last order' },
        direction,
        scale: { kind: 'rank' },
        weight: 1,
      },
    ],
    method: { kind: 'quota', shares: [0.5] },
    ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
  });
  return told(run(register, model, '2026-11-22').notices);
};

it('a column of last orders that ends years ago is told', () => {
  expect(ofColumn('less', ['1998-05-06', '1997-01-01', null])).toMatchObject([
    { code: 'all-long-ago', header: 'Last order', latest: '1998-05-06', days: 10427 },
  ]);
});

it.each<[string, 'more' | 'less', readonly CellValue[]]>([
  ['one client bought of late', 'less', ['1998-05-06', '2026-11-01']],
  ['the days say since when one is a client', 'more', ['1998-05-06', '1997-01-01']],
])('nothing is told of a column where %s', (_, direction, days) => {
  expect(ofColumn(direction, days)).toEqual([]);
});
