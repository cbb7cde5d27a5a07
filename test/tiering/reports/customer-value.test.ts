import type { CellValue } from '../../../src/tiering';
import { customerValue } from '../../../src/tiering/reports/customer-value';
import { wilsonInterval } from '../../../src/tiering/stats/wilson-interval';
import { asking, smallRun, specIn } from './small-runs';

const register: readonly (readonly CellValue[])[] = [
  ['Client', 'Points', 'Margin'],
  ['Ann', 90, 100],
  ['Bob', 90, -50],
  ['Cyd', 10, 10],
  ['Dan', 10, null],
];
const points = {
  id: 'points',
  reading: { kind: 'column', header: 'Points' },
  direction: 'more',
};
const criteria = (reading: object) => [points, { id: 'margin', reading, direction: 'more' }];
const column = { kind: 'column', header: 'Margin' };

function reported(rest: object, reading: object = column, orders?: readonly (readonly CellValue[])[]) {
  const asked = asking('customer-value', { margin: 'margin', ...rest });
  const run = smallRun(
    register,
    { criteria: criteria(reading), ...asked },
    orders === undefined ? {} : { orders },
  );
  return customerValue(run, specIn(run, 'customer-value'));
}

it('a client is worth its margin a month times 1 / (1 - retention + discount) months', () => {
  const { clients, tiers } = reported({ retention: 0.9, discount: 0.01, months: 1 });
  expect(tiers[0]?.from).toBe('typed');
  expect(tiers[0]?.months?.expected).toBeCloseTo(1 / 0.11, 12);
  expect(clients.map(({ key, value }) => [key, value?.expected])).toEqual([
    ['Ann', expect.closeTo(100 / 0.11, 9)],
    ['Bob', expect.closeTo(-50 / 0.11, 9)],
    ['Cyd', expect.closeTo(10 / 0.11, 9)],
  ]);
});

it('the range of a typed retention is a fifth more and less loss; that of a loss is turned round', () => {
  const { clients } = reported({ retention: 0.9, discount: 0, months: 1 });
  // A loss of 10 % a month: 12 % and 8 %.
  expect([clients[0]?.value?.low, clients[0]?.value?.high]).toEqual([
    expect.closeTo(100 / 0.12, 9),
    expect.closeTo(100 / 0.08, 9),
  ]);
  expect([clients[1]?.value?.low, clients[1]?.value?.high]).toEqual([
    expect.closeTo(-50 / 0.08, 9),
    expect.closeTo(-50 / 0.12, 9),
  ]);
});

it('nobody is kept for ever: retention counts as 0.99 at most', () => {
  const { tiers } = reported({ retention: 1, discount: 0.01 });
  expect(tiers[0]?.months?.expected).toBeCloseTo(50, 9);
});

const orders: readonly (readonly CellValue[])[] = [
  ['Ann', '2025-05-01', 1200],
  ['Ann', '2026-05-01', 240],
  ['Bob', '2025-05-01', 500],
];

it('without a typed one retention is the twelfth root of the share kept from year to year, its range that of Wilson', () => {
  const { tiers } = reported({}, column, orders);
  const { low, high } = wilsonInterval(1, 2);
  expect(tiers[0]).toMatchObject({ tier: 'Platinum', from: 'tier' });
  expect(tiers[0]?.retention).toEqual({
    expected: expect.closeTo(0.5 ** (1 / 12), 12) as number,
    low: expect.closeTo(low ** (1 / 12), 12) as number,
    high: expect.closeTo(Math.min(0.99, high ** (1 / 12)), 12) as number,
  });
  // Nobody of Silver bought in the year before: the share of all stands for it.
  expect(tiers[2]).toMatchObject({ tier: 'Silver', from: 'all', retention: tiers[0]?.retention });
});

it('an amount of twelve months is divided by them, or by the months since the first sale where these are fewer', () => {
  const young = [...orders, ['Cyd', '2026-10-21', 60]];
  const reading = { kind: 'orders', measure: 'amount', months: 12 };
  const { clients } = reported({ retention: 0.9 }, reading, young);
  expect(clients.map(({ key, marginPerMonth }) => [key, marginPerMonth])).toEqual([
    ['Ann', 20],
    ['Bob', 0],
    // 31 days are a little more than a month.
    ['Cyd', expect.closeTo(60 / (31 / 30.4375), 9)],
    ['Dan', 0],
  ]);
});

it('the tiers add up their clients', () => {
  const { tiers } = reported({ retention: 0.9, months: 1, discount: 0.01 });
  expect(tiers.map(({ clients, value }) => [clients, value?.expected ?? null])).toEqual([
    [2, expect.closeTo(50 / 0.11, 9)],
    [0, null],
    [1, expect.closeTo(10 / 0.11, 9)],
    [0, null],
  ]);
});

it('the interval of Wilson is that of his textbook case: 10 of 20 lie between 29.93 % and 70.07 %', () => {
  const { low, high } = wilsonInterval(10, 20);
  expect([low, high]).toEqual([expect.closeTo(0.29929, 4), expect.closeTo(0.70071, 4)]);
  expect(wilsonInterval(0, 5).low).toBe(0);
  expect(wilsonInterval(5, 5).high).toBe(1);
});

it('a column covers twelve months unless the report says otherwise, and the report tells which it used', () => {
  const year = reported({ retention: 0.9, discount: 0.01 });
  expect(year.months).toBe(12);
  expect(year.clients.map(({ marginPerMonth }) => marginPerMonth)).toEqual([100 / 12, -50 / 12, 10 / 12]);
  const quarter = reported({ retention: 0.9, months: 3 });
  expect([quarter.months, quarter.clients[0]?.marginPerMonth]).toEqual([3, 100 / 3]);
});

it('orders tell themselves how many months they cover, whatever is typed', () => {
  const reading = { kind: 'orders', measure: 'amount', months: 12 };
  const { months, clients } = reported({ retention: 0.9, months: 24 }, reading, orders);
  expect(months).toBeNull();
  expect(clients[0]).toMatchObject({ key: 'Ann', marginPerMonth: 20 });
});
