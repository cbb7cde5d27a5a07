import { referrals } from '../../../src/tiering/reports/referrals';
import type { Rows } from '../orders/orders-of';
import { asking, smallRun, specIn } from './small-runs';

const rows: Rows = [
  ['Client', 'Name', 'Points', 'Revenue', 'Referred by'],
  ['C1', 'Ann', 90, 1000, null],
  ['C2', 'Bob', 70, 500, 'C1'],
  ['C3', 'Cyd', 10, 200, 'ann'],
  ['C4', 'Dan', 10, null, 'C1'],
  ['C5', 'Eve', 10, 900, 'Bob'],
  ['C6', 'Fay', 10, 10, 'C6'],
  ['C7', 'Gus', 10, 20, 'C8'],
  ['C8', 'Hal', 10, 30, 'C7'],
  ['C9', 'Ida', 10, 40, 'Trade fair'],
];
const reading = (header: string) => ({ kind: 'column', header });
const criteria = [
  { id: 'points', reading: reading('Points'), direction: 'more', weight: 1 },
  {
    id: 'sent',
    reading: { kind: 'referrals', header: 'Referred by' },
    direction: 'more',
    weight: 1,
    scale: {
      kind: 'points',
      table: [
        [1, 50],
        [2, 75],
        [3, 100],
      ],
      otherwise: 0,
    },
  },
  { id: 'amount', reading: reading('Revenue'), direction: 'more', weight: 0 },
];
const model = { register: { key: 'Client', label: 'Name' }, criteria };

const done = smallRun(rows, { ...model, ...asking('referrals', { header: 'Referred by', value: 'amount' }) });
const report = referrals(done, specIn(done, 'referrals'));

it('S0-11: a client who recommends us brings the revenue of those it sent, one level deep', () => {
  expect(
    report.referrers.map(({ key, sent, value, clients }) => [
      key,
      sent,
      value,
      clients.map((one) => one.key),
    ]),
  ).toEqual([
    // Bob's 900 by Eve are Bob's, not Ann's.
    ['C2', 1, 900, ['C5']],
    ['C1', 3, 700, ['C2', 'C3', 'C4']],
  ]);
  expect([report.of, report.sent, report.value]).toEqual(['amount', 4, 1600]);
});

it('none, one, two, three recommendations and more are worth 0, 50, 75 and 100 points (S0-11)', () => {
  expect([0, 1, 2].map((client) => done.placement(client).points['sent'])).toEqual([100, 50, 0]);
});

it('whoever sends himself, alone or in a circle, and names of nobody are listed apart (S0-11)', () => {
  expect(report.circular.map(({ key, name }) => [key, name])).toEqual([
    ['C6', 'C6'],
    ['C7', 'C8'],
    ['C8', 'C7'],
  ]);
  expect(report.unknown.map(({ key, name }) => [key, name])).toEqual([['C9', 'Trade fair']]);
});

it("the model's value counts where no criterion is named", () => {
  const other = smallRun(rows, { ...model, ...asking('referrals', { header: 'Referred by' }) });
  const { of, referrers } = referrals(other, specIn(other, 'referrals'));
  expect([of, referrers.map(({ key, value }) => [key, value])]).toEqual([
    'points',
    [
      ['C1', 90],
      ['C2', 10],
    ],
  ]);
});
