import { criteriaRead } from '../../../src/tiering/explanation/criteria-read';
import { modelOf, registerOf, runOf } from '../register-of';

const reads = (id: string, part: object = {}) => ({
  id,
  reading: { kind: 'column', header: id },
  direction: 'more',
  ...part,
});
const criteria = [reads('a', { weight: 2 }), reads('b'), reads('c', { missing: 'unknown' }), reads('d')];
const model = (method: object, part: object = {}) =>
  modelOf({
    schema: 1,
    name: 'Reads',
    criteria,
    method,
    ladder: { tiers: [{ name: 'A' }, { name: 'B' }], missing: { name: 'none' } },
    ...part,
  });
const three = { ladder: { tiers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] } };
const axis = (of: string) => ({ of, shares: [0.2] });

it.each<[string, object, object, readonly string[]]>([
  ['the score: what weighs, or must be known', { kind: 'quota', shares: [0.2] }, {}, ['a', 'c']],
  [
    'the score with weights by order',
    { kind: 'quota', shares: [0.2] },
    { weighting: { kind: 'order', ids: ['b', 'd'] } },
    ['b', 'c', 'd'],
  ],
  ['one criterion', { kind: 'quota', of: 'd', shares: [0.2] }, {}, ['d']],
  [
    'a matrix',
    {
      kind: 'matrix',
      rows: axis('b'),
      columns: axis('d'),
      table: [
        ['A', 'B'],
        ['B', 'B'],
      ],
    },
    {},
    ['b', 'd'],
  ],
  ['RFM', { kind: 'rfm', recency: 'b', frequency: 'c', monetary: 'd' }, {}, ['b', 'c', 'd']],
  ['key clients', { kind: 'key-clients', value: 'a', margin: 'd' }, three, ['a', 'd']],
  ['a column', { kind: 'map', header: 'Kind', labels: { shop: 'A' } }, {}, []],
  ['stages', { kind: 'stage', header: 'Stage', coefficients: { paid: 1 } }, {}, []],
])('the criteria that decide with %s', (_, method, part, ids) => {
  expect(criteriaRead(model(method, part)).map(({ id }) => id)).toEqual(ids);
});

it('what the method never reads is not said to be missing', () => {
  const register = registerOf([
    ['Client', 'a', 'b', 'c', 'd'],
    ['Ann', 1, null, 1, null],
    ['Bob', 2, 5, 1, 4],
  ]);
  const done = runOf(register, model({ kind: 'cutoffs', of: 'd', floors: [3] }));
  expect(done.placement(0).reasons).toEqual([
    { code: 'missing', coverage: expect.any(Number) as number, criteria: ['d'] },
  ]);
});
