import fc from 'fast-check';
import { pairClients } from '../../../src/tiering/history/pair-clients';
import type { SnapshotClient } from '../../../src/tiering/snapshot';

type Named = Parameters<typeof pairClients>[0];

const byKey: Named = { register: { key: 'Id', label: null, rankWithin: null, duplicates: 'keep' as const } };
const byLabel: Named = { register: { ...byKey.register, key: null, label: 'Client' } };

function client(name: string, tier = 'Gold'): SnapshotClient {
  return {
    key: name,
    label: name,
    tier,
    placed: tier,
    score: 1,
    position: null,
    value: 1,
    contributions: {},
  };
}

function pairsOf(before: readonly string[], now: readonly string[], model: Named = byLabel) {
  const paired = pairClients(model, {
    before: before.map((one) => client(one)),
    now: now.map((one) => client(one)),
  });
  const { pairs, joined, gone, unsure, unnamed } = paired;
  return {
    pairs: pairs.map((one) => one.now.label),
    joined: joined.map(({ label }) => label),
    gone: gone.map(({ label }) => label),
    unsure,
    unnamed,
  };
}

it('a client whose name stands once in both runs is in both', () => {
  expect(pairsOf(['a', 'b'], ['b', 'c'])).toEqual({
    pairs: ['b'],
    joined: ['c'],
    gone: ['a'],
    unsure: 0,
    unnamed: 0,
  });
});

it.each<[title: string, before: readonly string[], now: readonly string[]]>([
  ['now', ['twin', 'x'], ['twin', 'twin', 'x']],
  ['before', ['twin', 'twin', 'x'], ['twin', 'x']],
  ['in both', ['twin', 'twin', 'x'], ['x', 'twin', 'twin']],
])('a name that stands twice %s pairs nobody: neither moved nor new nor gone', (_title, before, now) => {
  for (const model of [byLabel, byKey]) {
    expect(pairsOf(before, now, model)).toMatchObject({ pairs: ['x'], joined: [], gone: [] });
    expect(pairsOf(before, now, model).unsure).toBe(before.length + now.length - 2);
  }
});

it('a name that stands twice in one run and not at all in the other is certain: new, or gone', () => {
  expect(pairsOf(['x'], ['x', 'twin', 'twin'])).toMatchObject({ joined: ['twin', 'twin'], unsure: 0 });
  expect(pairsOf(['twin', 'twin', 'x'], ['x'])).toMatchObject({ gone: ['twin', 'twin'], unsure: 0 });
});

it('rows without a name are counted apart, in both runs together', () => {
  expect(pairsOf(['', 'x'], [' ', '', 'x'])).toMatchObject({ pairs: ['x'], unsure: 0, unnamed: 3 });
});

it('every row of both runs is paired, new, gone, unsure or without a name, whatever the order of rows', () => {
  const names = fc.array(fc.constantFrom('', 'a', 'b', 'c', 'd'), { maxLength: 8 });
  fc.assert(
    fc.property(names, names, (before, now) => {
      const { pairs, joined, gone, unsure, unnamed } = pairsOf(before, now);
      const counted = 2 * pairs.length + joined.length + gone.length + unsure + unnamed;
      expect(counted).toBe(before.length + now.length);
      const turned = pairsOf([...before].reverse(), [...now].reverse());
      expect({ ...turned, pairs: [...turned.pairs].sort() }).toMatchObject({
        pairs: [...pairs].sort(),
        unsure,
        unnamed,
      });
    }),
  );
});
