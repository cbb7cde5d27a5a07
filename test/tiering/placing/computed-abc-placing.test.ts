import type { CellValue, Run } from '../../../src/tiering';
import { modelOf, registerOf, runOf, tiersByKey } from '../register-of';

const amount = { id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more' };
const tiers = ['A', 'B', 'C'].map((name) => ({ name }));

function runBy(method: object, rows: readonly (readonly CellValue[])[], grouped = false): Run {
  const rankWithin = grouped ? 'Region' : null;
  const plain = { schema: 1, name: 'ABC', criteria: [amount], ladder: { tiers }, method };
  const keyed = rows.map((row, place) => [`c${place}`, ...row]);
  return runOf(
    registerOf([['Client', 'Revenue', 'Region'], ...keyed]),
    modelOf({ ...plain, register: { rankWithin } }),
  );
}
const abc = { kind: 'computed-abc', of: 'amount' };
const letters = (done: Run): string => Object.values(tiersByKey(done)).join('');

it('computed ABC: zeros and losses are in C, flagged and said, others are not', () => {
  const done = runBy(abc, [
    [70, null],
    [20, null],
    [5, null],
    [0, null],
    [-3, null],
    [null, null],
  ]);
  expect(letters(done).slice(3)).toBe('CCD');
  expect([0, 1, 2, 3, 4].map((client) => done.placement(client).flags)).toEqual([
    [],
    [],
    [],
    ['not-positive'],
    ['not-positive'],
  ]);
  expect(done.placement(3).reasons).toEqual([{ code: 'not-positive', value: 0 }]);
  expect(done.notices).toContainEqual(expect.objectContaining({ code: 'not-positive', rows: [5, 6] }));
});

it('computed ABC: one group without structure is enough to be said, with the criterion', () => {
  const rows = [
    [9000, 'North'],
    [3000, 'North'],
    [200, 'North'],
    [7, 'South'],
    [7, 'South'],
    [7, 'South'],
  ];
  const done = runBy(abc, rows, true);
  expect(letters(done)).toBe('ACCCCC');
  expect(done.notices).toContainEqual(expect.objectContaining({ code: 'no-structure', criterion: 'amount' }));
});

it('within groups positions and ranks are those among the client’s own group', () => {
  const rows = [
    [40, 'North'],
    [4, 'South'],
    [30, 'North'],
    [3, 'South'],
  ];
  const reasons = (method: object) => {
    const done = runBy(method, rows, true);
    return rows.map((_, client) => done.placement(client).reasons[0]);
  };
  expect(reasons({ kind: 'quota', of: 'amount', shares: [0.5, 0.25] })).toEqual([
    { code: 'position', position: 0.25, limit: 0.5 },
    { code: 'position', position: 0.25, limit: 0.5 },
    { code: 'position', position: 0.75, limit: 0.75 },
    { code: 'position', position: 0.75, limit: 0.75 },
  ]);
  expect(reasons({ kind: 'counts', of: 'amount', counts: [1, 2] })).toEqual([
    { code: 'rank', rank: 1, limit: 1 },
    { code: 'rank', rank: 1, limit: 1 },
    { code: 'rank', rank: 2, limit: 3 },
    { code: 'rank', rank: 2, limit: 3 },
  ]);
});
