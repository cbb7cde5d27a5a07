import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkModel, parseModel } from '../../../src/tiering';

const smallest = {
  schema: 1,
  name: 'Small',
  criteria: [{ id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more', weight: 1 }],
  method: { kind: 'quota', shares: [0.15, 0.25] },
  ladder: { tiers: [{ name: 'Platinum' }, { name: 'Gold' }, { name: 'Silver' }] },
};
const [criterion] = smallest.criteria;

function faultsOf(plain: unknown): unknown[] {
  const answer = checkModel(plain);
  expect(answer.ok).toBe(answer.notices.length === 0);
  return answer.notices.map((fault) => ('path' in fault ? `${fault.code} ${fault.path}` : fault.code));
}

it('the example of the specification is a model, as it stands', () => {
  const answer = parseModel(readFileSync(join(__dirname, '../../cases/model-example/model.json'), 'utf8'));
  expect(answer).toMatchObject({ ok: true, value: { name: 'Client statuses 2026' }, notices: [] });
});

const bare = { contactDays: null, outward: null, action: null };

it('what may be left out has its documented meaning', () => {
  const answer = checkModel(smallest);
  expect(answer.ok ? answer.value : answer.notices).toEqual({
    schema: 1,
    name: 'Small',
    purpose: '',
    asOf: 'today',
    register: { key: null, label: null, rankWithin: null, duplicates: 'keep' },
    orders: null,
    criteria: [{ ...criterion, scale: { kind: 'rank' }, missing: 'skip' }],
    weighting: { kind: 'typed' },
    aggregation: 'mean',
    bonuses: [],
    prospects: null,
    value: null,
    method: { kind: 'quota', of: null, shares: [0.15, 0.25] },
    ladder: {
      tiers: ['Platinum', 'Gold', 'Silver'].map((name) => ({ name, ...bare })),
      missing: { name: 'D', ...bare },
      minCoverage: 0.6,
    },
    rules: [],
    overrides: null,
    damping: null,
    reports: [],
    writes: ['tier', 'score', 'why'],
  });
});

it('a checked model written as text reads back as the same model', () => {
  const once = checkModel(smallest);
  expect(once.ok && parseModel(JSON.stringify(once.value))).toEqual(once);
});

it('a checked model shares nothing with what came in', () => {
  const plain = structuredClone(smallest);
  const answer = checkModel(plain);
  plain.method.shares[0] = 9;
  expect(answer.ok && answer.value.method).toMatchObject({ shares: [0.15, 0.25] });
});

const change = (part: object): unknown => ({ ...smallest, ...part });
const changeCriterion = (part: object): unknown => change({ criteria: [{ ...criterion, ...part }] });
const changeLadder = (part: object): unknown => change({ ladder: { ...smallest.ladder, ...part } });
const table = (rows: unknown): unknown =>
  changeCriterion({ scale: { kind: 'points', table: rows, otherwise: 0 } });
const rule = (part: object): unknown =>
  change({ rules: [{ when: { header: 'Debt', op: '>', value: 5 }, then: { cap: 'Gold' }, ...part }] });

it.each<[string, unknown, string[]]>([
  ['nothing', undefined, ['model-wrong-type ']],
  ['a list', [], ['model-wrong-type ']],
  ['a newer schema says only that', change({ schema: 2, novelty: 1 }), ['model-newer']],
  ['schema 0', change({ schema: 0 }), ['model-out-of-range schema']],
  ['schema as text', change({ schema: '1' }), ['model-wrong-type schema']],
  ['no name', { ...smallest, name: undefined }, ['model-missing-key name']],
  ['a blank name', change({ name: ' ' }), ['model-out-of-range name']],
  ['an unknown key', change({ wieght: 1 }), ['model-unknown-key wieght']],
  ['an unknown key deep inside', changeLadder({ tier: [] }), ['model-unknown-key ladder.tier']],
  ['no criteria', change({ criteria: [] }), ['model-out-of-range criteria']],
  ['a list with a hole', change({ criteria: new Array(1) }), ['model-wrong-type criteria[0]']],
  [
    'a criterion without a direction',
    change({ criteria: [{ ...criterion, direction: undefined }] }),
    ['model-missing-key criteria[0].direction'],
  ],
  ['a wrong direction', changeCriterion({ direction: 'up' }), ['model-unknown-choice criteria[0].direction']],
  [
    'a scale that nobody knows',
    changeCriterion({ scale: { kind: 'sigmoid' } }),
    ['model-unknown-choice criteria[0].scale.kind'],
  ],
  [
    'a reading that nobody knows',
    changeCriterion({ reading: { kind: 'horoscope', header: 'Born' } }),
    ['model-unknown-choice criteria[0].reading.kind'],
  ],
  [
    'a method that nobody knows',
    change({ method: { kind: 'lottery' } }),
    ['model-unknown-choice method.kind'],
  ],
  ['a method without a kind', change({ method: {} }), ['model-missing-key method.kind']],
  [
    'orders without their columns',
    change({ orders: { sheet: 'Orders' } }),
    ['model-missing-key orders.client', 'model-missing-key orders.date', 'model-missing-key orders.amount'],
  ],
  ['damping by an unknown key', change({ damping: { points: 5 } }), ['model-unknown-key damping.points']],
  [
    'ranking inside groups without a name',
    change({ register: { key: null, label: null, rankWithin: '' } }),
    ['model-out-of-range register.rankWithin'],
  ],
  ['a negative weight', changeCriterion({ weight: -1 }), ['model-out-of-range criteria[0].weight']],
  ['a weight that is no number', changeCriterion({ weight: NaN }), ['model-out-of-range criteria[0].weight']],
  ['weights that are all zero', changeCriterion({ weight: 0 }), ['model-weights-zero criteria']],
  ['no weight at all', changeCriterion({ weight: undefined }), ['model-weights-zero criteria']],
  [
    'two criteria of one name',
    change({ criteria: [criterion, criterion] }),
    ['model-duplicate criteria[1].id'],
  ],
  [
    'two criteria whose names look the same',
    change({ criteria: [criterion, { ...criterion, id: ' AMOUNT' }] }),
    ['model-duplicate criteria[1].id'],
  ],
  [
    'shares in per cent',
    change({ method: { kind: 'quota', shares: [15, 25] } }),
    ['model-out-of-range method.shares[0]', 'model-out-of-range method.shares[1]'],
  ],
  [
    'shares beyond the whole',
    change({ method: { kind: 'quota', shares: [0.7, 0.7] } }),
    ['model-out-of-range method.shares'],
  ],
  [
    'a share of nobody',
    change({ method: { kind: 'quota', shares: [0, 0.2] } }),
    ['model-out-of-range method.shares[0]'],
  ],
  [
    'too few limits',
    change({ method: { kind: 'quota', shares: [0.2] } }),
    ['model-limits-count method.shares'],
  ],
  [
    'cuts in the wrong order',
    change({ method: { kind: 'pareto', cuts: [0.95, 0.8] } }),
    ['model-wrong-order method.cuts'],
  ],
  [
    'floors in the wrong order',
    change({ method: { kind: 'cutoffs', floors: [60, 80] } }),
    ['model-wrong-order method.floors'],
  ],
  [
    'equal floors',
    change({ method: { kind: 'cutoffs', floors: [60, 60] } }),
    ['model-wrong-order method.floors'],
  ],
  [
    'a wrong boundary',
    change({ method: { kind: 'pareto', cuts: [0.8, 0.95], boundary: 'include' } }),
    ['model-unknown-choice method.boundary'],
  ],
  [
    'a method of an unknown criterion',
    change({ method: { ...smallest.method, of: 'profit' } }),
    ['model-unknown-name method.of'],
  ],
  ['the value of an unknown criterion', change({ value: 'profit' }), ['model-unknown-name value']],
  [
    'bounds the wrong way round',
    changeCriterion({ scale: { kind: 'bounds', low: 5, high: 1 } }),
    ['model-out-of-range criteria[0].scale.high'],
  ],
  [
    'a table in the wrong order',
    table([
      [3, 90],
      [0, 100],
    ]),
    ['model-wrong-order criteria[0].scale.table'],
  ],
  ['a table row of three', table([[3, 90, 1]]), ['model-wrong-type criteria[0].scale.table[0]']],
  ['points above 100', table([[3, 101]]), ['model-out-of-range criteria[0].scale.table[0][1]']],
  ['one tier', changeLadder({ tiers: [{ name: 'All' }] }), ['model-out-of-range ladder.tiers']],
  [
    'eight tiers',
    changeLadder({ tiers: 'ABCEFGHI'.split('').map((name) => ({ name })) }),
    ['model-out-of-range ladder.tiers'],
  ],
  [
    'tiers that look the same',
    changeLadder({ tiers: [{ name: 'Gold' }, { name: 'gold ' }, { name: 'B' }] }),
    ['model-duplicate ladder.tiers[1].name'],
  ],
  [
    'a missing tier that is a tier',
    changeLadder({ missing: { name: 'Gold' } }),
    ['model-duplicate ladder.missing.name'],
  ],
  [
    'a missing tier that looks like a tier',
    changeLadder({ missing: { name: 'GOLD\u00A0' } }),
    ['model-duplicate ladder.missing.name'],
  ],
  ['coverage in per cent', changeLadder({ minCoverage: 60 }), ['model-out-of-range ladder.minCoverage']],
  ['a rule for an unknown tier', rule({ then: { cap: 'Bronze' } }), ['model-unknown-name rules[0].then.cap']],
  ['a cap at the missing tier', rule({ then: { cap: 'D' } }), ['model-unknown-name rules[0].then.cap']],
  [
    'a rule that does two things',
    rule({ then: { cap: 'Gold', floor: 'Gold' } }),
    ['model-unknown-choice rules[0].then'],
  ],
  ['a rule that does nothing', rule({ then: {} }), ['model-unknown-choice rules[0].then']],
  [
    'an unknown comparison',
    rule({ when: { header: 'Debt', op: '~', value: 5 } }),
    ['model-unknown-choice rules[0].when.op'],
  ],
  [
    'a text compared by size',
    rule({ when: { header: 'Debt', op: '>', value: 'much' } }),
    ['model-unknown-choice rules[0].when.op'],
  ],
  ['an unknown column to write', change({ writes: ['tier', 'rank'] }), ['model-unknown-choice writes[1]']],
  ['a column written twice', change({ writes: ['tier', 'tier'] }), ['model-duplicate writes[1]']],
  ['a day that never was', change({ asOf: '2026-02-30' }), ['model-unknown-choice asOf']],
])('refused with the path: %s', (_, plain, faults) => {
  expect(faultsOf(plain)).toEqual(faults);
});

it('pareto needs a criterion where more is better', () => {
  const criteria = [{ ...criterion, direction: 'less' }];
  expect(faultsOf(change({ criteria, method: { kind: 'pareto', of: 'amount', cuts: [0.8, 0.95] } }))).toEqual(
    ['model-out-of-range method.of'],
  );
});

it('where less is better the floors ascend', () => {
  const criteria = [{ ...criterion, direction: 'less' }];
  const method = { kind: 'cutoffs', of: 'amount', floors: [30, 90] };
  expect(faultsOf(change({ criteria, method }))).toEqual([]);
  expect(faultsOf(change({ criteria, method: { ...method, floors: [90, 30] } }))).toEqual([
    'model-wrong-order method.floors',
  ]);
});

it('a method of one criterion needs no weight', () => {
  const criteria = [{ id: 'amount', reading: criterion?.reading, direction: 'more' }];
  expect(faultsOf(change({ criteria, method: { ...smallest.method, of: 'amount' } }))).toEqual([]);
});

it('a rule may set the missing tier', () => {
  expect(faultsOf(rule({ then: { tier: 'D' } }))).toEqual([]);
});

it('an unknown choice lists what is known', () => {
  const [fault] = checkModel(change({ aggregation: 'sum' })).notices;
  expect(fault).toMatchObject({ known: ['mean', 'geometric', 'topsis', 'topsis-minmax'], found: 'sum' });
});
