import { checkRun, headerOf, headersOf, resolveAsOf, type Reading } from '../../src/tiering';
import { modelColumns } from '../../src/tiering/columns/model-columns';
import { modelOf, registerOf } from './register-of';

const register = registerOf([
  ['Id', 'Revenue', 'Twice', 'Twice', 'First', 'Last'],
  ['a', 1, 2, 3, '2020-01-01', '2026-01-01'],
  ['b', 2, 3, 4, '2021-05-06', '2026-02-03'],
]);

const plain = {
  schema: 1,
  name: 'Columns',
  criteria: [{ id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more', weight: 1 }],
  method: { kind: 'quota', shares: [0.5] },
  ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
};
const reading = (one: object) => ({
  criteria: [...plain.criteria, { id: 'of', reading: one, direction: 'more', weight: 1 }],
});
const withOrders = {
  register: { key: 'Id' },
  orders: { sheet: 'Orders', client: 'Client', date: 'Date', amount: 'Amount' },
};
const factors = {
  number: 'f1',
  finding: 'f2',
  spending: 'f3',
  value: 'f4',
  repeat: 'f5',
  support: 'f6',
};
const places = ['number', 'finding', 'spending', 'value', 'repeat', 'support'];
const when = { header: 'x', op: '>', value: 1 };

// What each part of a model names that the register has not, and the paths at which it is said.
const cases: readonly (readonly [string, object, readonly string[]])[] = [
  ['groups', { register: { rankWithin: 'x' } }, ['register.rankWithin']],
  [
    'a rate',
    reading({ kind: 'perTime', value: 'x', since: 'y' }),
    ['criteria[1].reading.value', 'criteria[1].reading.since'],
  ],
  [
    'net profit',
    reading({
      kind: 'netProfit',
      revenue: 'a',
      discounts: 'b',
      costs: 'c',
      returns: 'd',
      orders: 'e',
      daysDeferred: 'f',
      service: 'g',
      per: { since: 'h' },
    }),
    ['revenue', 'discounts', 'costs', 'returns', 'orders', 'daysDeferred', 'service', 'per.since'].map(
      (key) => `criteria[1].reading.${key}`,
    ),
  ],
  [
    'a mean',
    reading({ kind: 'mean', headers: ['Revenue', 'x', 'y'] }),
    ['criteria[1].reading.headers[1]', 'criteria[1].reading.headers[2]'],
  ],
  [
    'a quotient',
    reading({ kind: 'quotient', part: 'x', whole: 'y' }),
    ['criteria[1].reading.part', 'criteria[1].reading.whole'],
  ],
  [
    'a difference',
    reading({ kind: 'difference', from: 'x', less: 'y' }),
    ['criteria[1].reading.from', 'criteria[1].reading.less'],
  ],
  ['referrals', reading({ kind: 'referrals', header: 'x' }), ['criteria[1].reading.header']],
  ['a legal form', reading({ kind: 'legalForm', header: 'x' }), ['criteria[1].reading.header']],
  [
    'a stage',
    reading({ kind: 'stage', header: 'x', coefficients: { won: 1 }, value: 'y' }),
    ['criteria[1].reading.header', 'criteria[1].reading.value'],
  ],
  ['a bonus', { bonuses: [{ when, points: 5, reason: 'r' }] }, ['bonuses[0].when.header']],
  ['a rule', { rules: [{ when, then: { cap: 'B' }, reason: 'r' }] }, ['rules[0].when.header']],
  [
    'prospects',
    { prospects: { criterion: 'amount', first: 'x', ratedOn: 'y' } },
    ['prospects.first', 'prospects.ratedOn'],
  ],
  [
    'decisions by hand',
    { overrides: { tier: 'a', reason: 'b', until: 'c', from: 'd', by: 'e' } },
    ['tier', 'reason', 'until', 'from', 'by'].map((key) => `overrides.${key}`),
  ],
  ['a lifecycle', { method: { kind: 'lifecycle', first: 'x', last: 'y' } }, ['method.first', 'method.last']],
  [
    'stages',
    {
      method: {
        kind: 'stage',
        header: 'x',
        coefficients: { won: 1 },
        source: { header: 'y', coefficients: { fair: 0.5 } },
      },
    },
    ['method.header', 'method.source.header'],
  ],
  [
    'a portfolio',
    { method: { kind: 'portfolio', groups: 'x', factors } },
    ['method.groups', ...places.map((one) => `method.factors.${one}`)],
  ],
  ['kinds', { method: { kind: 'map', header: 'x', labels: { shop: 'A' } } }, ['method.header']],
  [
    'a choice of key clients',
    {
      method: { kind: 'key-clients', superKey: 'x', value: 'amount' },
      ladder: { tiers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
    },
    ['method.superKey'],
  ],
  [
    'a report of what to offer',
    {
      ...withOrders,
      orders: { ...withOrders.orders, product: 'Product' },
      reports: [{ kind: 'cross-sell', type: 'x' }],
    },
    ['reports[0].type'],
  ],
  [
    'a report of traits',
    { reports: [{ kind: 'traits', headers: ['x'], numbers: ['y'] }] },
    ['reports[0].headers[0]', 'reports[0].numbers[0]'],
  ],
  [
    'a report of contacts',
    { reports: [{ kind: 'moves' }, { kind: 'contacts', last: 'x', owner: 'y' }] },
    ['reports[1].last', 'reports[1].owner'],
  ],
  [
    'a report of the pipeline',
    { reports: [{ kind: 'pipeline', stage: 'x', coefficients: { won: 1 }, value: 'y', source: 'z' }] },
    ['reports[0].stage', 'reports[0].value', 'reports[0].source'],
  ],
  [
    'a report of where clients stand',
    { reports: [{ kind: 'board', stage: 'x', last: 'y', next: 'z' }] },
    ['reports[0].stage', 'reports[0].last', 'reports[0].next'],
  ],
  [
    'a report of groups',
    { reports: [{ kind: 'portfolio', groups: 'x', factors }] },
    ['reports[0].groups', ...places.map((one) => `reports[0].factors.${one}`)],
  ],
  [
    'a report of the under-served',
    { reports: [{ kind: 'under-served', ours: 'x', total: 'y', lastContact: 'z' }] },
    ['reports[0].ours', 'reports[0].total', 'reports[0].lastContact'],
  ],
  [
    'a report of those who left',
    { ...withOrders, reports: [{ kind: 'lapsed', reason: 'x', action: 'y' }] },
    ['reports[0].reason', 'reports[0].action'],
  ],
  ['a report of newcomers', { reports: [{ kind: 'newcomers', created: 'x' }] }, ['reports[0].created']],
  ['a report of referrals', { reports: [{ kind: 'referrals', header: 'x' }] }, ['reports[0].header']],
];

it.each(cases)(
  'every column that %s reads is looked for, and named where it is missing',
  (_, part, paths) => {
    const faults = checkRun(register, modelOf({ ...plain, ...part }));
    const columns = faults.filter(({ code }) => code !== 'orders-missing');
    expect(columns.map((one) => ('path' in one ? [one.code, one.path] : one.code))).toEqual(
      paths.map((path) => ['unknown-column', path]),
    );
  },
);

it('a column that stands twice is none', () => {
  const model = modelOf({ ...plain, ...reading({ kind: 'quotient', part: 'Revenue', whole: 'Twice' }) });
  expect(checkRun(register, model)).toMatchObject([
    { code: 'ambiguous-column', path: 'criteria[1].reading.whole', header: 'Twice' },
  ]);
});

it('every header of a model is found by its path: none is forgotten', () => {
  const named = cases.map(([, part]) => modelColumns(modelOf({ ...plain, ...part })).length);
  const wanted = cases.map(([kind, , paths]) => paths.length + (kind === 'a mean' ? 2 : 1));
  expect(named).toEqual(wanted);
});

it('a lifecycle without columns needs orders', () => {
  const model = modelOf({
    ...plain,
    ...withOrders,
    method: { kind: 'lifecycle' },
  });
  expect(checkRun(register, model)).toMatchObject([{ code: 'orders-missing', path: 'method' }]);
});

describe('"latest" is the latest day that the model counts', () => {
  const latest = (part: object) =>
    resolveAsOf(register, modelOf({ ...plain, asOf: 'latest', ...part }), '2030-01-01');

  it.each([
    ['of a rate', reading({ kind: 'perTime', value: 'Revenue', since: 'First' }), '2021-05-06'],
    [
      'of a profit per time',
      reading({ kind: 'netProfit', revenue: 'Revenue', per: { since: 'Last' } }),
      '2026-02-03',
    ],
    ['of a lifecycle', { method: { kind: 'lifecycle', first: 'First', last: 'Last' } }, '2026-02-03'],
    ['of prospects', { prospects: { criterion: 'amount', first: 'First', ratedOn: null } }, '2021-05-06'],
    ['where it counts none, today', {}, '2030-01-01'],
  ])('%s', (_, part, day) => {
    expect(latest(part)).toBe(day);
  });

  it('decisions by hand may last beyond it', () => {
    const overrides = { tier: 'Id', until: 'Last' };
    expect(latest({ ...reading({ kind: 'daysSince', header: 'First' }), overrides })).toBe('2021-05-06');
  });
});

it.each<readonly [Reading, readonly string[]]>([
  [{ kind: 'column', header: 'a' }, ['a']],
  [{ kind: 'perTime', value: 'a', since: 'b', unit: 'month', minDays: 90 }, ['a', 'b']],
  [{ kind: 'mean', headers: ['a', 'b'] }, ['a', 'b']],
  [{ kind: 'quotient', part: 'a', whole: 'b' }, ['a', 'b']],
  [{ kind: 'orders', measure: 'amount', months: null }, []],
])('the headers of %j', (one, headers) => {
  expect(headersOf(one)).toEqual(headers);
  expect(headerOf(one)).toBe(headers[0] ?? null);
});
