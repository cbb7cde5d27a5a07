import { measure } from '../../../src/tiering';
import { clientOrders } from '../../../src/tiering/orders/client-orders';
import { ordersFromColumns, type TypedColumns } from '../../../src/tiering/orders/orders-from-columns';
import type { OrdersMeasure } from '../../../src/tiering';
import { registerOf } from '../register-of';
import { modelReading } from './orders-of';

const columns: TypedColumns = {
  clients: { texts: ['', 'Ann', 'Bob'], codes: Uint32Array.of(1, 2, 1, 1) },
  days: Float64Array.of(20454, 20455, 20456, 20457),
  amounts: Float64Array.of(0.1, 5, 0.2, -0.05),
  orderOf: Uint32Array.of(3, 4, 3, 9),
};

it.each<[OrdersMeasure, number[]]>([
  ['amount', [0.25, 5]],
  ['count', [1, 1]],
  ['recencyDays', [2, 3]],
])('typed columns are measured like orders that were read: %s', (what, expected) => {
  const register = registerOf([
    ['Client', 'City'],
    ['Ann', 'Oslo'],
    ['Bob', 'Rome'],
  ]);
  const model = modelReading(what);
  const [criterion] = model.criteria;
  if (criterion === undefined) throw new Error('the model has no criterion');
  // Day 20458 is 5 January 2026.
  const orders = clientOrders(register, ordersFromColumns(columns), { model, asOf: '2026-01-05' });
  const { readings } = measure(register, criterion, { asOf: '2026-01-05', orders, rankWithin: null });
  expect(Array.from(readings)).toEqual(expected);
});

it.each<[string, Partial<TypedColumns>]>([
  ['columns of different length', { days: Float64Array.of(1) }],
  ['order numbers of different length', { orderOf: Uint32Array.of(1) }],
  ['a line without a client', { clients: { texts: ['', 'Ann'], codes: Uint32Array.of(1, 0, 1, 1) } }],
  ['a client without a text', { clients: { texts: ['', 'Ann'], codes: Uint32Array.of(1, 2, 1, 1) } }],
  ['a line without a day', { days: Float64Array.of(1, 2, NaN, 4) }],
  ['a line without an amount', { amounts: Float64Array.of(1, 2, NaN, 4) }],
])('refused: %s', (_, changed) => {
  expect(() => ordersFromColumns({ ...columns, ...changed })).toThrow(RangeError);
});
