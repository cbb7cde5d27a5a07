import type { CellValue } from '../../../src/tiering';
import { modelOf, registerOf, runOf, tiersByKey } from '../register-of';

const tiers = ['A', 'B', 'C'].map((name) => ({ name }));
const run = (method: object, values: readonly CellValue[], rest: object = {}, header = 'Net profit') => {
  const rows = values.map((value, place) => [`c${place}`, value]);
  const criterion = { id: 'p', reading: { kind: 'column', header }, direction: 'more', ...rest };
  const plain = { schema: 1, name: 'Last', criteria: [criterion], ladder: { tiers }, method };
  return runOf(registerOf([['Client', header], ...rows]), modelOf(plain));
};
const letters = (done: ReturnType<typeof run>): string => Object.values(tiersByKey(done)).join('');

const losses = [50, 40, -1, -2, -3, -4, -5, -6, -7, 0];

it.each([
  ['quota', { kind: 'quota', of: 'p', shares: [0.3, 0.3] }],
  ['counts', { kind: 'counts', of: 'p', counts: [3, 3] }],
  ['quantiles', { kind: 'quantiles', of: 'p', at: [0.7, 0.4] }],
  ['breaks', { kind: 'breaks', of: 'p', classes: 3 }],
])('who brings nothing or a loss is in the last class, however few earn any: %s', (_, method) => {
  const done = run(method, losses);
  expect(letters(done).slice(2)).toBe('CCCCCCCC');
  expect(done.placement(2).reasons).toEqual([{ code: 'not-positive', value: -1 }]);
  expect([2, 9].map((client) => done.placement(client).flags)).toEqual([['not-positive'], ['not-positive']]);
});

it('a growth below zero is no loss of money: its limits are the model', () => {
  const done = run({ kind: 'quota', of: 'p', shares: [0.3, 0.3] }, losses, {}, 'Growth');
  expect(letters(done)).toBe('AABBBCCCCA');
});

it('typed limits of profit stand as they are typed', () => {
  expect(letters(run({ kind: 'cutoffs', of: 'p', floors: [0, -5] }, losses))).toBe('AABBBBBCCA');
});

it('where a missing reading counts as the worst there is, the client is in the last class and says why', () => {
  const done = run({ kind: 'cutoffs', of: 'p', floors: [40, 10] }, [50, 20, null], { missing: 'worst' });
  expect(letters(done)).toBe('ABC');
  expect(done.placement(2).reasons).toEqual([{ code: 'missing', coverage: 0, criteria: ['p'] }]);
});

it('within groups the fewest clients that are compared are said, and no ties that are none', () => {
  const rows = Array.from({ length: 30 }, (_, place) => [`c${place}`, place + 1, `G${place % 10}`]);
  const plain = {
    schema: 1,
    name: 'Within',
    register: { key: 'Client', label: null, rankWithin: 'Region' },
    criteria: [{ id: 'p', reading: { kind: 'column', header: 'Points' }, direction: 'more' }],
    method: { kind: 'quota', of: 'p', shares: [0.15, 0.25] },
    ladder: { tiers },
  };
  const { notices } = runOf(registerOf([['Client', 'Points', 'Region'], ...rows]), modelOf(plain));
  expect(notices.filter(({ code }) => code === 'few-clients')).toMatchObject([{ clients: 3 }]);
  expect(notices.filter(({ code }) => code === 'ties-moved-share')).toEqual([]);
});

it('where shares are forced, equal sums of points stay together whatever the order of adding', () => {
  // Ranks (6, 2), (5, 3) and (3, 5) of seven: 83.3 + 16.7, 66.7 + 33.3 and 33.3 + 66.7 are 100 each.
  const sides = [
    [6, 2],
    [5, 3],
    [3, 5],
    [7, 7],
    [1, 1],
    [2, 4],
    [4, 6],
  ];
  const rows = sides.map(([assets = 0, intent = 0], place) => [`c${place}`, assets, intent]);
  const criterion = (id: string) => ({ id, reading: { kind: 'column', header: id }, direction: 'more' });
  const plain = {
    schema: 1,
    name: 'Forced',
    criteria: [criterion('assets'), criterion('intent')],
    method: {
      kind: 'matrix',
      rows: { of: 'assets', floors: [9, 8] },
      columns: { of: 'intent', floors: [9, 8] },
      table: [
        ['B', 'B', 'B'],
        ['B', 'B', 'B'],
        ['B', 'B', 'B'],
      ],
      forceShares: [0.4, 0.3],
    },
    ladder: { tiers },
  };
  const done = tiersByKey(runOf(registerOf([['Client', 'assets', 'intent'], ...rows]), modelOf(plain)));
  expect(new Set([done['c0'], done['c1'], done['c2']]).size).toBe(1);
});
