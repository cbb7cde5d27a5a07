import { modelOf, registerOf, runOf, tiersByKey } from '../register-of';
import { readRows, saidOf } from './read-rows';

const rows = [
  ['Id', 'Profit', 'First order'],
  ['old', 1_200_000, '2022-01-01'],
  ['loss', -7300, '2022-01-01'],
  ['zero', 0, '2022-01-01'],
];
const perTime = (rest: object) => ({ kind: 'perTime', value: 'Profit', since: 'First order', ...rest });

// 1,200,000 over 730 days: worked by hand in methods.md, M-6.
it.each([
  ['day', 1643.835616],
  ['month', 50_034.246575],
  ['year', 600_410.958904],
])('S0-18: net profit over the time of cooperation is so much a %s', (unit, rate) => {
  const register = registerOf(rows);
  const model = modelOf({
    schema: 1,
    name: 'Per time',
    asOf: '2024-01-01',
    criteria: [{ id: 'profit', reading: perTime({ unit }), direction: 'more' }],
    method: { kind: 'cutoffs', of: 'profit', floors: [1000] },
    ladder: { tiers: [{ name: 'Gold' }, { name: 'Silver' }] },
  });
  const done = runOf(register, model);
  expect(done.placement(0).readings['profit']).toBeCloseTo(rate, 6);
  expect(tiersByKey(done)).toEqual({ old: 'Gold', loss: 'Silver', zero: 'Silver' });
});

const dated = [
  ['Id', 'Profit', 'First order'],
  ['year', 365_250, '2025-11-20'],
  ['today', 9000, '2026-11-21'],
  ['week', 9000, '2026-11-14'],
  ['later', 9000, '2026-11-22'],
  ['undated', 9000, null],
  ['unknown', null, '2025-11-20'],
];

it('S0-18: a young client is divided by ninety days at least, so that a first order alone makes nobody rich (D6)', () => {
  const { readings } = readRows(dated, perTime({ unit: 'day' }));
  expect(readings).toMatchObject({ today: 100, week: 100 });
  expect(readRows(dated, perTime({ unit: 'day', minDays: 1 })).readings).toMatchObject({
    today: 9000,
    week: 1285.71428571,
  });
});

it('by the month a month is what the criterion gives unless it says otherwise (D6)', () => {
  const { readings } = readRows(dated, perTime({}));
  expect(readings['today']).toBeCloseTo(100 * 30.4375, 9);
});

it('a first date that is missing or still to come leaves the client without a figure, and says so', () => {
  const { readings, notices } = readRows(dated, perTime({ unit: 'day' }));
  expect(readings).toMatchObject({ later: null, undated: null, unknown: null });
  expect(saidOf(notices)).toEqual([
    ['missing-reading', [7]],
    ['missing-reading', [6]],
    ['future-date', [5]],
  ]);
});

it('losses stay below zero and nothing stays nothing', () => {
  const { readings } = readRows(rows, perTime({ unit: 'day' }));
  expect(readings['loss']).toBeLessThan(0);
  expect(readings['zero']).toBe(0);
});

it('total profit and profit per time place clients differently, and each by itself (D6)', () => {
  const register = registerOf([
    ['Id', 'Profit', 'First order'],
    ['long', 1000, '2016-11-21'],
    ['short', 900, '2025-11-21'],
  ]);
  const placed = (reading: object, floor: number) =>
    tiersByKey(
      runOf(
        register,
        modelOf({
          schema: 1,
          name: 'One',
          criteria: [{ id: 'profit', reading, direction: 'more' }],
          method: { kind: 'cutoffs', of: 'profit', floors: [floor] },
          ladder: { tiers: [{ name: 'Gold' }, { name: 'Silver' }] },
        }),
      ),
    );
  expect(placed({ kind: 'column', header: 'Profit' }, 950)).toEqual({ long: 'Gold', short: 'Silver' });
  expect(placed(perTime({}), 50)).toEqual({ long: 'Silver', short: 'Gold' });
});
