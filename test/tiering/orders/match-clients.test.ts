import fc from 'fast-check';
import { clientOrders, measure, ordersFromColumns, type CellValue } from '../../../src/tiering';
import { matchClients } from '../../../src/tiering/orders/match-clients';
import { registerOf } from '../register-of';
import { codesOf, measured, modelReading, ordersOf } from './orders-of';

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

it('distinct names in the order of the register need no looking up, and are matched as if they were looked up', () => {
  const name = fc.constantFrom('Ann', 'Bob', 'ann', '7', '007');
  const names = fc.uniqueArray(name, { minLength: 1 });
  const places = fc.array(fc.nat(9));
  fc.assert(
    fc.property(names, places, fc.boolean(), (all, picks, inOrder) => {
      const others = [...new Set(picks.map((place) => all[place] ?? `X${place}`))];
      const texts = ['', ...(inOrder ? all : others)];
      expect(matchClients(all, texts, true)).toEqual(matchClients(all, texts));
    }),
    { numRuns: 1000 },
  );
});

it.each<[string, readonly CellValue[], readonly (number | null)[]]>([
  ['a key twice', ['Ann', 'Ann', 'Bob'], [3, 3, 4]],
  ['a blank key', ['Ann', null, 'Bob'], [1, null, 4]],
  ['all keys once', ['Ann', 'Eve', 'Bob'], [1, 2, 4]],
])('orders in the order of the register find their clients: %s', (_, keys, expected) => {
  const register = registerOf([['Client', 'City'], ...keys.map((key) => [key, 'Oslo'])]);
  const texts = ['', ...register.keys];
  const columns = {
    clients: { texts, codes: Uint32Array.of(1, 2, 3) },
    days: Float64Array.of(20450, 20450, 20450),
    amounts: Float64Array.of(1, 2, 4),
  };
  const model = modelReading('amount');
  const [criterion] = model.criteria;
  if (criterion === undefined) throw new Error('the model has no criterion');
  const asOf = '2026-01-05';
  const orders = clientOrders(register, ordersFromColumns(columns), { model, asOf });
  const { readings } = measure(register, criterion, { asOf, orders, rankWithin: null });
  expect(Array.from(readings, (one) => (Number.isNaN(one) ? null : one))).toEqual(expected);
});
