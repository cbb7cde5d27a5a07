import { checkModel } from '../../../src/tiering';

const reads = (id: string, direction: string) => ({
  id,
  reading: { kind: 'column', header: id },
  direction,
  weight: 1,
});
const model = {
  schema: 1,
  name: 'Links',
  criteria: [reads('amount', 'more'), reads('late', 'less')],
  ladder: { tiers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
};

function faultsOf(part: object): readonly string[] {
  return checkModel({ ...model, ...part }).notices.map((fault) =>
    'path' in fault ? `${fault.code} ${fault.path}` : fault.code,
  );
}

const counts = { kind: 'counts', counts: [20, 5] };
const quantiles = { kind: 'quantiles', at: [0.6667, 0.3333] };
const xyz = { kind: 'xyz', of: 'late', limits: [0.5, 1] };
const matrix = {
  kind: 'matrix',
  rows: { of: 'amount', shares: [0.2, 0.3] },
  columns: { of: 'late', floors: [5, 20] },
  table: [
    ['A', 'B', 'B'],
    ['B', 'B', 'C'],
    ['C', 'C', 'C'],
  ],
};
const stage = { kind: 'stage', header: 'Stage', coefficients: { talk: 0.5, paid: 1 } };
const rfm = { kind: 'rfm', recency: 'late', frequency: 'amount', monetary: 'amount' };
const map = { kind: 'map', header: 'Kind', labels: { shop: 'A', bank: 'D' } };
const keyClients = { kind: 'key-clients', value: 'amount' };
const rows = (part: object): object => ({ ...matrix, rows: { of: 'amount', ...part } });

it.each<[object]>([
  [counts],
  [quantiles],
  [{ kind: 'breaks', of: 'late', classes: 3 }],
  [{ kind: 'computed-abc', of: 'amount' }],
  [xyz],
  [{ ...xyz, of: 'amount' }],
  [matrix],
  [{ ...matrix, forceShares: [0.2, 0.3] }],
  [rows({ floors: [100, 10] })],
  [rows({ cuts: [0.8, 0.95] })],
  [{ ...stage, floors: [0.7, 0.6] }],
  [map],
  [keyClients],
])('accepted beside three tiers: %j', (method) => {
  expect(faultsOf({ method })).toEqual([]);
});

it.each<[string, object, readonly string[]]>([
  ['one limit for three tiers', { ...counts, counts: [20] }, ['model-limits-count method.counts']],
  ['a number of no clients', { ...counts, counts: [20, 0] }, ['model-out-of-range method.counts[1]']],
  ['half a client', { ...counts, counts: [20, 0.5] }, ['model-out-of-range method.counts[1]']],
  ['counts of an unknown criterion', { ...counts, of: 'x' }, ['model-unknown-name method.of']],
  ['quantiles that rise', { ...quantiles, at: [0.3, 0.6] }, ['model-wrong-order method.at']],
  ['equal quantiles', { ...quantiles, at: [0.5, 0.5] }, ['model-wrong-order method.at']],
  ['one quantile', { ...quantiles, at: [0.5] }, ['model-limits-count method.at']],
  ['four classes of three tiers', { kind: 'breaks', classes: 4 }, ['model-out-of-range method.classes']],
  ['computed ABC of days late', { kind: 'computed-abc', of: 'late' }, ['model-out-of-range method.of']],
  ['XYZ limits that fall', { ...xyz, limits: [1, 0.5] }, ['model-wrong-order method.limits']],
  [
    'a matrix with a row too few',
    { ...matrix, table: matrix.table.slice(1) },
    ['model-out-of-range method.table'],
  ],
  [
    'a matrix with a cell too many',
    { ...matrix, table: [['A', 'B', 'B', 'C'], ...matrix.table.slice(1)] },
    ['model-out-of-range method.table[0]'],
  ],
  [
    'a cell of a tier that is none',
    { ...matrix, table: [['A', 'B', 'E'], ...matrix.table.slice(1)] },
    ['model-unknown-name method.table[0][2]'],
  ],
  [
    'a cell of the tier for missing data',
    { ...matrix, table: [['A', 'B', 'D'], ...matrix.table.slice(1)] },
    ['model-unknown-name method.table[0][2]'],
  ],
  [
    'an axis of an unknown criterion',
    rows({ of: 'x', shares: [0.2, 0.3] }),
    ['model-unknown-name method.rows.of'],
  ],
  ['an axis without limits', rows({}), ['model-unknown-choice method.rows']],
  [
    'an axis with two kinds of limits',
    rows({ shares: [0.2, 0.3], floors: [2, 1] }),
    ['model-unknown-choice method.rows'],
  ],
  [
    'shares of an axis beyond the whole',
    rows({ shares: [0.7, 0.7] }),
    ['model-out-of-range method.rows.shares'],
  ],
  ['floors of an axis that rise', rows({ floors: [1, 2] }), ['model-wrong-order method.rows.floors']],
  [
    'floors that fall where less is better',
    { ...matrix, columns: { of: 'late', floors: [20, 5] } },
    ['model-wrong-order method.columns.floors'],
  ],
  [
    'running shares of days late',
    { ...matrix, columns: { of: 'late', cuts: [0.8, 0.95] } },
    ['model-out-of-range method.columns.of'],
  ],
  [
    'forced shares beyond the whole',
    { ...matrix, forceShares: [0.8, 0.3] },
    ['model-out-of-range method.forceShares'],
  ],
  [
    'forced shares of two tiers',
    { ...matrix, forceShares: [0.8] },
    ['model-limits-count method.forceShares'],
  ],
  ['floors of stages that rise', { ...stage, floors: [0.6, 0.7] }, ['model-wrong-order method.floors']],
  [
    'a coefficient above 1',
    { ...stage, coefficients: { paid: 1.1 } },
    ['model-out-of-range method.coefficients.paid'],
  ],
  [
    'a stage called like the missing tier',
    { ...stage, coefficients: { d: 0.5 } },
    ['model-duplicate ladder.missing.name'],
  ],
  [
    'a kind of client for a tier that is none',
    { ...map, labels: { shop: 'E' } },
    ['model-unknown-name method.labels.shop'],
  ],
  [
    'two labels that look the same',
    { ...map, labels: { shop: 'A', ' Shop': 'B' } },
    ['model-duplicate method.labels. Shop'],
  ],
  ['key clients by days late', { ...keyClients, value: 'late' }, ['model-out-of-range method.value']],
  ['key clients by an unknown margin', { ...keyClients, margin: 'x' }, ['model-unknown-name method.margin']],
  ['RFM of unknown criteria', { ...rfm, monetary: 'm' }, ['model-unknown-name method.monetary']],
  [
    'RFM thresholds that fall',
    { ...rfm, thresholds: { r: [2, 1], f: [1, 2], m: [1, 2] } },
    ['model-wrong-order method.thresholds.r'],
  ],
  [
    'RFM bins that are not those of the thresholds',
    { ...rfm, bins: 5, thresholds: { r: [1, 2], f: [1, 2], m: [1, 2] } },
    ['model-out-of-range method.bins'],
  ],
  [
    'RFM thresholds of different numbers',
    { ...rfm, thresholds: { r: [1, 2], f: [1], m: [1, 2] } },
    ['model-out-of-range method.thresholds.f'],
  ],
])('refused with the path: %s', (_, method, faults) => {
  expect(faultsOf({ method })).toEqual(faults);
});

it('a method that reads columns of its own needs no criteria, any other does', () => {
  expect(faultsOf({ method: stage, criteria: [] })).toEqual([]);
  expect(faultsOf({ method: map, criteria: [] })).toEqual([]);
  expect(faultsOf({ method: counts, criteria: [] })).toEqual(['model-out-of-range criteria']);
});

it('a method that places by the ladder needs its tiers', () => {
  expect(faultsOf({ method: counts, ladder: undefined })).toEqual(['model-missing-key ladder.tiers']);
  expect(faultsOf({ method: counts, ladder: { tiers: [{ name: 'A' }] } })).toEqual([
    'model-out-of-range ladder.tiers',
  ]);
});

it('computed ABC and key clients have three tiers', () => {
  const ladder = { tiers: [{ name: 'A' }, { name: 'B' }] };
  expect(faultsOf({ method: { kind: 'computed-abc', of: 'amount' }, ladder })).toEqual([
    'model-out-of-range ladder.tiers',
  ]);
  expect(faultsOf({ method: keyClients, ladder })).toEqual(['model-out-of-range ladder.tiers']);
});

const rule = (then: object): object => ({ rules: [{ when: { header: 'x', op: '=', value: 1 }, then }] });

it('a rule may name a stage, a segment or the missing tier, but none that the method cannot give', () => {
  expect(faultsOf({ method: stage, ...rule({ cap: 'talk' }) })).toEqual([]);
  expect(faultsOf({ method: stage, ...rule({ cap: 'B' }) })).toEqual([
    'model-unknown-name rules[0].then.cap',
  ]);
  const segments = { ...rfm, segments: 'standard' };
  expect(faultsOf({ method: segments, ...rule({ tier: 'Champions' }) })).toEqual([]);
  expect(faultsOf({ method: segments, ...rule({ tier: 'D' }) })).toEqual([]);
  expect(faultsOf({ method: segments, ...rule({ tier: 'A' }) })).toEqual([
    'model-unknown-name rules[0].then.tier',
  ]);
});

it('classes without an order have no "not above" and no "not below"', () => {
  const segments = { ...rfm, segments: 'standard' };
  expect(faultsOf({ method: segments, ...rule({ cap: 'Loyal' }) })).toEqual([
    'model-out-of-range rules[0].then.cap',
  ]);
  const portfolio = { kind: 'portfolio', groups: 'Group', factors: {} };
  expect(faultsOf({ method: portfolio, ...rule({ floor: 'VIP' }) })).toEqual([
    'model-out-of-range rules[0].then.floor',
  ]);
});

const cross = { kind: 'cross', rows: { of: 'amount' }, columns: { of: 'late' } };

it.each<[string, object, readonly string[]]>([
  ['an unknown criterion', { kind: 'ranking', of: 'x' }, ['model-unknown-name reports[0].of']],
  [
    'a margin that is none',
    { kind: 'customer-value', margin: 'x', retention: 0.9 },
    ['model-unknown-name reports[0].margin'],
  ],
  ['rows of days late', { ...cross, rows: { of: 'late' } }, ['model-out-of-range reports[0].rows.of']],
  [
    'columns where more is better',
    { ...cross, columns: { of: 'amount' } },
    ['model-out-of-range reports[0].columns.of'],
  ],
  [
    'cuts that fall',
    { ...cross, rows: { of: 'amount', cuts: [0.9, 0.8] } },
    ['model-wrong-order reports[0].rows.cuts'],
  ],
  [
    'actions of too few rows',
    { ...cross, actions: [['a', 'b', 'c']] },
    ['model-out-of-range reports[0].actions'],
  ],
  [
    'actions of too many columns',
    {
      ...cross,
      actions: [
        ['1', '2', '3', '4'],
        ['1', '2', '3'],
        ['1', '2', '3'],
      ],
    },
    ['model-out-of-range reports[0].actions[0]'],
  ],
])('a report refused with the path: %s', (_, report, faults) => {
  expect(faultsOf({ method: counts, reports: [report] })).toEqual(faults);
});

it.each<[string, object, readonly string[]]>([
  [
    'winsorised the wrong way round',
    { kind: 'winsorised', low: 0.9, high: 0.1 },
    ['model-out-of-range criteria[0].scale.high'],
  ],
  [
    'fewer points than classes',
    { kind: 'classes', by: 'quota', limits: [0.2, 0.3], points: [100, 50] },
    ['model-out-of-range criteria[0].scale.points'],
  ],
  [
    'shares in per cent',
    { kind: 'classes', by: 'pareto', limits: [80, 95], points: [100, 50, 0] },
    ['model-out-of-range criteria[0].scale.limits[0]', 'model-out-of-range criteria[0].scale.limits[1]'],
  ],
  [
    'floors that rise',
    { kind: 'classes', by: 'cutoffs', limits: [1, 2], points: [100, 50, 0] },
    ['model-wrong-order criteria[0].scale.limits'],
  ],
])('a scale refused with the path: %s', (_, scale, faults) => {
  const criteria = [{ ...reads('amount', 'more'), scale }];
  expect(faultsOf({ method: counts, criteria })).toEqual(faults);
});
