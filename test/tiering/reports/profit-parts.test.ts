import { profitParts } from '../../../src/tiering/reports/profit-parts';
import type { Rows } from '../orders/orders-of';
import { asking, smallRun } from './small-runs';

const rows: Rows = [
  ['Client', 'Revenue', 'Discount', 'Cost', 'Orders', 'Days', 'Since'],
  ['Ann', 1000, 100, 500, 12, 73, '2025-11-21'],
  ['Bob', 500, null, 600, 3, -73, '2025-11-21'],
  ['Cyd', null, 10, 10, 1, 0, '2025-11-21'],
];
const netProfit = (rest: object = {}) => ({
  kind: 'netProfit',
  revenue: 'Revenue',
  discounts: 'Discount',
  costs: 'Cost',
  orders: 'Orders',
  costPerOrder: 5,
  daysDeferred: 'Days',
  financeRate: 0.2,
  ...rest,
});
const partsOf = (reading: object) => {
  const criteria = [{ id: 'points', reading, direction: 'more', weight: 1 }];
  return profitParts(smallRun(rows, { criteria, ...asking('profit-parts') }));
};

it('S0-6: shows where revenue goes, client by client: what is left is the criterion itself', () => {
  const { criterion, clients } = partsOf(netProfit());
  expect(criterion).toBe('points');
  // 1000 less 100, 500, 12 orders of 5, and a fifth a year for a fifth of a year; prepayment earns.
  expect(clients[0]).toMatchObject({
    key: 'Ann',
    revenue: 1000,
    discounts: 100,
    costs: 500,
    orders: 60,
    finance: 40,
  });
  expect(clients.map(({ total }) => total)).toEqual([300, -95, null]);
  expect(clients[1]?.finance).toBe(-20);
});

it('a part that is not known of a client is null and counts nothing; parts without a column are named', () => {
  const { notCounted, clients } = partsOf(netProfit());
  expect(clients[1]?.discounts).toBeNull();
  expect([notCounted, clients[0]?.returns, clients[0]?.service]).toEqual([
    ['returns', 'service'],
    null,
    null,
  ]);
});

it('the sums are those of the clients whose revenue is known, so that they end at the sum of profits', () => {
  expect(partsOf(netProfit()).all).toEqual({
    revenue: 1500,
    discounts: 100,
    costs: 1100,
    returns: null,
    orders: 75,
    finance: 20,
    service: null,
    total: 205,
  });
});

it('by time of cooperation as well, where the criterion asks for it', () => {
  const { clients } = partsOf(netProfit({ per: { since: 'Since', unit: 'day' } }));
  expect(clients.map(({ perTime }) => perTime)).toEqual([300 / 365, -95 / 365, null]);
});

it('a model without net profit has no parts of it', () => {
  const report = partsOf({ kind: 'column', header: 'Revenue' });
  expect(report).toEqual({ kind: 'profit-parts', criterion: null, notCounted: [], all: null, clients: [] });
});
