import type { CellValue, Run } from '../../../src/tiering';
import { modelOf, registerOf, runOf, tiersByKey } from '../register-of';

const tiers = ['A', 'B', 'C'].map((name) => ({ name }));
const amount = { id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more' };
const plain = { schema: 1, name: 'By one value', criteria: [amount], ladder: { tiers } };

function runBy(method: object, revenues: readonly CellValue[], rest: object = {}): Run {
  const rows = revenues.map((revenue, place) => [`c${place + 1}`, revenue]);
  return runOf(registerOf([['Client', 'Revenue'], ...rows]), modelOf({ ...plain, ...rest, method }));
}

const letters = (done: Run): string => Object.values(tiersByKey(done)).join('');
const codes = (done: Run): readonly string[] => done.notices.map(({ code }) => code);

it('counts: the reason is the rank and the last rank of the tier', () => {
  const done = runBy({ kind: 'counts', of: 'amount', counts: [1, 2] }, [10, 40, 20, 20, null]);
  expect(letters(done)).toBe('CABBD');
  expect(done.placement(1).reasons).toEqual([{ code: 'rank', rank: 1, limit: 1 }]);
  expect(done.placement(2).reasons).toEqual([{ code: 'rank', rank: 2.5, limit: 3 }]);
  expect(done.placement(0).reasons).toEqual([{ code: 'rank', rank: 4, limit: null }]);
});

it('quantiles: the reason is the value and the quantile; few clients are said to be few', () => {
  const done = runBy({ kind: 'quantiles', of: 'amount', at: [0.5, 0.25] }, [10, 20, 30, 40, 50]);
  expect(letters(done)).toBe('CCBAA');
  expect(done.placement(3).reasons).toEqual([{ code: 'value', value: 40, limit: 30 }]);
  expect(done.placement(0).reasons).toEqual([{ code: 'value', value: 10, limit: null }]);
  expect(codes(done)).toEqual(['few-clients']);
});

it('breaks: the fit is told, and the reason is the value and the break', () => {
  const done = runBy({ kind: 'breaks', of: 'amount', classes: 3 }, [1, 2, 50, 51, 99]);
  expect(letters(done)).toBe('CCBBA');
  expect(done.placement(2).reasons).toEqual([{ code: 'value', value: 50, limit: 26 }]);
  expect(done.notices).toMatchObject([{ code: 'natural-breaks', logarithmic: false }]);
});

it('breaks: fewer different values than tiers are named', () => {
  const done = runBy({ kind: 'breaks', of: 'amount', classes: 3 }, [5, 5, 9]);
  expect(letters(done)).toBe('BBA');
  expect(done.notices).toMatchObject([
    { code: 'natural-breaks', fit: 1 },
    { code: 'few-different-values', criterion: 'amount', different: 2, classes: 3 },
    { code: 'empty-tier', tier: 'C' },
  ]);
});

it('computed ABC: losses are in C with a flag, and where nothing has structure that is said', () => {
  const done = runBy({ kind: 'computed-abc', of: 'amount' }, [70, 20, 5, 1, -3]);
  expect(letters(done)).toBe('ABCCC');
  expect(done.placement(4)).toMatchObject({
    flags: ['not-positive'],
    reasons: [{ code: 'not-positive', value: -3 }],
  });
  expect(done.placement(0).reasons).toEqual([{ code: 'value', value: 70, limit: 70 }]);
  expect(codes(done)).toEqual(['not-positive']);
  const flat = runBy({ kind: 'computed-abc', of: 'amount' }, [7, 7, 7]);
  expect([letters(flat), ...codes(flat)]).toEqual([
    'CCC',
    'no-variation',
    'no-structure',
    'empty-tier',
    'empty-tier',
  ]);
});

const variation = { ...amount, id: 'variation', direction: 'less' };

it('XYZ: the evener the better, and a variation equal to a limit belongs to the better class (D18)', () => {
  const method = { kind: 'xyz', of: 'variation', limits: [0.5, 1] };
  const done = runBy(method, [0, 0.5, 0.5000001, 1, 1.2, null], { criteria: [variation] });
  expect(letters(done)).toBe('AABBCD');
  expect(done.placement(1).reasons).toEqual([{ code: 'variation', variation: 0.5, limit: 0.5 }]);
});

it('XYZ: limits left out are a half and one, those of clients by quarters; goods take 10 and 25 per cent (D18)', () => {
  const clients = runBy({ kind: 'xyz', of: 'variation' }, [0.2, 0.8, 1.2], { criteria: [variation] });
  const goods = { kind: 'xyz', of: 'variation', limits: [0.1, 0.25] };
  expect(letters(clients)).toBe('ABC');
  expect(letters(runBy(goods, [0.05, 0.2, 0.8], { criteria: [variation] }))).toBe('ABC');
});

it('XYZ: a variation is no value, so nothing is summed up by tier', () => {
  const done = runBy({ kind: 'xyz', of: 'variation' }, [0.2, 0.8, 1.2], { criteria: [variation] });
  expect(done.summary.map(({ value }) => value)).toEqual([null, null, null, null]);
});

it.each<[string, object, string]>([
  ['counts', { kind: 'counts', of: 'amount', counts: [1, 1] }, 'ABCABC'],
  ['quantiles', { kind: 'quantiles', of: 'amount', at: [0.6667, 0.3333] }, 'ABCABC'],
  ['breaks', { kind: 'breaks', of: 'amount', classes: 3 }, 'ABCABC'],
  // Of 9000, 3000, 200 the first alone is above the mean, and nothing is nearer to everything than it.
  ['computed ABC', { kind: 'computed-abc', of: 'amount' }, 'ACCACC'],
])('%s: within groups each group is placed by its own values', (_, method, wanted) => {
  const revenues = [9000, 3000, 200, 90, 30, 2];
  const rows = revenues.map((revenue, place) => [`c${place}`, revenue, place < 3 ? 'North' : 'South']);
  const model = modelOf({ ...plain, register: { rankWithin: 'Region' }, method });
  const done = runOf(registerOf([['Client', 'Revenue', 'Region'], ...rows]), model);
  expect(letters(done)).toBe(wanted);
});

it('within groups the reason tells the limit of the client’s own group', () => {
  const rows = [9000, 3000, 90, 30].map((revenue, place) => [
    `c${place}`,
    revenue,
    place < 2 ? 'North' : 'South',
  ]);
  const ladder = { tiers: tiers.slice(0, 2) };
  const method = { kind: 'quantiles', of: 'amount', at: [0.5] };
  const model = modelOf({ ...plain, ladder, register: { rankWithin: 'Region' }, method });
  const done = runOf(registerOf([['Client', 'Revenue', 'Region'], ...rows]), model);
  expect([0, 2].map((client) => done.placement(client).reasons[0])).toEqual([
    { code: 'value', value: 9000, limit: 6000 },
    { code: 'value', value: 90, limit: 60 },
  ]);
});
