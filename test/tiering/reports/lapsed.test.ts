import type { CellValue, Run } from '../../../src/tiering';
import { lapsed } from '../../../src/tiering/reports/lapsed';
import { asking, smallRun, specIn } from './small-runs';

const register: readonly (readonly CellValue[])[] = [
  ['Client', 'Points', 'Reason', 'Action'],
  ['Ann', 90, 'Price', 'call'],
  ['Bob', 90, 'price ', null],
  ['Cyd', 10, null, null],
  ['Dan', 10, 'n/a', null],
  ['Eve', 10, null, null],
  ['Fay', 10, null, null],
];
const orders: readonly (readonly CellValue[])[] = [
  ['Ann', '2024-01-10', 1000],
  ['Ann', '2025-01-10', 70],
  ['Ann', '2025-01-11', 300],
  ['Ann', '2025-02-01', -50],
  ['Bob', '2026-01-10', 40],
  ['Cyd', '2026-05-20', 500],
  ['Dan', '2026-11-01', 20],
  ['Eve', '2025-01-01', 20],
  ['Eve', '2026-06-01', 20],
];
const asked = asking('lapsed', { reason: 'Reason', action: 'Action' });
const run = smallRun(register, asked, { orders });
const reported = (one: Run) => lapsed(one, specIn(one, 'lapsed'));

it('S2-12: clients who left are counted by reason, with what they bought for in the year up to their last order', () => {
  // Ann: 70 and 300, for the year before 11 January 2025 begins on the 12th; what she gave back came later.
  expect(reported(run).reasons).toEqual([
    { reason: null, clients: 1, lostValue: 500 },
    { reason: 'Price', clients: 2, lostValue: 410 },
  ]);
  expect(reported(run).lostValue).toBe(910);
});

it('S2-12: each of them is listed with reason, action and how long it is silent, the greatest loss first', () => {
  const { clients } = reported(run);
  expect(clients.map(({ key, reason, lostValue }) => [key, reason, lostValue])).toEqual([
    ['Cyd', null, 500],
    ['Ann', 'Price', 370],
    ['Bob', 'Price', 40],
  ]);
  expect(clients[1]).toEqual({
    row: 2,
    key: 'Ann',
    label: 'Ann',
    reason: 'Price',
    action: 'call',
    last: '2025-01-11',
    daysSince: 679,
    lostValue: 370,
  });
});

it('S2-12: without a column of reasons all are unknown, and counted', () => {
  const without = smallRun(register, asking('lapsed'), { orders });
  expect(reported(without).reasons).toEqual([{ reason: null, clients: 3, lostValue: 910 }]);
});

it('old clients are long-term and lapsed ones together, and both are shown (D28)', () => {
  const { states, old } = reported(run);
  expect(states).toEqual({ 'Long-term': 1, New: 1, Returned: 0, Lapsed: 3, Potential: 1 });
  expect(old).toBe(4);
});

it('S3-3: a purchase more than 60 days after the one before is a return; how often and when is told', () => {
  const { returned } = reported(run);
  expect(returned.map(({ key, times, last }) => [key, times, last])).toEqual([
    ['Ann', 1, '2025-01-10'],
    ['Eve', 1, '2026-06-01'],
  ]);
  const days = [
    ['Ann', '2026-01-01', 1],
    // 60 days later, 60 more, and 61 after that.
    ['Ann', '2026-03-02', 1],
    ['Ann', '2026-05-01', 1],
    ['Ann', '2026-07-01', 1],
  ];
  const again = reported(smallRun(register, asked, { orders: days })).returned;
  expect(again.map(({ key, times, last }) => [key, times, last])).toEqual([['Ann', 1, '2026-07-01']]);
});

const lifecycleOf = (dates: object, rest: object = {}): object => ({
  method: { kind: 'lifecycle', ...dates, newDays: 90, lapsedDays: 90 },
  ...asking('lapsed', rest),
});

it('where the model places by lifecycle its states are those of the report', () => {
  const placed = smallRun(register, lifecycleOf({}), { orders });
  expect(reported(placed).states?.Lapsed).toBe(4);
  expect(placed.summary.find(({ tier }) => tier === 'Lapsed')?.clients).toBe(4);
});

it('columns of dates alone tell who left, not what was lost', () => {
  const rows = [
    ['Client', 'Points', 'First', 'Last', 'Reason'],
    ['Ann', 1, '2020-01-01', '2025-01-01', 'quality'],
    ['Bob', 1, '2020-01-01', '2026-11-01', null],
  ];
  const placed = smallRun(rows, lifecycleOf({ first: 'First', last: 'Last' }, { reason: 'Reason' }));
  const { reasons, lostValue, old, returned } = reported(placed);
  expect(reasons).toEqual([{ reason: 'quality', clients: 1, lostValue: null }]);
  expect([lostValue, old, returned]).toEqual([null, 2, []]);
});
