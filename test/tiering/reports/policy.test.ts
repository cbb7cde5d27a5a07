import { policy } from '../../../src/tiering/reports/policy';
import { asking, smallRun } from './small-runs';

const done = smallRun(
  [
    ['Client', 'Points'],
    ['Ann', 90],
    ['Bob', 70],
    ['Cyd', 10],
    ['Dan', 20],
    ['Eve', null],
  ],
  asking('policy'),
);

it('S0-16: a tier without an action is a label only, and is named as such while it has clients', () => {
  const { tiers, labelsOnly } = policy(done);
  expect(tiers.map(({ tier, labelOnly, clients }) => [tier, labelOnly, clients])).toEqual([
    ['Platinum', false, 1],
    ['Gold', false, 1],
    ['Silver', true, 2],
    ['D', true, 1],
  ]);
  expect(labelsOnly).toEqual(['Silver', 'D']);
});

it('S2-3: every client is given what its tier is given', () => {
  expect(policy(done).clients.map(({ key, action, contactDays }) => [key, action, contactDays])).toEqual([
    ['Ann', 'five per cent', 14],
    ['Bob', 'a manager of their own', 30],
    ['Cyd', null, 90],
    ['Dan', null, 90],
    ['Eve', null, 30],
  ]);
});

it('S2-5: a class that has clients and no treatment of its own is told of, an empty one is not', () => {
  const ladder = { tiers: [{ name: 'A', action: 'a call' }, { name: 'B' }, { name: 'C' }] };
  const rows = [
    ['Client', 'Points'],
    ['Ann', 90],
    ['Bob', 85],
    ['Cyd', 10],
  ];
  expect(policy(smallRun(rows, { ladder })).labelsOnly).toEqual(['C']);
});

it('a client is called by its outward name, which is not that of its tier (D30)', () => {
  const [ann, , cyd] = policy(done).clients;
  expect([ann?.tier, ann?.outward]).toEqual(['Platinum', 'Partner']);
  expect(cyd?.outward).toBeNull();
});

it('what a client is told says nothing of scores or of other clients (S0-16)', () => {
  expect(Object.keys(policy(done).clients[0] ?? {}).sort()).toEqual([
    'action',
    'contactDays',
    'key',
    'label',
    'outward',
    'row',
    'tier',
  ]);
});
