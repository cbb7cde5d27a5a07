import type { CellValue, Run } from '../../../src/tiering';
import { modelOf, registerOf, runOf, tiersByKey } from '../register-of';

const amount = { id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more' };

function runBy(method: object, revenues: readonly CellValue[]): Run {
  const rows = revenues.map((revenue, place) => [`c${place}`, revenue]);
  const tiers = ['A', 'B', 'C'].map((name) => ({ name }));
  const plain = { schema: 1, name: 'Shares', criteria: [amount], ladder: { tiers }, method };
  return runOf(registerOf([['Client', 'Revenue'], ...rows]), modelOf(plain));
}
const quota = (shares: readonly number[], revenues: readonly CellValue[]) =>
  runBy({ kind: 'quota', of: 'amount', shares }, revenues);
const letters = (done: Run): string => Object.values(tiersByKey(done)).join('');
const noticed = (done: Run, code: string) => done.notices.filter((one) => one.code === code);
/** As many different values, descending to 1. */
const descending = (count: number) => Array.from({ length: count }, (_, place) => count - place);

it('the reason is the position and the running share that its tier ends at; the last tier has none', () => {
  const done = quota([0.25, 0.25], [40, 30, 20, 10]);
  expect([0, 1, 3].map((client) => done.placement(client).reasons)).toEqual([
    [{ code: 'position', position: 0.125, limit: 0.25 }],
    [{ code: 'position', position: 0.375, limit: 0.5 }],
    [{ code: 'position', position: 0.875, limit: null }],
  ]);
});

it('fewer than ten known clients are said to be few', () => {
  expect(noticed(quota([0.2, 0.3], descending(10)), 'few-clients')).toEqual([]);
  expect(noticed(quota([0.2, 0.3], [...descending(9), null]), 'few-clients')).toEqual([
    expect.objectContaining({ clients: 9 }),
  ]);
});

it.each([
  // Twenty clients, five of them for A.
  ['six tied instead of five', [...new Array<number>(6).fill(99), ...descending(14)], []],
  ['seven tied instead of five', [...new Array<number>(7).fill(99), ...descending(13)], [0.35]],
  ['four, with a tie below', [99, 98, 97, 96, 90, 90, 90, ...descending(13)], []],
  ['three, with a tie below', [99, 98, 97, 90, 90, 90, 90, 90, 90, ...descending(11)], [0.15]],
])('ties that move a tier more than 5 per cent from its share are said: %s', (_, revenues, shares) => {
  expect(noticed(quota([0.25, 0.75], revenues), 'ties-moved-share')).toEqual(
    shares.map((clientShare): unknown => expect.objectContaining({ tier: 'A', wanted: 0.25, clientShare })),
  );
});

it('the tier that is said is the first at whose end the clients above are too many or too few', () => {
  // A has its five of twenty; B ends in a tie of eight and has ten instead of five.
  const revenues = [99, 98, 97, 96, 95, 94, 93, ...new Array<number>(6).fill(50), ...descending(7)];
  const done = quota([0.25, 0.25], revenues);
  expect(letters(done)).toBe('AAAAABBBBBBBBCCCCCCC');
  expect(noticed(done, 'ties-moved-share')).toEqual([
    expect.objectContaining({ tier: 'B', wanted: 0.5, clientShare: 0.65 }),
  ]);
});

it('shares are of the known clients, and of fewer than ten nothing is said', () => {
  const tied = [...new Array<number>(7).fill(99), ...descending(13)];
  expect(noticed(quota([0.25, 0.25], [...tied, null, null]), 'ties-moved-share')).toEqual([
    expect.objectContaining({ clientShare: 0.35 }),
  ]);
  expect(noticed(quota([0.25, 0.25], [9, 9, 9, 9, 9, 9, 3, 2, 1, null]), 'ties-moved-share')).toEqual([]);
  expect(noticed(quota([0.25, 0.25], [9, 9, 9, 9, 9, 9, 4, 3, 2, 1]), 'ties-moved-share')).toHaveLength(1);
});

it('cutoffs: the reason is the score and the floor of its tier', () => {
  const done = runBy({ kind: 'cutoffs', of: 'amount', floors: [80, 60] }, [90, 70, 10]);
  expect([0, 1, 2].map((client) => done.placement(client).reasons[0])).toEqual([
    { code: 'cutoff', score: 90, limit: 80 },
    { code: 'cutoff', score: 70, limit: 60 },
    { code: 'cutoff', score: 10, limit: null },
  ]);
});

it('within groups the smallest group tells whether clients are few; nobody with a profit is flagged', () => {
  const profit = { ...amount, reading: { kind: 'column', header: 'Net profit' } };
  const rows = descending(13).map((value, place) => [`c${place}`, value, place < 11 ? 'North' : 'South']);
  const tiers = ['A', 'B', 'C'].map((name) => ({ name }));
  const method = { kind: 'quota', of: 'amount', shares: [0.3, 0.3] };
  const register = { rankWithin: 'Region' };
  const plain = { schema: 1, name: 'Groups', register, criteria: [profit], ladder: { tiers }, method };
  const done = runOf(registerOf([['Client', 'Net profit', 'Region'], ...rows]), modelOf(plain));
  expect(noticed(done, 'few-clients')).toEqual([expect.objectContaining({ clients: 2 })]);
  expect(rows.map((_, client) => done.placement(client).flags)).toEqual(rows.map(() => []));
});
