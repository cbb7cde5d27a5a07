import { measured, ordersOf, type Asked, type Rows } from './orders-of';

const header = ['Client', 'Date', 'Amount', 'No'];
const averages = (rows: Rows, columns: object = { order: 'No' }, asked: Asked = {}) =>
  measured(ordersOf([header, ...rows], columns), 'averageAmount', asked).readings;

it('lines of one order are one order, and a part that came back makes it smaller', () => {
  const rows = [
    ['Ann', '2026-01-05', 0.1, 'A1'],
    ['Ann', '2026-01-05', 0.2, 'A1'],
    ['Ann', '2026-02-05', 0.5, 'A2'],
    ['Bob', '2026-01-05', 30, 'B1'],
    ['Bob', '2026-02-05', -10, 'B1'],
  ];
  expect(averages(rows)).toEqual({ Ann: 0.4, Bob: 20, Cyd: null });
});

it('orders that came back as a whole and returns of no order are left out', () => {
  const rows = [
    ['Ann', '2026-01-05', 10, 'A1'],
    ['Ann', '2026-01-06', -10, 'A1'],
    ['Ann', '2026-01-07', 4, 'A2'],
    ['Ann', '2026-01-08', -3, null],
    ['Bob', '2026-01-08', -3, null],
  ];
  expect(averages(rows)).toEqual({ Ann: 4, Bob: null, Cyd: null });
});

it('without order numbers it is the mean of the lines above zero', () => {
  const rows = [
    ['Ann', '2026-01-05', 10],
    ['Ann', '2026-01-05', 20],
    ['Ann', '2026-01-06', -10],
  ];
  expect(averages(rows, {})['Ann']).toBe(15);
});

it('two clients may use one order number', () => {
  const rows = [
    ['Ann', '2026-01-05', 10, '1'],
    ['Bob', '2026-01-05', 20, '1'],
    ['Ann', '2026-01-05', 30, '2'],
  ];
  expect(averages(rows)).toEqual({ Ann: 20, Bob: 20, Cyd: null });
});

it('looks at its window only', () => {
  const rows = [
    ['Ann', '2025-01-05', 1000, 'A0'],
    ['Ann', '2026-01-05', 10, 'A1'],
  ];
  expect(averages(rows, { order: 'No' }, { months: 12 })['Ann']).toBe(10);
});
