import type { CellValue } from '../../../src/tiering';
import { newcomers } from '../../../src/tiering/reports/newcomers';
import { asking, smallRun, specIn } from './small-runs';

const register: readonly (readonly CellValue[])[] = [
  ['Client', 'Points', 'Created', 'First order'],
  ['Ann', 1, '2026-08-05', '2026-08-05'],
  ['Bob', 1, '2026-08-31', null],
  ['Cyd', 1, '2026-10-01', '2026-11-01'],
  ['Dan', 1, '2026-10-01', '2020-01-01'],
  ['Eve', 1, null, '2026-01-01'],
  ['Fay', 1, '2026-12-01', null],
  ['Gus', 1, '2026-11-01', '2026-12-01'],
];
const orders = register
  .slice(1)
  .flatMap(([key = '', , , day = null]) => (day === null ? [] : [[key, day, 10]]));
const expected = {
  kind: 'newcomers',
  months: [
    { month: '2026-08', potential: 2, bought: 1, share: 0.5 },
    { month: '2026-09', potential: 0, bought: 0, share: null },
    { month: '2026-10', potential: 1, bought: 1, share: 1 },
    { month: '2026-11', potential: 1, bought: 0, share: 0 },
  ],
  potential: 4,
  bought: 2,
  share: 0.5,
  undated: 2,
  customersBefore: 1,
};
const asked = asking('newcomers', { created: 'Created' });

it('S2-13: new potential clients are counted by month, months without any as well, and how many of them bought since', () => {
  const run = smallRun(register, asked, { orders });
  expect(newcomers(run, specIn(run, 'newcomers'))).toEqual(expected);
});

it('S2-13: the first orders may stand in the column that the lifecycle reads', () => {
  const method = { kind: 'lifecycle', first: 'First order', last: 'First order' };
  const run = smallRun(register, { method, ...asked });
  expect(newcomers(run, specIn(run, 'newcomers'))).toEqual(expected);
});

it('S2-13: a register without any day of entry has no months', () => {
  const [header = [], ...clients] = register;
  const run = smallRun(
    [header, ...clients.map(([key = '', points = 1]) => [key, points, null, null])],
    asked,
  );
  expect(newcomers(run, specIn(run, 'newcomers'))).toMatchObject({ months: [], share: null, undated: 7 });
});
