import type { CellValue, Run } from '../../../src/tiering';
import { portfolio, type PortfolioGroup } from '../../../src/tiering/reports/portfolio';
import type { PortfolioFactor } from '../../../src/tiering/reports/portfolio-factors';
import { run } from '../../../src/tiering';
import { ordersOf, specOf, type Rows } from '../orders/orders-of';
import { modelOf, registerOf } from '../register-of';
import { specIn } from './small-runs';

const factors = {
  number: 'Number',
  finding: 'Finding',
  spending: 'Spending',
  value: 'Money',
  repeat: 'Repeat',
  support: 'Support',
};
const columns = ['Client', 'Group', ...Object.values(factors), 'Revenue', 'Days late'];
const plain = {
  schema: 1,
  name: 'Portfolio',
  register: { key: 'Client' },
  criteria: [],
  method: { kind: 'portfolio', groups: 'Group', factors },
};

interface Beside {
  readonly rest?: object;
  readonly orders?: Rows;
  readonly groups?: string | null;
}

function profile(
  rows: readonly (readonly CellValue[])[],
  { rest = {}, orders, groups = 'Group' }: Beside = {},
) {
  const model = modelOf({
    ...plain,
    orders: orders === undefined ? null : specOf(),
    reports: [{ kind: 'portfolio', groups, factors }],
    ...rest,
  });
  const register = registerOf([columns, ...rows]);
  const answer = run(register, model, '2026-11-21', {
    orders: orders === undefined ? null : ordersOf([['Client', 'Date', 'Amount'], ...orders]),
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  const done: Run = answer.value;
  return portfolio(done, specIn(done, 'portfolio'));
}

const three: readonly (readonly CellValue[])[] = [
  ['a', 'Super-key', 1, 2, 4, 5, 5, 2],
  ['b', 'Super-key', 2, 2, 4, 4, 5, 2],
  ['c', 'Key', 3, 3, 3, 4, 3, 3],
  ['d', 'Non-key', 5, 5, 4, 2, 1, 3],
  ['e', 'Non-key', 5, 4, 4, 2, 1.5, 3],
  ['f', null, 5, 5, 5, 5, 5, 5],
];
const report = profile(three);
const groupOf = (name: string, of = report): PortfolioGroup => {
  const found = of.groups.find(({ group }) => group === name);
  if (found === undefined) throw new Error(`no group ${name}`);
  return found;
};
const ratingOf = (name: string, factor: PortfolioFactor, of = report) =>
  groupOf(name, of).factors.find((one) => one.factor === factor);

it('S4-1: two potentials by group: the market’s is the mean of the first three factors, our own of the last three (D27)', () => {
  // Super-key: 1.5, 2, 4 against 4.5, 5, 2. Non-key: 5, 4.5, 4 against 2, 1.25, 3.
  expect(groupOf('Super-key').external).toEqual({ potential: 2.5, incomplete: false });
  expect(groupOf('Super-key').internal.potential).toBeCloseTo(11.5 / 3, 12);
  expect(groupOf('Non-key').external).toEqual({ potential: 4.5, incomplete: false });
  expect(groupOf('Non-key').internal.potential).toBeCloseTo(6.25 / 3, 12);
});

it('S4-2: the groups are those of the column, with their clients; a blank belongs to none', () => {
  expect(report.groups.map(({ group, clients }) => [group, clients])).toEqual([
    ['Key', 1],
    ['Non-key', 2],
    ['Super-key', 2],
  ]);
  expect(report.ungrouped).toBe(1);
});

it.each<[string, PortfolioFactor, number]>([
  ['S4-3: how many of them there are', 'number', 1.5],
  ['S4-4: how easily they are found', 'finding', 2],
  ['S4-5: how they spend and pay', 'spending', 4],
  ['S4-6: what a sale is worth in money', 'value', 4.5],
  ['S4-7: how often they come back', 'repeat', 5],
  ['S4-8: how much support a sale needs, little being good', 'support', 2],
])('%s is the mean of the ratings of the group’s clients', (_, factor, rating) => {
  expect(ratingOf('Super-key', factor)).toMatchObject({ rating, rated: 2, refused: 0, suggestion: null });
});

it('S4-8: the six factors keep their order: three of the market, three of our own', () => {
  expect(groupOf('Key').factors.map(({ factor, half }) => `${half} ${factor}`)).toEqual([
    'external number',
    'external finding',
    'external spending',
    'internal value',
    'internal repeat',
    'internal support',
  ]);
});

it('S4-3: ratings are 1 to 5, half steps allowed; others are refused and counted, blanks count for nobody', () => {
  const odd = profile([
    ['a', 'G', 2.5, 1],
    ['b', 'G', 6, 5],
    ['c', 'G', 0, null],
    ['d', 'G', null, null],
  ]);
  expect(ratingOf('G', 'number', odd)).toMatchObject({ rating: 2.5, rated: 1, refused: 2 });
  expect(ratingOf('G', 'finding', odd)).toMatchObject({ rating: 3, rated: 2, refused: 0 });
});

it('S4-8: a blank factor counts as the mean of the others of its half, flagged; with all blank there is no bar', () => {
  const gaps = profile([
    ['a', 'G', 2, null, 5],
    ['b', 'G', 2, null, 5],
  ]);
  expect(groupOf('G', gaps)).toMatchObject({
    external: { potential: 3.5, incomplete: true },
    internal: { potential: null, incomplete: true },
    gap: null,
    verdict: null,
  });
});

it('S4-9: one point and more beyond our own potential is under-worked, one and more below is taken beyond the market', () => {
  expect(groupOf('Non-key')).toMatchObject({ verdict: 'under-worked' });
  expect(groupOf('Non-key').gap).toBeCloseTo(4.5 - 6.25 / 3, 12);
  expect(groupOf('Super-key')).toMatchObject({ verdict: 'over-taken' });
  expect(groupOf('Key')).toMatchObject({ verdict: 'even' });
  expect(groupOf('Key').gap).toBeCloseTo(3 - 10 / 3, 12);
});

it.each([
  [4, 3, 1, 'under-worked'],
  [3.3, 2.3, 1, 'under-worked'],
  [3, 4, -1, 'over-taken'],
  [3.9, 3, 0.9, 'even'],
])('S4-9: market %d against own %d is a gap of %d: %s', (external, internal, gap, verdict) => {
  const one = profile([
    ['a', 'G', external, external, external, internal, internal, internal],
    ['b', 'G'],
  ]);
  expect(groupOf('G', one).gap).toBeCloseTo(gap, 12);
  expect(groupOf('G', one).verdict).toBe(verdict);
});

it('S4-10: the differences between groups, the biggest first', () => {
  const [first, second] = report.differences;
  expect(first).toEqual({ from: 'Non-key', to: 'Super-key', factor: 'repeat', difference: 3.75 });
  expect(second).toEqual({ from: 'Non-key', to: 'Super-key', factor: 'number', difference: -3.5 });
  expect(report.differences).toHaveLength(18);
});

it('S4-10: one group has nobody to be compared with', () => {
  const alone = profile([
    ['a', 'G', 1, 2, 3, 4, 5, 1],
    ['b', 'G', 1, 2, 3, 4, 5, 1],
  ]);
  expect(alone.differences).toEqual([]);
});

it('S4-11: notes are kept by group and factor: their names are the same in the next run, whatever changes', () => {
  const noteOf = (of: typeof report): string | undefined => ratingOf('Key', 'repeat', of)?.note;
  const next = profile([
    ['z', 'New group', 1],
    ['c', 'key', 3, 3, 3, 4, 1, 3],
    ['g', 'Key', 5, 5, 5, 5, 5, 5],
  ]);
  expect(noteOf(report)).toBe('["key","repeat"]');
  expect(noteOf(next)).toBe(noteOf(report));
  const notes = report.groups.flatMap((group) => group.factors.map(({ note }) => note));
  expect(new Set(notes).size).toBe(18);
});

describe('what the data suggests where nobody rated', () => {
  const criteria = [
    { id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more' },
    { id: 'late', reading: { kind: 'column', header: 'Days late' }, direction: 'less' },
  ];
  const blank = [null, null, null, null, null, null];
  const rows: readonly (readonly CellValue[])[] = [
    ['a', 'Key', ...blank, 900, 0],
    ['b', 'Key', ...blank, 700, 5],
    ['c', 'Other', ...blank, 10, 40],
    ['d', 'Other', ...blank, 20, 50],
    ['e', 'Other', ...blank, 30, 60],
    ['f', 'Some', ...blank, 100, 5],
  ];
  const orders: Rows = [
    ['a', '2026-01-01', 5],
    ['a', '2026-02-01', 5],
    ['b', '2026-01-01', 5],
    ['c', '2026-01-01', 5],
    ['f', '2026-01-01', 5],
  ];
  const suggested = profile(rows, { rest: { criteria }, orders });

  it('S4-3: their number: the group’s rank among the groups, on 1 to 5', () => {
    expect(ratingOf('Other', 'number', suggested)?.suggestion).toEqual({
      of: 'clients',
      figure: 3,
      rating: 5,
    });
    expect(ratingOf('Some', 'number', suggested)?.suggestion).toEqual({
      of: 'clients',
      figure: 1,
      rating: 1,
    });
    expect(ratingOf('Key', 'number', suggested)?.suggestion).toEqual({ of: 'clients', figure: 2, rating: 3 });
  });

  it('S4-4: how easily they are found is known to no data', () => {
    expect(ratingOf('Key', 'finding', suggested)?.suggestion).toBeNull();
  });

  it('S4-5: how they pay, by their mean points', () => {
    // Ranks of days late: 0, 5 = 5, 40, 50, 60: points 100, 70, 40, 20, 0 and 70.
    expect(ratingOf('Key', 'spending', suggested)?.suggestion).toEqual({
      of: 'payment-points',
      figure: 85,
      rating: 5,
    });
    expect(ratingOf('Other', 'spending', suggested)?.suggestion).toMatchObject({ rating: 1 });
  });

  it('S4-6: the median of what they bring', () => {
    expect(ratingOf('Key', 'value', suggested)?.suggestion).toEqual({ of: 'median', figure: 800, rating: 5 });
    expect(ratingOf('Other', 'value', suggested)?.suggestion).toEqual({
      of: 'median',
      figure: 20,
      rating: 1,
    });
  });

  it('S4-7: the share of those who bought again, of those who bought; ties share the mean', () => {
    expect(ratingOf('Key', 'repeat', suggested)?.suggestion).toEqual({
      of: 'returning-share',
      figure: 0.5,
      rating: 5,
    });
    expect(ratingOf('Other', 'repeat', suggested)?.suggestion).toEqual({
      of: 'returning-share',
      figure: 0,
      rating: 2,
    });
    expect(ratingOf('Some', 'repeat', suggested)?.suggestion).toMatchObject({ rating: 2 });
  });

  it('S4-8: the cost of service, where net profit is built up with one: the least is best', () => {
    const netProfit = [
      {
        id: 'net',
        reading: { kind: 'netProfit', revenue: 'Revenue', service: 'Days late' },
        direction: 'more',
      },
    ];
    const served = profile(rows, { rest: { criteria: netProfit } });
    expect(ratingOf('Other', 'support', served)?.suggestion).toEqual({
      of: 'service',
      figure: 50,
      rating: 1,
    });
    expect(ratingOf('Key', 'support', served)?.suggestion).toEqual({ of: 'service', figure: 2.5, rating: 5 });
  });

  it('a suggestion is no rating: it is part of no potential', () => {
    expect(groupOf('Key', suggested)).toMatchObject({
      gap: null,
      external: { potential: null, incomplete: true },
    });
  });
});

it('without a column of groups the tiers are the groups, and the missing one is none', () => {
  const method = { kind: 'map', header: 'Group', labels: { 'Super-key': 'A', 'Non-key': 'B' } };
  const ladder = { tiers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] };
  const byTier = profile(three, { rest: { method, ladder }, groups: null });
  expect(byTier.groups.map(({ group, clients }) => [group, clients])).toEqual([
    ['A', 2],
    ['B', 2],
  ]);
  expect(byTier.ungrouped).toBe(2);
});

it('a column of names is no column of groups: then there is no profile', () => {
  const many = Array.from({ length: 201 }, (_, place) => [`c${place}`, `Name ${place}`, 1]);
  expect(profile(many)).toMatchObject({ groups: [], differences: [], tooMany: 201 });
});

it('the report is plain data', () => {
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});
