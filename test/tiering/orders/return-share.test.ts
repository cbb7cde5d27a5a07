import { measured, ordersOf, type Rows } from './orders-of';

const header = ['Client', 'Date', 'Amount'];
const shares = (rows: Rows, months: number | null = null) =>
  measured(ordersOf([header, ...rows]), 'returnShare', { months, asOf: '2026-11-21' }).readings;

it('is what came back by what was sold, and unknown where nothing was sold', () => {
  const rows = [
    ['Ann', '2026-01-05', 0.3],
    ['Ann', '2026-01-06', 0.1],
    ['Ann', '2026-02-05', -0.1],
    ['Bob', '2026-01-05', 5],
    ['Cyd', '2026-01-05', -5],
  ];
  expect(shares(rows)).toEqual({ Ann: 0.25, Bob: 0, Cyd: null });
});

it('of a window can be above 1: what came back was sold before', () => {
  const rows = [
    ['Ann', '2025-06-01', 100],
    ['Ann', '2026-06-01', 10],
    ['Ann', '2026-06-02', -30],
  ];
  expect(shares(rows, 12)['Ann']).toBe(3);
});
