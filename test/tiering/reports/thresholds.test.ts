import fc from 'fast-check';
import type { CellValue } from '../../../src/tiering';
import { roundLimits } from '../../../src/tiering/reports/round-limits';
import { thresholds } from '../../../src/tiering/reports/thresholds';
import { ascendingValues } from '../../../src/tiering/stats/ascending-values';
import { modelOf, registerOf, runOf, tiersByKey } from '../register-of';
import { expectClose, oracleFile } from '../stats/oracle-file';

const modelBy = (method: unknown, direction: 'more' | 'less' = 'more') =>
  modelOf({
    schema: 1,
    name: 'Limits',
    criteria: [{ id: 'profit', reading: { kind: 'column', header: 'Profit' }, direction, weight: 1 }],
    method,
    ladder: { tiers: [{ name: 'Platinum' }, { name: 'Gold' }, { name: 'Silver' }] },
  });

const byProfit = { kind: 'cutoffs', of: 'profit', floors: [2, 1] };
const spec = { kind: 'thresholds', of: 'profit', classes: 3 } as const;

const registerWith = (values: readonly CellValue[]) =>
  registerOf([['Client', 'Profit'], ...values.map((value, place) => [`c${place}`, value])]);

const reportOf = (values: readonly CellValue[], direction: 'more' | 'less' = 'more') =>
  thresholds(
    runOf(
      registerWith(values),
      modelBy(direction === 'more' ? byProfit : { ...byProfit, floors: [1, 2] }, direction),
    ),
    spec,
  );

const groups = [9_120, 9_900, 10_400, 11_150, 48_300, 52_770, 55_010, 61_450, 211_300, 246_800];

it('S0-19: the sample is analysed and gives limits as round numbers, which parted as a model give the tiers that were promised', () => {
  const found = reportOf(groups);
  const [quantiles, breaks] = found.proposals;
  expect(breaks).toMatchObject({ by: 'breaks', floors: [100_000, 30_000], clients: [2, 4, 4], log: false });
  expect(breaks?.fit).toBeGreaterThan(0.98);
  expect(quantiles).toMatchObject({ by: 'quantiles', clients: [3, 3, 4] });
  const floors = breaks?.floors ?? [];
  const tiers = Object.values(tiersByKey(runOf(registerWith(groups), modelBy({ ...byProfit, floors }))));
  expect(['Platinum', 'Gold', 'Silver'].map((tier) => tiers.filter((one) => one === tier).length)).toEqual(
    breaks?.clients,
  );
});

it('S0-19: the sample is shown as a histogram, quantiles and running shares', () => {
  const { histogram, quantiles, runningShares } = reportOf(groups);
  expect(histogram[0]).toEqual({ from: 0, to: 20_000, clients: 4 });
  expect(quantiles.find(({ at }) => at === 0.5)?.value).toBe(50_535);
  expect(runningShares[0]).toEqual({ clients: 0, value: 0 });
  expectClose([runningShares[1]?.value ?? NaN], [246_800 / 716_200]);
  expect(runningShares).toHaveLength(11);
});

it('S0-19: fewer than ten clients are said to be few, and equal ones to have no variation', () => {
  expect(reportOf([1, 2, 3]).notices).toMatchObject([{ code: 'few-clients', clients: 3 }]);
  const equal = reportOf(new Array<number>(12).fill(7));
  expect(equal.notices).toMatchObject([{ code: 'no-variation', criterion: 'profit' }]);
  expect(equal.proposals.map(({ floors, clients }) => [floors, clients])).toEqual([
    [[], [12]],
    [[], [12]],
  ]);
});

it('S0-19: a long tail is offered a log axis, on which the natural breaks do not part the one giant from all the rest', () => {
  const tail = [
    ...Array.from({ length: 30 }, (_, place) => 10 + place),
    ...Array.from({ length: 30 }, (_, place) => 1000 + 10 * place),
    5_000_000,
  ];
  const found = reportOf(tail);
  expect(found.log).toBe(true);
  expect(found.skewness).toBeGreaterThan(3);
  expect(found.proposals[1]).toMatchObject({ log: true, clients: [1, 30, 30] });
  const files = oracleFile<{ readonly cases: { readonly lognorm100: { readonly x: readonly number[] } } }>(
    'stats/natural_breaks.json',
  );
  expect(reportOf(files.cases.lognorm100.x).log).toBe(true);
});

it('where less is better the limits ascend, and the best class is the one with the least', () => {
  const [quantiles, breaks] = reportOf([0, 0, 1, 2, 14, 15, 17, 19, 88, 90, 95, 92], 'less').proposals;
  expect(breaks).toMatchObject({ floors: [10, 50], clients: [4, 4, 4] });
  expect(quantiles?.floors).toHaveLength(2);
  expect(quantiles?.clients.reduce((sum, one) => sum + one, 0)).toBe(12);
});

it('without a criterion the limits are of what the method compares: the score, or its criterion', () => {
  const unnamed = { ...spec, of: null };
  expect(
    thresholds(runOf(registerWith(groups), modelBy({ kind: 'cutoffs', floors: [80, 60] })), unnamed).of,
  ).toBe('score');
  expect(thresholds(runOf(registerWith(groups), modelBy(byProfit)), unnamed).of).toBe('profit');
});

it('blanks are counted apart, and clients far from the rest are counted', () => {
  const found = reportOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 900, null]);
  expect(found).toMatchObject({ clients: 11, missing: 1, farOut: 1 });
});

it('nothing that leaves is NaN, whatever the readings', () => {
  const cells = fc.array(fc.option(fc.integer({ min: -1000, max: 100_000 }), { nil: null }), {
    minLength: 2,
    maxLength: 30,
  });
  fc.assert(
    fc.property(cells, fc.constantFrom('more' as const, 'less' as const), (values, direction) => {
      fc.pre(values.some((value) => value !== null));
      const found = reportOf(values, direction);
      const text = JSON.stringify(found, (_, part: unknown) =>
        typeof part === 'number' && !Number.isFinite(part) ? 'unwanted' : part,
      );
      expect(text).not.toContain('unwanted');
      for (const { clients } of found.proposals)
        expect(clients.reduce((sum, one) => sum + one, 0)).toBe(found.clients);
    }),
    { numRuns: 300 },
  );
});

it('round limits part the same clients as the exact ones below a hundred clients', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 3, maxLength: 60 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 2, max: 5 }), (values, classes) => {
      const ascending = ascendingValues(Float64Array.from(values));
      const exact = Array.from(ascending.slice(1).reverse()).slice(0, classes - 1);
      const rounded = roundLimits(ascending, exact);
      const above = (limit: number): number => values.filter((value) => value >= limit).length;
      expect(rounded.map(above)).toEqual(exact.map(above));
    }),
    { numRuns: 1000 },
  );
});

it('round limits of many clients move past one in a hundred at most', () => {
  const ascending = Float64Array.from({ length: 10_000 }, (_, place) => 1000 + place * 1.37);
  // A hundred clients lie within 137; only with five hundred would 10,000 be near enough for 9,400.
  expect(roundLimits(ascending, [9876.54])).toEqual([10_000]);
  expect(roundLimits(ascending, [9400])).toEqual([9500]);
});
