import { previousTierOf, snapshotOf } from '../../../src/tiering';
import { smallRun } from '../reports/small-runs';

const header = ['Client', 'Points'];
const noKey = { register: { key: null, label: 'Client' } };

function tiersAfter(before: readonly (readonly [string | null, number])[]) {
  const previous = snapshotOf(smallRun([header, ...before], noKey));
  const now = smallRun([header, ['a', 90], ['b', 90], ['b', 10], ['c', 10], ['d', 10], [null, 50]], noKey, {
    previous,
  });
  const tierOf = previousTierOf(now);
  return ['a', 'b', 'b', 'c', 'd', ''].map((_, client) => tierOf(client));
}

it('a client has the tier of the run before only where its name stands once in both runs', () => {
  const tiers = tiersAfter([
    ['a', 10],
    ['b', 90],
    ['c', 90],
    ['c', 90],
    [null, 90],
  ]);
  expect(tiers).toEqual([
    { kind: 'tier', tier: 'Silver' },
    { kind: 'unsure' },
    { kind: 'unsure' },
    { kind: 'unsure' },
    { kind: 'not-there' },
    { kind: 'unsure' },
  ]);
});

it('without a run before nobody was there', () => {
  expect(previousTierOf(smallRun([header, ['a', 1], ['b', 2]]))(0)).toEqual({ kind: 'not-there' });
});
