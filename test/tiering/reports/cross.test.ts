import type { CellValue, Run } from '../../../src/tiering';
import { cross } from '../../../src/tiering/reports/cross';
import { modelOf, registerOf, runOf } from '../register-of';
import { specIn } from './small-runs';

const plain = {
  schema: 1,
  name: 'ABC and XYZ',
  criteria: [
    { id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more' },
    { id: 'variation', reading: { kind: 'column', header: 'Variation' }, direction: 'less' },
  ],
  method: { kind: 'pareto', of: 'amount', cuts: [0.8, 0.95] },
  ladder: { tiers: ['A', 'B', 'C'].map((name) => ({ name })) },
};
const rows: readonly (readonly CellValue[])[] = [
  ['Client', 'Revenue', 'Variation'],
  ['even giant', 850, 0.2],
  ['wild second', 100, 1.4],
  ['even third', 30, 0.5],
  ['small', 20, 0.9],
  ['loss', -10, 0.1],
  ['no rhythm', 0, null],
  ['no value', null, 0.3],
];

function crossed(rest: object = {}, register: readonly (readonly CellValue[])[] = rows) {
  const reports = [{ kind: 'cross', rows: { of: 'amount' }, columns: { of: 'variation' }, ...rest }];
  const done: Run = runOf(registerOf(register), modelOf({ ...plain, reports }));
  return cross(done, specIn(done, 'cross'));
}

it('ABC by value crossed with XYZ by variation: nine cells with their clients and value', () => {
  const { cells, clients, unknown } = crossed();
  expect(cells.map((row) => row.map(({ name, clients: count }) => `${name} ${count}`))).toEqual([
    ['AX 1', 'AY 0', 'AZ 0'],
    ['BX 0', 'BY 0', 'BZ 1'],
    ['CX 2', 'CY 1', 'CZ 0'],
  ]);
  expect(clients.map(({ key, cell }) => [key, cell])).toEqual([
    ['even giant', 'AX'],
    ['wild second', 'BZ'],
    ['even third', 'CX'],
    ['small', 'CY'],
    ['loss', 'CX'],
  ]);
  expect(unknown).toBe(2);
});

it('who crosses a limit of value is in the higher class', () => {
  const two = [
    ['Client', 'Revenue', 'Variation'],
    ['half', 500, 0.1],
    ['crosses', 400, 0.1],
    ['rest', 100, 0.1],
  ];
  expect(crossed({}, two).clients.map(({ cell }) => cell)).toEqual(['AX', 'AX', 'BX']);
});

it('value is summed with its sign, shares are taken of what is above zero', () => {
  const { cells } = crossed();
  expect(cells[2]?.[0]).toEqual({
    name: 'CX',
    clients: 2,
    clientShare: 0.4,
    value: 20,
    valueShare: 0.03,
    action: null,
  });
  const shares = cells.flat().map(({ valueShare }) => valueShare ?? 0);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
});

it('each cell has the action that the model gives it', () => {
  const actions = [
    ['keep', 'plan', 'insure'],
    ['sell', 'sell', 'ask'],
    ['web', 'web', 'leave'],
  ];
  expect(crossed({ actions }).cells.map((row) => row.map(({ action }) => action))).toEqual(actions);
});

it('other limits give other cells, named on beyond Z', () => {
  const rest = {
    rows: { of: 'amount', cuts: [0.9] },
    columns: { of: 'variation', limits: [0.1, 0.4, 1, 2] },
  };
  const { cells } = crossed(rest);
  expect(cells.map((row) => row.map(({ name }) => name))).toEqual([
    ['AX', 'AY', 'AZ', 'AZ2', 'AZ3'],
    ['BX', 'BY', 'BZ', 'BZ2', 'BZ3'],
  ]);
  expect(cells[1]?.[0]?.clients).toBe(1);
});

it('nobody in any cell is no division by nobody', () => {
  const nobody = [
    ['Client', 'Revenue', 'Variation'],
    ['one', 5, null],
    ['two', null, 5],
  ];
  const { cells, unknown } = crossed({}, nobody);
  expect(cells.flat().every(({ clientShare, valueShare }) => clientShare === 0 && valueShare === null)).toBe(
    true,
  );
  expect(unknown).toBe(2);
});

it('the report is plain data', () => {
  const report = crossed();
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});
