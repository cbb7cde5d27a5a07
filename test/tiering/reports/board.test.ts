import { board } from '../../../src/tiering/reports/board';
import type { Rows } from '../orders/orders-of';
import { asking, smallRun, specIn } from './small-runs';

const rows: Rows = [
  ['Client', 'Points', 'Stage', 'Last contact', 'Next action'],
  ['Ann', 90, 'ready', '2026-11-20', '2026-11-25'],
  ['Bob', 70, 'interested', '2026-08-13', '2026-11-01'],
  ['Cyd', 10, 'Interested', null, '2026-11-20'],
  ['Dan', 10, null, '2026-11-20', null],
  ['Eve', 20, 'ready', '2027-01-01', '2026-11-21'],
];

const boardOf = (rest: object) => {
  const done = smallRun(rows, asking('board', rest));
  return board(done, specIn(done, 'board'));
};
const whole = boardOf({ stage: 'Stage', last: 'Last contact', next: 'Next action' });

it('S3-1: nobody is forgotten: each client with its stage, the days of silence and the next action', () => {
  expect(whole.clients.map(({ key, stage, silentDays, next }) => [key, stage, silentDays, next])).toEqual([
    ['Cyd', 'Interested', null, '2026-11-20'],
    ['Eve', 'ready', null, '2026-11-21'],
    ['Bob', 'Interested', 100, '2026-11-01'],
    ['Ann', 'ready', 1, '2026-11-25'],
    ['Dan', null, 1, null],
  ]);
});

it('actions before the day of the run are overdue, the longest first; clients without one are counted (S3-1)', () => {
  expect(whole.overdue.map(({ key, overdueDays }) => [key, overdueDays])).toEqual([
    ['Bob', 20],
    ['Cyd', 1],
  ]);
  expect(whole.unplanned).toBe(1);
});

it('the stages are counted, the blank one as well (S3-1)', () => {
  expect(whole.stages).toEqual([
    { stage: 'Interested', clients: 2 },
    { stage: 'ready', clients: 2 },
    { stage: null, clients: 1 },
  ]);
});

it('columns that are not named are not told of, and clients then stand in register order', () => {
  const { clients, overdue } = boardOf({ next: 'Next action' });
  expect(clients.map(({ key, stage, last, silentDays }) => [key, stage, last, silentDays])).toEqual(
    ['Ann', 'Bob', 'Cyd', 'Dan', 'Eve'].map((key) => [key, null, null, null]),
  );
  expect(overdue).toHaveLength(2);
});
