import type { CellValue, Run } from '../../../src/tiering';
import { modelOf, registerOf, runOf, tiersByKey } from '../register-of';

const amount = { id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more' };

function pareto(revenues: readonly CellValue[], boundary = 'up'): Run {
  const rows = revenues.map((revenue, place) => [`c${place}`, revenue]);
  const tiers = ['A', 'B', 'C'].map((name) => ({ name }));
  const method = { kind: 'pareto', of: 'amount', cuts: [0.8, 0.95], boundary };
  const plain = { schema: 1, name: 'ABC', criteria: [amount], ladder: { tiers }, method };
  return runOf(registerOf([['Client', 'Revenue'], ...rows]), modelOf(plain));
}
const letters = (done: Run): string => Object.values(tiersByKey(done)).join('');
const noticed = (done: Run, code: string) => done.notices.filter((one) => one.code === code);

it('the reason is the running share and the limit of the class; the last class has none', () => {
  const done = pareto([60, 25, 11, 4]);
  expect([0, 1, 2, 3].map((client) => done.placement(client).reasons[0])).toEqual([
    { code: 'running-share', share: 0, limit: 0.8 },
    { code: 'running-share', share: 0.6, limit: 0.8 },
    { code: 'running-share', share: 0.85, limit: 0.95 },
    { code: 'running-share', share: 0.96, limit: null },
  ]);
});

it('zeros and losses are in the last class, flagged, with their rows and the value as the reason', () => {
  const done = pareto([60, 0, -5, 0.01, null]);
  expect(letters(done)).toBe('ACCCD');
  expect([1, 2].map((client) => done.placement(client))).toMatchObject([
    { flags: ['not-positive'], reasons: [{ code: 'not-positive', value: 0 }] },
    { flags: ['not-positive'], reasons: [{ code: 'not-positive', value: -5 }] },
  ]);
  expect(done.placement(3).flags).toEqual([]);
  expect(noticed(done, 'not-positive')).toEqual([
    expect.objectContaining({ count: 2, rows: [3, 4], criterion: 'amount' }),
  ]);
  expect(noticed(pareto([60, 5]), 'not-positive')).toEqual([]);
});

it.each<[string, readonly CellValue[], string, readonly number[]]>([
  ['four of ten', [30, 25, 20, 10, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5], 'AAAABBBBBB', []],
  ['five of ten', [30, 20, 15, 10, 5, 4, 4, 4, 4, 4], 'AAAAABBBBB', [0.5]],
  // Said of all clients, but decided by those who have a value.
  ['four of nine and one unknown', [30, 25, 20, 10, 3, 3, 3, 3, 3, null], 'AAAABBBBBD', [0.4]],
])('a first class of more than 40 per cent of the clients is said: %s', (_, revenues, wanted, shares) => {
  const done = pareto(revenues);
  expect(letters(done)).toBe(wanted);
  expect(noticed(done, 'low-concentration')).toEqual(
    shares.map((clientShare): unknown => expect.objectContaining({ clientShare })),
  );
});

it('by the share through, the reason is the share with the client itself', () => {
  const done = pareto([60, 25, 11, 4], 'down');
  expect(letters(done)).toBe('ABCC');
  expect(done.placement(1).reasons).toEqual([{ code: 'running-share', share: 0.85, limit: 0.95 }]);
});
