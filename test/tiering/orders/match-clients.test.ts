import { codesOf, measured, ordersOf } from './orders-of';

const header = ['Client', 'Date', 'Amount'];
const line = (client: string | number | null, amount: number) => [client, '2026-01-05', amount];

it('orders find their client however the name is spaced, composed or cased', () => {
  const orders = ordersOf([header, line(' ann', 1), line('ANN', 2), line('Ａｎｎ', 4), line('Ann\u200B', 8)]);
  expect(measured(orders, 'amount').readings).toEqual({ Ann: 15, Bob: 0, Cyd: 0 });
});

it('names that differ by case alone are two clients, each with its own orders', () => {
  const orders = ordersOf([header, line('ann', 1), line('ANN', 2)]);
  const { readings, notices } = measured(orders, 'amount', { clients: ['ann', 'ANN'] });
  expect(readings).toEqual({ ann: 1, ANN: 2 });
  expect(codesOf(notices)).not.toContain('unknown-client');
});

it('a name that could be either of them is nobody', () => {
  const orders = ordersOf([header, line('Ann', 1), line('ann', 2)]);
  const { readings, notices } = measured(orders, 'amount', { clients: ['ann', 'ANN'] });
  expect(readings).toEqual({ ann: 2, ANN: 0 });
  expect(notices).toMatchObject([{ code: 'unknown-client', rows: [2] }]);
});

it('numbers find their client with or without leading zeros', () => {
  const orders = ordersOf([header, line('00004', 1), line(4, 2), line('7', 4)]);
  expect(measured(orders, 'amount', { clients: [4, '007'] }).readings).toEqual({ '4': 3, '007': 4 });
});

it('007 and 7 are two clients where the register has both', () => {
  const orders = ordersOf([header, line('007', 1), line('7', 2)]);
  expect(measured(orders, 'amount', { clients: ['7', '007'] }).readings).toEqual({ '7': 2, '007': 1 });
});

it('orders of strangers are left out, with their rows and how many they are', () => {
  const orders = ordersOf([header, line('Eve', 1), line('Ann', 2), line('Fay', 4), line('Eve', 8)]);
  const { readings, notices } = measured(orders, 'amount');
  expect(readings['Ann']).toBe(2);
  expect(notices).toMatchObject([
    { code: 'unknown-client', count: 3, clients: 2, example: 'Eve', rows: [2, 4, 5], sheet: 'orders' },
  ]);
});

it('orders none of which belong to a client are an error', () => {
  const orders = ordersOf([header, line('Eve', 1), line('Fay', 4)]);
  expect(measured(orders, 'amount').notices.slice(0, 1)).toMatchObject([
    { code: 'no-orders-matched', severity: 'error', count: 2, example: 'Eve' },
  ]);
});

it('rows that share a key own the same orders; a row without a key owns none, and is not known', () => {
  const orders = ordersOf([header, line('Ann', 5), line('Bob', 7)]);
  const { readings } = measured(orders, 'amount', { clients: ['Ann', 'Ann', null, 'Bob'] });
  expect(readings).toEqual({ Ann: 5, '': null, Bob: 7 });
});
