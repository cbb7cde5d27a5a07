import { run } from '../../../src/tiering';
import { ranking } from '../../../src/tiering/reports/ranking';
import { gridOf, ordersOf, specOf, type Rows } from '../orders/orders-of';
import { modelOf, registerOf, runOf } from '../register-of';
import { readRegister } from '../../../src/tiering';

const columnModel = (direction: 'more' | 'less' = 'more') =>
  modelOf({
    schema: 1,
    name: 'Profit',
    criteria: [{ id: 'profit', reading: { kind: 'column', header: 'Profit' }, direction, weight: 1 }],
    method: { kind: 'quota', shares: [0.5] },
    ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
  });

const spec = { kind: 'ranking', of: null } as const;

function ordersRun(measure: string, months: number, lines: Rows, columns: Parameters<typeof specOf>[0] = {}) {
  const model = modelOf({
    schema: 1,
    name: 'Orders',
    register: { key: 'Client' },
    orders: specOf(columns),
    criteria: [{ id: 'of', reading: { kind: 'orders', measure, months }, direction: 'more', weight: 1 }],
    method: { kind: 'quota', shares: [0.5] },
    ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
  });
  const clients: Rows = [['Client', 'City'], ...['Ann', 'Bob', 'Cyd', 'Dan'].map((name) => [name, 'Oslo'])];
  const register = readRegister(gridOf(clients), { key: 'Client', label: null, headerIndex: 0 });
  if (!register.ok) throw new Error(JSON.stringify(register.notices));
  const answer = run(register.value, model, '2026-11-21', { orders: ordersOf(lines, columns) });
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

const lines: Rows = [
  ['Client', 'Date', 'Amount', 'Quantity'],
  ['Ann', '2026-10-01', 300, 1],
  ['Bob', '2026-09-01', 300, 7],
  ['Bob', '2025-03-01', 900, 1],
  ['Cyd', '2023-01-01', 500, 9],
];

it('S1-4: clients are ranked by what they ordered in one or two years, by amount, count or quantity', () => {
  const ranks = (measure: string, months: number) =>
    ranking(ordersRun(measure, months, lines, { quantity: 'Quantity' }), {
      kind: 'ranking',
      of: 'of',
    }).clients.map(({ key, rank, value, share }) => [key, rank, value, share]);
  expect(ranks('amount', 12)).toEqual([
    ['Ann', 1, 300, 0.5],
    ['Bob', 1, 300, 0.5],
    ['Cyd', 3, 0, 0],
    ['Dan', 3, 0, 0],
  ]);
  expect(ranks('amount', 24)).toEqual([
    ['Bob', 1, 1200, 0.8],
    ['Ann', 2, 300, 0.2],
    ['Cyd', 3, 0, 0],
    ['Dan', 3, 0, 0],
  ]);
  expect(ranks('count', 24).slice(0, 2)).toEqual([
    ['Bob', 1, 2, 2 / 3],
    ['Ann', 2, 1, 1 / 3],
  ]);
  expect(ranks('quantity', 12).slice(0, 2)).toEqual([
    ['Bob', 1, 7, 7 / 8],
    ['Ann', 2, 1, 1 / 8],
  ]);
});

it('S1-4: a client without orders in the window ranks last, and it is said whether it ever bought', () => {
  // A return alone is no purchase.
  const withReturn = [...lines, ['Dan', '2026-01-01', -5, 1]];
  const { clients } = ranking(ordersRun('amount', 12, withReturn), spec);
  expect(clients.map(({ key, idle }) => [key, idle])).toEqual([
    ['Ann', null],
    ['Bob', null],
    ['Cyd', 'lapsed'],
    ['Dan', 'potential'],
  ]);
});

it('S1-4: the ranking is a list of its own: the sheet keeps its order', () => {
  const done = ordersRun('amount', 24, lines);
  ranking(done, spec);
  expect(done.register.keys).toEqual(['Ann', 'Bob', 'Cyd', 'Dan']);
});

it('S1-6: clients are ranked by the profit of what they bought in a year, with their part of all profits', () => {
  const bought: Rows = [
    ['Client', 'Date', 'Amount', 'Margin'],
    ['Ann', '2026-10-01', 1000, 0.1],
    ['Bob', '2026-10-01', 400, 0.5],
    ['Bob', '2026-10-02', 500, 0.2],
    ['Cyd', '2026-10-03', 100, -0.5],
    ['Dan', '2024-10-03', 9000, 0.9],
  ];
  const { total, clients } = ranking(ordersRun('profit', 12, bought, { margin: 'Margin' }), spec);
  expect(total).toBe(400);
  expect(clients.map(({ key, rank, value, share }) => [key, rank, value, share])).toEqual([
    ['Bob', 1, 300, 0.75],
    ['Ann', 2, 100, 0.25],
    ['Dan', 3, 0, 0],
    ['Cyd', 4, -50, -0.125],
  ]);
});

it('equal clients share a rank and the next rank is left out; a blank has none and stands last', () => {
  const register = registerOf([
    ['Client', 'Profit'],
    ['Ann', null],
    ['Bob', 5],
    ['Cyd', 9],
    ['Dan', 5],
    ['Eve', 1],
  ]);
  const { clients } = ranking(runOf(register, columnModel()), spec);
  expect(clients.map(({ key, rank }) => [key, rank])).toEqual([
    ['Cyd', 1],
    ['Bob', 2],
    ['Dan', 2],
    ['Eve', 4],
    ['Ann', null],
  ]);
  expect(clients[4]).toEqual({
    row: 2,
    key: 'Ann',
    label: 'Ann',
    rank: null,
    value: null,
    share: null,
    idle: null,
  });
});

it('where less is better the least ranks first and there are no shares', () => {
  const register = registerOf([
    ['Client', 'Profit'],
    ['Ann', 30],
    ['Bob', 0],
  ]);
  const { clients } = ranking(runOf(register, columnModel('less')), { kind: 'ranking', of: 'profit' });
  expect(clients.map(({ key, rank, share }) => [key, rank, share])).toEqual([
    ['Bob', 1, null],
    ['Ann', 2, null],
  ]);
});

it('without a positive total there are ranks and no shares', () => {
  const register = registerOf([
    ['Client', 'Profit'],
    ['Ann', -30],
    ['Bob', 0],
  ]);
  const { total, clients } = ranking(runOf(register, columnModel()), spec);
  expect(total).toBe(0);
  expect(clients.map(({ rank, share }) => [rank, share])).toEqual([
    [1, null],
    [2, null],
  ]);
});
