import { checkRun, resolveAsOf, run, type CellValue, type Notice } from '../../../src/tiering';
import { modelOf, registerOf } from '../register-of';
import { codesOf, ordersOf, specOf } from './orders-of';

const header = ['Client', 'Date', 'Amount'];
const register = registerOf([
  ['Client', 'Rating'],
  ['Ann', 3],
  ['Bob', 1],
  ['Cyd', 5],
]);
const orders = ordersOf([
  header,
  ['Ann', '2026-01-05', 300],
  ['Bob', '2026-06-01', 100],
  ['Ann', '2026-03-05', -50],
  ['Eve', '2026-05-05', 1],
]);

const criterion = (id: string, reading: object, rest: object = {}) => ({
  id,
  reading,
  direction: 'more',
  weight: 1,
  ...rest,
});
const ofOrders = (measure: string) => ({ kind: 'orders', measure, months: null });
const model = (rest: object = {}) =>
  modelOf({
    schema: 1,
    name: 'Orders',
    register: { key: 'Client' },
    orders: specOf(),
    criteria: [
      criterion('bought', ofOrders('amount')),
      criterion('rating', { kind: 'column', header: 'Rating' }),
      criterion('recency', ofOrders('recencyDays'), { direction: 'less' }),
    ],
    method: { kind: 'quota', shares: [0.5] },
    ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
    ...rest,
  });

function ranOn(day: string, rest: object = {}) {
  const answer = run(register, model(rest), day, { orders });
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

const count = (notices: readonly Notice[], code: string) => notices.filter((one) => one.code === code).length;

it('criteria of orders and of columns make one score', () => {
  const { placement } = ranOn('2026-06-30');
  // Amounts 250, 100, 0 rank 100, 50, 0; ratings 3, 1, 5 rank 50, 0, 100; days 176 and 29 rank 0 and 100.
  expect([0, 1, 2].map((client) => placement(client).score)).toEqual([50, 50, 50]);
  expect(placement(0).readings).toEqual({ bought: 250, rating: 3, recency: 176 });
  expect(placement(2).readings).toEqual({ bought: 0, rating: 5, recency: null });
});

it('what is to be said of the orders is said once, whatever number of criteria reads them', () => {
  expect(count(ranOn('2026-06-30').notices, 'unknown-client')).toBe(1);
});

it('the amount of orders is the value of the tiers, where nothing else is named', () => {
  const { summary } = ranOn('2026-06-30');
  expect(summary.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(350);
});

it('a model that reads orders is refused where none are handed in, with the place of the first such reading', () => {
  const criteria = [...model().criteria].reverse();
  const notices = checkRun(register, { ...model(), criteria });
  expect(notices).toMatchObject([{ code: 'orders-missing', path: 'criteria[0].reading' }]);
  expect(run(register, model(), '2026-06-30').ok).toBe(false);
});

it('orders that no criterion reads change nothing', () => {
  const without = { criteria: [criterion('rating', { kind: 'column', header: 'Rating' })] };
  expect(codesOf(ranOn('2026-06-30', without).notices)).toEqual(['few-clients']);
});

it('orders none of which are of a client refuse the run', () => {
  const foreign = ordersOf([header, ['Eve', '2026-01-05', 300]]);
  const answer = run(register, model(), '2026-06-30', { orders: foreign });
  expect([answer.ok, codesOf(answer.notices)]).toEqual([
    false,
    expect.arrayContaining(['no-orders-matched']),
  ]);
});

it('a column of quantities in words refuses the run that reads it, and no other', () => {
  const rows: readonly (readonly CellValue[])[] = [
    [...header, 'Pieces'],
    ['Ann', '2026-01-05', 300, 'some'],
  ];
  const read = ordersOf(rows, { quantity: 'Pieces' });
  const quantity = {
    orders: specOf({ quantity: 'Pieces' }),
    criteria: [criterion('q', ofOrders('quantity'))],
  };
  expect(codesOf(run(register, model(quantity), '2026-06-30', { orders: read }).notices)).toContain(
    'no-numbers',
  );
  expect(run(register, model(), '2026-06-30', { orders: read }).ok).toBe(true);
});

describe('the latest day', () => {
  it('is that of the last order, whoever made it', () => {
    expect(resolveAsOf(register, model({ asOf: 'latest' }), '2026-11-21', orders)).toBe('2026-06-01');
    expect(ranOn('2026-11-21', { asOf: 'latest' }).asOf).toBe('2026-06-01');
  });

  it('is the later of a date column and the orders', () => {
    const dated = registerOf([
      ['Client', 'Last visit'],
      ['Ann', '2026-07-01'],
      ['Bob', '2026-02-01'],
    ]);
    const visits = criterion('visit', { kind: 'daysSince', header: 'Last visit' });
    const both = model({ asOf: 'latest', criteria: [criterion('bought', ofOrders('amount')), visits] });
    expect(resolveAsOf(dated, both, '2026-11-21', orders)).toBe('2026-07-01');
  });

  it('is that of the orders that are handed in, also where only a method or a report reads them', () => {
    const rating = model({
      asOf: 'latest',
      criteria: [criterion('r', { kind: 'column', header: 'Rating' })],
    });
    expect(resolveAsOf(register, rating, '2026-11-21', orders)).toBe('2026-06-01');
    expect(resolveAsOf(register, rating, '2026-11-21')).toBe('2026-11-21');
  });
});

it('clients without a key column are found by their labels', () => {
  const named = model({ register: { label: 'Client' } });
  const done = run(register, named, '2026-06-30', { orders });
  expect(done.ok && done.value.placement(0).readings['bought']).toBe(250);
});
