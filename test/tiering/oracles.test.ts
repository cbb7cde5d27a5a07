import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { pareto, type CellValue } from '../../src/tiering';
import { exactSum } from '../../src/tiering/stats/exact-sum';
import { modelOf, registerOf, runOf, tiersByKey } from './register-of';

const tiers = ['A', 'B', 'C'].map((name) => ({ name }));
const amount = { id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more' };
const abc = { schema: 1, name: 'ABC', criteria: [amount], ladder: { tiers } };
const byShareBefore = modelOf({ ...abc, method: { kind: 'pareto', of: 'amount', cuts: [0.8, 0.95] } });
const byShareThrough = modelOf({
  ...abc,
  method: { kind: 'pareto', of: 'amount', cuts: [0.8, 0.95], boundary: 'down' },
});

type Line = Readonly<Record<string, string>>;

function lines(file: string): readonly Line[] {
  const text = readFileSync(join(__dirname, '../data', file), 'utf8');
  return parse<Line>(text, { header: true, skipEmptyLines: true }).data;
}

/** Another program's classes: id, value and the letter that the R package matman or inventorize gives. */
function oracle(
  file: string,
  program: 'matman_80_95' | 'inventorize_80_95' = 'matman_80_95',
): readonly { readonly id: string; readonly value: string; readonly letter: string }[] {
  return lines(`abc/${file}`).map((line) => ({
    id: line['id'] ?? '',
    value: line['value'] ?? '',
    letter: line[program] ?? '',
  }));
}

function registerFrom(clients: readonly { readonly id: string; readonly value: CellValue }[]) {
  return registerOf([['Client', 'Revenue'], ...clients.map(({ id, value }) => [id, value])]);
}

/** Values that stand once: on ties matman follows the order of rows and splits equal clients. */
function standingOnce<Client extends { readonly value: string }>(
  clients: readonly Client[],
): readonly Client[] {
  const counts = new Map<string, number>();
  for (const { value } of clients) counts.set(value, (counts.get(value) ?? 0) + 1);
  return clients.filter(({ value }) => counts.get(value) === 1);
}

const programs = ['matman_80_95', 'inventorize_80_95'] as const;
const sets = ['northwind_expected.csv', 'cdnow_sample_expected.csv'];

it.each(programs.flatMap((program) => sets.map((file) => [program, file] as const)))(
  'O-4: by the share through, every client whose value stands once gets the class of %s in %s',
  (program, file) => {
    const clients = oracle(file, program);
    const ours = tiersByKey(runOf(registerFrom(clients), byShareThrough));
    const distinct = standingOnce(clients);
    expect(distinct.length).toBeGreaterThan(80);
    // matman leaves values that are not positive without a class; here they are in the last.
    const theirs = distinct.map(({ id, letter }) => [id, letter === 'NA' ? 'C' : letter]);
    expect(distinct.map(({ id }) => [id, ours[id]])).toEqual(theirs);
  },
);

it('by the share before, exactly the client that crosses each limit is a class higher', () => {
  const clients = oracle('northwind_expected.csv');
  const register = registerFrom(clients);
  const up = tiersByKey(runOf(register, byShareBefore));
  const moved = clients.filter(({ id, letter }) => up[id] !== letter);
  // Descending values: the first B and the first C of matman are the ones that cross.
  const firstB = clients.find(({ letter }) => letter === 'B');
  const firstC = clients.find(({ letter }) => letter === 'C');
  expect(moved).toEqual([firstB, firstC]);
  expect(moved.map(({ id }) => up[id ?? ''])).toEqual(['A', 'B']);
});

it('Northwind orders summed per client give the published total and the classes of matman', () => {
  const amounts = new Map<string, number[]>();
  for (const { customer_id: id = '', amount: paid = '' } of lines('customers/northwind_orders.csv')) {
    amounts.set(id, [...(amounts.get(id) ?? []), Number(paid)]);
  }
  const clients = Array.from(amounts, ([id, paid]) => ({ id, value: exactSum(paid) }));
  expect(clients).toHaveLength(89);
  const done = runOf(registerFrom(clients), byShareThrough);
  const value = done.summary.reduce((sum, tier) => sum + (tier.value ?? 0), 0);
  expect(value).toBeCloseTo(1_265_793.0395, 6);
  expect(done.summary.map(({ clients: count }) => count)).toEqual([33, 27, 29, 0]);
});

it('CDNOW clients who paid the same are never parted, where matman parts them', () => {
  const clients = oracle('cdnow_sample_expected.csv');
  const ours = tiersByKey(runOf(registerFrom(clients), byShareThrough));
  const tied = clients.filter(({ value }) => value === '26.73');
  expect(new Set(tied.map(({ letter }) => letter))).toEqual(new Set(['B', 'C']));
  expect(new Set(tied.map(({ id }) => ours[id])).size).toBe(1);
});

describe('AdventureWorks resellers: five different revenues among 701 clients', () => {
  const resellers = lines('customers/adventureworks_resellers.csv');
  const revenue = resellers.map((line) => Number(line['annual_revenue']));
  const tierOf = (classes: Uint8Array): Readonly<Record<string, string>> =>
    Object.fromEntries(revenue.map((value, client) => [value, 'ABC'.charAt(classes[client] ?? -1)]));

  it('equal resellers share a class, by hand', () => {
    // 204 x 300000 + 192 x 150000 + 52 x 100000 + 166 x 80000 + 87 x 30000 = 111,090,000. Share before:
    // 300000: 0; 150000: 61.2 M = 0.551; 100000: 90 M = 0.810; 80000: 95.2 M = 0.857; 30000: 108.48 M = 0.977.
    const { classes } = pareto(Float64Array.from(revenue), { cuts: [0.8, 0.95], boundary: 'up' });
    expect(tierOf(classes)).toEqual({ 300000: 'A', 150000: 'A', 100000: 'B', 80000: 'B', 30000: 'C' });
  });

  it('by the share through, the second group misses A as a whole', () => {
    // Share through: 300000: 0.551; 150000: 0.810; 100000: 0.857; 80000: 0.977; 30000: 1.
    const { classes } = pareto(Float64Array.from(revenue), { cuts: [0.8, 0.95], boundary: 'down' });
    expect(tierOf(classes)).toEqual({ 300000: 'A', 150000: 'B', 100000: 'B', 80000: 'C', 30000: 'C' });
  });

  it('by share of clients, the tier of Gold is empty rather than split', () => {
    const register = registerFrom(
      resellers.map((line) => ({ id: line['key'] ?? '', value: line['annual_revenue'] ?? '' })),
    );
    const quota = modelOf({ ...abc, method: { kind: 'quota', of: 'amount', shares: [0.15, 0.25] } });
    const done = runOf(register, quota);
    // Positions: 102/701 = 0.1455; (204 + 96)/701 = 0.428, beyond 0.40, and so on.
    expect(done.summary.map(({ clients }) => clients)).toEqual([204, 0, 497, 0]);
    expect(done.notices.map(({ code }) => code)).toEqual(['ties-moved-share', 'empty-tier']);
    expect(done.notices[0]).toMatchObject({ tier: 'A', wanted: 0.15, clientShare: 204 / 701 });
  });

  it('a class of 396 of 701 clients is said to separate nothing', () => {
    const register = registerFrom(
      resellers.map((line) => ({ id: line['key'] ?? '', value: line['annual_revenue'] ?? '' })),
    );
    const [notice] = runOf(register, byShareBefore).notices;
    expect(notice).toMatchObject({ code: 'low-concentration', clientShare: 396 / 701 });
  });
});
