import { checkModel } from '../../../src/tiering';

const plain = {
  schema: 1,
  name: 'Links',
  criteria: [{ id: 'a', reading: { kind: 'column', header: 'A' }, direction: 'more', weight: 1 }],
  method: { kind: 'quota', shares: [0.2] },
  ladder: { tiers: [{ name: 'Gold' }, { name: 'Silver' }] },
};
const lifecycle = { kind: 'lifecycle', first: 'First', last: 'Last' };
const when = { header: 'Late', op: '>', value: 60 };
const rule = (more: object) => ({ rules: [{ when, then: { cap: 'Silver' }, ...more }] });
const faultsOf = (more: object) => checkModel({ ...plain, ...more }).notices;

it.each([
  ['a cap that is no tier', rule({ then: { cap: 'Bronze' } }), 'rules[0].then.cap', 'model-unknown-name'],
  [
    'a cap at the tier for missing data',
    rule({ then: { cap: 'D' } }),
    'rules[0].then.cap',
    'model-unknown-name',
  ],
  [
    'a text that is compared by size',
    rule({ when: { header: 'Late', op: '<', value: 'x' } }),
    'rules[0].when.op',
    'model-unknown-choice',
  ],
  [
    'a rule on a criterion that is not there',
    rule({ when: { criterion: 'b', op: '<', value: 1 } }),
    'rules[0].when.criterion',
    'model-unknown-name',
  ],
  [
    'a cap where tiers have no order',
    { ...rule({ then: { cap: 'New' } }), method: lifecycle },
    'rules[0].then.cap',
    'model-out-of-range',
  ],
  [
    'a bonus on a criterion that is not there',
    { bonuses: [{ when: { criterion: 'b', op: '<', value: 1 } }] },
    'bonuses[0].when.criterion',
    'model-unknown-name',
  ],
  [
    'prospects that are no criterion',
    { prospects: { criterion: 'b', first: 'First' } },
    'prospects.criterion',
    'model-unknown-name',
  ],
  [
    'prospects without a column of first orders and without orders',
    { prospects: { criterion: 'a' } },
    'prospects.first',
    'model-missing-key',
  ],
  [
    'prospects capped at no tier',
    { prospects: { criterion: 'a', first: 'First', cap: 'Bronze' } },
    'prospects.cap',
    'model-unknown-name',
  ],
  [
    'names of those who may decide, and no column of names',
    { overrides: { tier: 'Manual', allowed: ['Eva'] } },
    'overrides.by',
    'model-missing-key',
  ],
])('refuses %s', (_, more, path, code) => {
  expect(faultsOf(more)).toEqual([expect.objectContaining({ code, path })]);
});

it.each([
  ['a tier set to the one for missing data', rule({ then: { tier: 'D' } })],
  ['a state of the lifecycle set', { ...rule({ then: { tier: 'New' } }), method: lifecycle }],
  ['a rule on coverage', rule({ when: { coverage: true, op: '<', value: 0.6 }, then: { tier: 'D' } })],
  [
    'prospects with all that belongs to them',
    { prospects: { criterion: 'a', first: 'First', cap: 'Silver' } },
  ],
  [
    'decisions by hand with the names of those who may',
    { overrides: { tier: 'Manual', by: 'Who', allowed: ['Eva'] } },
  ],
])('accepts %s', (_, more) => {
  expect(faultsOf(more)).toEqual([]);
});
