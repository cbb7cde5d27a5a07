import { measured, ordersOf, type Asked, type Rows } from './orders-of';

const header = ['Client', 'Date', 'Amount'];
const perMonth = (rows: Rows, asked: Asked = {}) =>
  measured(ordersOf([header, ...rows]), 'countPerMonth', { asOf: '2026-12-31', ...asked }).readings;

it('the orders are spread over the months since the first of them', () => {
  // 365 days are 11.9918 months of 30.4375 days.
  const rows = [
    ['Ann', '2025-12-31', 5],
    ['Ann', '2026-06-01', 5],
    ['Ann', '2026-12-30', 5],
  ];
  expect(perMonth(rows)['Ann']).toBeCloseTo(3 / (365 / 30.4375), 12);
});

it('a client of yesterday is counted as one of a month, and who has not bought buys 0 times a month', () => {
  const rows = [
    ['Ann', '2026-12-30', 5],
    ['Ann', '2026-12-31', 5],
    ['Bob', '2026-01-01', -5],
  ];
  expect(perMonth(rows)).toEqual({ Ann: 2, Bob: 0, Cyd: 0 });
});

it('S0-3: with a window orders count in it, and months from its start for clients who bought before', () => {
  const rows = [
    ['Ann', '2020-01-01', 5],
    ['Ann', '2026-11-01', 5],
    ['Ann', '2026-12-01', 5],
  ];
  // 365 days are 11.9918 months: two orders after a long pause are no two a month.
  expect(perMonth(rows, { months: 12 })['Ann']).toBeCloseTo(2 / (365 / 30.4375), 11);
});

it('with a window a client who first bought in it is counted from that day on', () => {
  const rows = [
    ['Ann', '2026-11-01', 5],
    ['Ann', '2026-12-01', 5],
  ];
  expect(perMonth(rows, { months: 12 })['Ann']).toBeCloseTo(2 / (60 / 30.4375), 11);
});
