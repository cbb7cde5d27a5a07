import { checkModel } from '../../../src/tiering';

/** What may be left out of the parts of a model, and what it then means. The parts of the whole stand in check-model.test.ts. */
const reads = (id: string, direction: string) => ({
  id,
  reading: { kind: 'column', header: id },
  direction,
  weight: 1,
});
const model = {
  schema: 1,
  name: 'Parts',
  register: { key: 'Client', label: null, rankWithin: null, duplicates: 'keep' },
  orders: {
    sheet: 'Orders',
    client: 'Client',
    date: 'Date',
    amount: 'Amount',
    quantity: 'Pieces',
    product: 'Product',
    cost: 'Cost',
    due: 'Due',
    paid: 'Paid',
  },
  criteria: [reads('a', 'more'), reads('b', 'less'), reads('c', 'more')],
  method: { kind: 'quota', shares: [0.15, 0.25] },
  ladder: { tiers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
};

function checked(part: object) {
  const answer = checkModel({ ...model, ...part });
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

const factors = { number: null, finding: null, spending: null, value: null, repeat: null, support: null };

it.each<[object, object]>([
  [{ kind: 'quota', shares: [0.1, 0.2] }, { of: null }],
  [{ kind: 'cutoffs', floors: [80, 60] }, { of: null }],
  [
    { kind: 'pareto', cuts: [0.8, 0.95] },
    { of: null, boundary: 'up' },
  ],
  [{ kind: 'counts', counts: [20, 50] }, { of: null }],
  [{ kind: 'quantiles', at: [0.6667, 0.3333] }, { of: null }],
  [{ kind: 'breaks', classes: 3 }, { of: null }],
  [{ kind: 'computed-abc' }, { of: null }],
  [{ kind: 'xyz', of: 'b' }, { limits: [0.5, 1] }],
  [
    {
      kind: 'matrix',
      rows: { of: 'a', shares: [0.2] },
      columns: { of: 'b', floors: [5] },
      table: [
        ['A', 'B'],
        ['B', 'C'],
      ],
    },
    { forceShares: null },
  ],
  [
    { kind: 'rfm', recency: 'b', frequency: 'a', monetary: 'c' },
    { bins: null, thresholds: null, segments: null, split: 'mean', fm: 'mean' },
  ],
  [{ kind: 'lifecycle' }, { first: null, last: null, newDays: 90, lapsedDays: 180, rhythm: false }],
  [
    { kind: 'stage', header: 'Stage', coefficients: { paid: 1 } },
    { floors: null, source: null },
  ],
  [{ kind: 'portfolio', groups: 'Group', factors: {} }, { factors }],
  [{ kind: 'map', header: 'Kind', labels: { shop: 'A' } }, {}],
  [
    { kind: 'key-clients', value: 'a' },
    { superKey: null, cut: 0.8, margin: null, marginShare: 0.25 },
  ],
])('of the method %j may be left out: %j', (given, rest) => {
  expect(checked({ method: given }).method).toEqual({ ...given, ...rest });
});

it('a method with classes of its own needs no ladder; its tier for missing data is D', () => {
  const method = { kind: 'stage', header: 'Stage', coefficients: { paid: 1 } };
  const missing = { name: 'D', contactDays: null, outward: null, action: null };
  expect(checked({ method, ladder: undefined }).ladder).toEqual({ tiers: [], missing, minCoverage: 0.6 });
});

const time = { since: 'Since', unit: 'month', minDays: 90 };
const profitParts = {
  discounts: null,
  costs: null,
  returns: null,
  orders: null,
  costPerOrder: 0,
  daysDeferred: null,
  financeRate: 0,
  service: null,
};

it.each<[object, object]>([
  [{ kind: 'perTime', value: 'Profit', since: 'Since' }, time],
  [
    { kind: 'netProfit', revenue: 'Revenue' },
    { ...profitParts, per: null },
  ],
  [
    { kind: 'netProfit', revenue: 'Revenue', per: { since: 'Since' } },
    { ...profitParts, per: time },
  ],
  [{ kind: 'stage', header: 'Stage', coefficients: { paid: 1 } }, { value: null }],
  [{ kind: 'orders', measure: 'amount' }, { months: null }],
])('of the reading %j may be left out: %j', (given, rest) => {
  const criteria = [{ ...reads('a', 'more'), reading: given }];
  expect(checked({ criteria }).criteria[0]?.reading).toEqual({ ...given, ...rest });
});

it.each<[object, object]>([
  [{ kind: 'points', table: [[1, 50]] }, { otherwise: 0 }],
  [{ kind: 'winsorised' }, { low: 0.05, high: 0.95 }],
])('of the scale %j may be left out: %j', (given, rest) => {
  expect(checked({ criteria: [{ ...reads('a', 'more'), scale: given }] }).criteria[0]?.scale).toEqual({
    ...given,
    ...rest,
  });
});

const when = { header: 'Debt', op: '>', value: 5 };

it.each<[string, object, object]>([
  ['rules', { when, then: { cap: 'B' } }, { reason: '', from: null, until: null }],
  ['bonuses', { when }, { points: 10, reason: '' }],
])('of an entry of %s may be left out', (key, given, rest) => {
  expect(checked({ [key]: [given] })).toMatchObject({ [key]: [{ ...given, ...rest }] });
});

it.each<[string, object, object]>([
  [
    'overrides',
    { tier: 'By hand' },
    { reason: null, until: null, from: null, by: null, allowed: null, months: 6 },
  ],
  ['damping', {}, { margin: 5, ways: 'both', oneStep: false }],
  ['prospects', { criterion: 'a' }, { first: null, months: 12, cap: 'B', ratedOn: null, staleMonths: 6 }],
])('of %s may be left out', (key, given, rest) => {
  expect(checked({ [key]: given })).toMatchObject({ [key]: { ...given, ...rest } });
});

it('a cap of null is said: then the unproven are not capped; a method with classes of its own has no second tier', () => {
  const prospects = { criterion: 'a' };
  expect(checked({ prospects: { ...prospects, cap: null } }).prospects?.cap).toBeNull();
  const method = { kind: 'stage', header: 'Stage', coefficients: { paid: 1 } };
  expect(checked({ prospects, method }).prospects?.cap).toBeNull();
});

it.each([
  ['D', 'No data'],
  [' d', 'No data'],
  ['C', 'D'],
])('the tier for missing data of a ladder that ends with %j is called %j', (last, missing) => {
  const tiers = [{ name: 'A' }, { name: 'B' }, { name: last }];
  expect(checked({ ladder: { tiers } }).ladder.missing.name).toBe(missing);
  expect(checked({ ladder: { tiers, missing: null } }).ladder.missing.name).toBe(missing);
});

it('criteria may be left out where the method reads columns alone', () => {
  const method = { kind: 'map', header: 'Kind', labels: { shop: 'A' } };
  expect(checked({ criteria: undefined, method }).criteria).toEqual([]);
  expect(checkModel({ ...model, criteria: undefined }).notices).toMatchObject([
    { code: 'model-out-of-range', path: 'criteria' },
  ]);
});

it('an axis of a matrix may write null for the limits it does not have', () => {
  const method = {
    kind: 'matrix',
    rows: { of: 'a', shares: [0.2], floors: null, cuts: null },
    columns: { of: 'b', floors: [5], shares: null },
    table: [
      ['A', 'B'],
      ['B', 'C'],
    ],
  };
  expect(checked({ method }).method).toMatchObject({
    rows: { of: 'a', shares: [0.2] },
    columns: { of: 'b', floors: [5] },
  });
  const none = { ...method, rows: { of: 'a', shares: null } };
  expect(checkModel({ ...model, method: none }).notices).toMatchObject([
    { code: 'model-unknown-choice', path: 'method.rows' },
  ]);
});

it('a portfolio without any rating is allowed: the data itself suggests some', () => {
  const reports = [{ kind: 'portfolio', groups: 'Group', factors }];
  expect(checked({ reports }).reports).toEqual(reports);
});

it.each<[object, object]>([
  [{ kind: 'concentration' }, { of: null }],
  [{ kind: 'ranking' }, { of: null }],
  [{ kind: 'retention' }, { eligibleDays: 90, months: 12 }],
  [{ kind: 'sensitivity' }, { draws: 200, spread: 0.2, seed: 1, borderline: 0.8 }],
  [{ kind: 'moves' }, {}],
  [{ kind: 'next-tier' }, {}],
  [{ kind: 'weights' }, {}],
  [{ kind: 'thresholds' }, { of: null, classes: 3 }],
  [{ kind: 'traits' }, { headers: [], numbers: [], least: 5, falseDiscoveries: 0.05 }],
  [{ kind: 'cross-sell' }, { months: 12, adoption: 0.3, lift: 1.2, most: 3, type: null, discontinued: [] }],
  [{ kind: 'next-orders' }, { withinDays: 14, overdue: 1.5 }],
  [
    { kind: 'contacts', last: 'Last' },
    { owner: null, perDay: 8, workingDaysAWeek: 5 },
  ],
  [{ kind: 'time' }, { shares: [0.6, 0.3, 0.1], hoursAWeek: 40 }],
  [{ kind: 'pipeline', stage: 'Stage', coefficients: { paid: 1 }, value: 'Amount' }, { source: null }],
  [{ kind: 'board' }, { stage: null, last: null, next: null }],
  [
    { kind: 'portfolio', factors: { number: 'N' } },
    { groups: null, factors: { ...factors, number: 'N' } },
  ],
  [{ kind: 'under-served' }, { prospects: null, least: 4, ours: null, total: null, lastContact: null }],
  [{ kind: 'lapsed' }, { reason: null, action: null, lapsedDays: 180, returnedGapDays: 60 }],
  [{ kind: 'second-order' }, { days: 30 }],
  [{ kind: 'newcomers', created: 'Created' }, {}],
  [{ kind: 'referrals', header: 'By' }, { value: null }],
  [
    { kind: 'customer-value', margin: 'a' },
    { retention: null, discount: 0.01, months: 12 },
  ],
  [{ kind: 'profit-parts' }, {}],
  [
    { kind: 'cross', rows: { of: 'a' }, columns: { of: 'b' } },
    { rows: { of: 'a', cuts: [0.8, 0.95] }, columns: { of: 'b', limits: [0.5, 1] }, actions: null },
  ],
  [{ kind: 'policy' }, {}],
])('of the report %j may be left out: %j', (given, rest) => {
  expect(checked({ reports: [given] }).reports[0]).toMatchObject({ ...given, ...rest });
});
