import type { CellValue } from '../../../src/tiering';
import { asking, smallRun } from './small-runs';

const register: readonly (readonly CellValue[])[] = [
  ['Client', 'Margin', 'Since'],
  ['Ann', 100, '2020-01-01'],
  ['Bob', 50, '2021-01-01'],
];

const told = (reading: object, rest: object = {}) => {
  const report = asking('customer-value', { margin: 'margin', retention: 0.9, ...rest });
  const points = { id: 'points', reading: { kind: 'column', header: 'Margin' }, direction: 'more' };
  const criteria = [points, { id: 'margin', reading, direction: 'more' }];
  return smallRun(register, { criteria, ...report }).notices.filter(({ code }) => code === 'assumed-months');
};

it('a column of margins is taken to cover twelve months, and that is told', () => {
  expect(told({ kind: 'column', header: 'Margin' })).toMatchObject([
    { severity: 'info', criterion: 'margin', months: 12 },
  ]);
});

it('the months that were typed are told', () => {
  expect(told({ kind: 'column', header: 'Margin' }, { months: 3 })).toMatchObject([{ months: 3 }]);
});

it('nothing is assumed of a margin by the month', () => {
  expect(told({ kind: 'perTime', value: 'Margin', since: 'Since', unit: 'month' })).toEqual([]);
});
