import type { CellValue } from '../../../src/tiering';
import { secondOrder } from '../../../src/tiering/reports/second-order';
import { asking, smallRun, specIn } from './small-runs';

const register = [['Client', 'Points'], ...['Ann', 'Bob', 'Cyd', 'Dan', 'Eve', 'Fay'].map((key) => [key, 1])];
const orders: readonly (readonly CellValue[])[] = [
  ['Ann', '2026-11-01', 100],
  ['Bob', '2026-10-22', 100],
  ['Bob', '2026-10-22', 30],
  ['Cyd', '2026-10-21', 100],
  ['Cyd', '2026-10-25', -100],
  ['Dan', '2026-01-01', 100],
  ['Dan', '2026-02-01', 100],
  ['Eve', '2026-02-01', -100],
];

it('S2-9: clients with one order only are listed with the days since, and with the day until which to ask for a second', () => {
  const run = smallRun(register, asking('second-order'), { orders });
  const { clients } = secondOrder(run, specIn(run, 'second-order'));
  // 21 October and 30 days are 20 November, a day too late; 22 October and 30 days are today.
  expect(
    clients.map(({ key, bought, daysSince, due, state }) => [key, bought, daysSince, due, state]),
  ).toEqual([
    ['Cyd', '2026-10-21', 31, '2026-11-20', 'overdue'],
    ['Bob', '2026-10-22', 30, '2026-11-21', 'due'],
    ['Ann', '2026-11-01', 20, '2026-12-01', 'due'],
  ]);
});

it('S2-9: the days until the follow-up are the model’s', () => {
  const run = smallRun(register, asking('second-order', { days: 10 }), { orders });
  const { clients } = secondOrder(run, specIn(run, 'second-order'));
  expect(clients.map(({ due }) => due)).toEqual(['2026-10-31', '2026-11-01', '2026-11-11']);
});
