import { checkModel } from '../../../src/tiering';

const criteria = ['a', 'b', 'c'].map((id) => ({
  id,
  reading: { kind: 'column', header: id },
  direction: 'more',
  weight: 0,
}));

function faultsOf(weighting: unknown): readonly unknown[] {
  const answer = checkModel({
    schema: 1,
    name: 'Weights',
    criteria,
    weighting,
    method: { kind: 'cutoffs', floors: [50] },
    ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
  });
  return answer.ok ? [] : answer.notices;
}

const pairwise = (...pairs: readonly (readonly [string, string])[]) => ({
  kind: 'pairwise',
  pairs: pairs.map(([first, second]) => ({ first, second, times: 3 })),
});

it('weights by order or by comparisons need no typed weight', () => {
  expect(faultsOf({ kind: 'order', ids: ['b', 'a'] })).toEqual([]);
  expect(faultsOf(pairwise(['a', 'b'], ['b', 'c'], ['a', 'c']))).toEqual([]);
});

it('some criteria may be left out of the comparisons', () => {
  expect(faultsOf(pairwise(['a', 'c']))).toEqual([]);
});

it.each([
  [
    'an id that is no criterion in an order',
    { kind: 'order', ids: ['a', 'x'] },
    'model-unknown-name',
    'weighting.ids[1]',
  ],
  [
    'an id that is ordered twice',
    { kind: 'order', ids: ['a', 'b', 'a'] },
    'model-duplicate',
    'weighting.ids[2]',
  ],
  [
    'an id that is no criterion in a pair',
    pairwise(['x', 'a']),
    'model-unknown-name',
    'weighting.pairs[0].first',
  ],
  ['a criterion compared with itself', pairwise(['a', 'a']), 'model-duplicate', 'weighting.pairs[0]'],
  ['a pair that stands twice', pairwise(['a', 'b'], ['a', 'b']), 'model-duplicate', 'weighting.pairs[1]'],
  [
    'a pair that stands both ways round',
    pairwise(['a', 'b'], ['b', 'a']),
    'model-duplicate',
    'weighting.pairs[1]',
  ],
])('%s is refused', (_, weighting, code, path) => {
  expect(faultsOf(weighting)).toMatchObject([{ code, path }]);
});

it('a comparison that is missing is named', () => {
  expect(faultsOf(pairwise(['a', 'b'], ['b', 'c']))).toMatchObject([
    { code: 'model-missing-pair', path: 'weighting.pairs', first: 'a', second: 'c' },
  ]);
});
