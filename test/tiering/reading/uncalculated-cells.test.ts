import { readOrders, readRegister, type Grid, type Notice } from '../../../src/tiering';
import { specOf } from '../orders/orders-of';

const grid: Grid = {
  firstRow: 3,
  columns: [
    ['Client', 'Ann', 'Bob', null, 'Cyd'],
    ['Date', '2026-01-05', '2026-01-06', null, '2026-01-07'],
    ['Amount', 5, 6, null, 7],
    ['Profit', null, null, null, null],
  ],
  uncalculated: [[], [], [], [0, 1, 3, 4]],
};

const told = (notices: readonly Notice[]): readonly Notice[] =>
  notices.filter(({ code }) => code === 'formula-without-result');

it('formulas that nobody calculated are told by column, count and row, in the rows of clients alone', () => {
  const answer = readRegister(grid, { key: 'Client', label: null, headerIndex: 0 });
  expect(told(answer.notices)).toEqual([
    { code: 'formula-without-result', severity: 'warning', count: 2, rows: [4, 7], header: 'Profit' },
  ]);
});

it('they are told of orders as well', () => {
  const answer = readOrders(grid, specOf(), { headerIndex: 0 });
  expect(told(answer.notices)).toMatchObject([{ count: 2, rows: [4, 7], header: 'Profit', sheet: 'orders' }]);
});

it('a file that holds all of its results says nothing', () => {
  const rest = { firstRow: grid.firstRow, columns: grid.columns };
  expect(told(readRegister(rest, { key: 'Client', label: null }).notices)).toEqual([]);
});
