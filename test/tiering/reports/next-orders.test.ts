import type { CellValue } from '../../../src/tiering';
import { nextOrders } from '../../../src/tiering/reports/next-orders';
import { asking, smallRun, specIn } from './small-runs';

const register = [['Client', 'Points'], ...['Ann', 'Bob', 'Cyd', 'Dan', 'Eve', 'Fay'].map((key) => [key, 1])];
const on = (key: string, ...days: readonly string[]): readonly (readonly CellValue[])[] =>
  days.map((day) => [key, day, 10]);
const orders = [
  // Gaps 10 and 20: median 15, expected on 27 November.
  ...on('Ann', '2026-10-13', '2026-10-23', '2026-11-12'),
  // Gaps 10 and 10: expected on 11 November; 20 days of silence are more than 15.
  ...on('Bob', '2026-10-12', '2026-10-22', '2026-11-01'),
  // Gaps 20 and 20: expected on 16 November; 25 days are less than 30.
  ...on('Cyd', '2026-09-17', '2026-10-07', '2026-10-27'),
  // Gaps 30 and 31: expected on 10 December, too far away.
  ...on('Dan', '2026-09-09', '2026-10-10', '2026-11-09'),
  // Two purchases are no rhythm.
  ...on('Eve', '2026-10-11', '2026-11-10'),
  // Expected on 5 December, the last of the fourteen days.
  ...on('Fay', '2026-10-12', '2026-10-30', '2026-11-17'),
];

const reported = (rest: object = {}) => {
  const run = smallRun(register, asking('next-orders', rest), { orders });
  return nextOrders(run, specIn(run, 'next-orders'));
};

it('S1-2: the next order is expected a median gap after the last one: due soon, late, or overdue from half a gap too late', () => {
  const { clients, withRhythm } = reported();
  expect(
    clients.map(({ key, gapDays, expected, inDays, state }) => [key, gapDays, expected, inDays, state]),
  ).toEqual([
    ['Bob', 10, '2026-11-11', -10, 'overdue'],
    ['Cyd', 20, '2026-11-16', -5, 'due'],
    ['Ann', 15, '2026-11-27', 6, 'due'],
    ['Fay', 18, '2026-12-05', 14, 'due'],
  ]);
  expect(withRhythm).toBe(5);
});

it('how far to look ahead and how late is overdue are the model’s', () => {
  expect(reported({ withinDays: 5 }).clients.map(({ key }) => key)).toEqual(['Bob', 'Cyd']);
  expect(reported({ overdue: 1.2 }).clients.map(({ state }) => state)).toEqual([
    'overdue',
    'overdue',
    'due',
    'due',
  ]);
});
