import { snapshotOf } from '../../../src/tiering';
import { modelOf, registerOf, runOf } from '../register-of';

const plain = {
  schema: 1,
  name: 'Snapshot',
  criteria: [
    {
      id: 'points',
      reading: { kind: 'column', header: 'Points' },
      direction: 'more',
      scale: { kind: 'as-is' },
      weight: 1,
    },
  ],
  method: { kind: 'quota', shares: [0.5] },
  ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
  rules: [{ when: { header: 'Points', op: '>', value: 80 }, then: { cap: 'B' }, reason: 'capped' }],
};
const snapshot = snapshotOf(
  runOf(
    registerOf([
      ['Id', 'Points'],
      ['a', 90],
      ['b', 50],
      ['c', null],
    ]),
    modelOf(plain),
  ),
);

it('keeps the day, the model and its tiers', () => {
  expect(snapshot).toMatchObject({ asOf: '2026-11-21', model: 'Snapshot', tierNames: ['A', 'B', 'D'] });
});

it('keeps each client with its tier, and the one before rules and decisions by hand', () => {
  expect(snapshot.clients[0]).toEqual({
    key: 'a',
    label: 'a',
    tier: 'B',
    placed: 'A',
    score: 90,
    position: 0.25,
    value: 90,
    contributions: { points: 90 },
  });
  expect(snapshot.clients[1]).toMatchObject({ tier: 'B', placed: 'B' });
});

it('knows nothing of a client without data, and says so with null', () => {
  expect(snapshot.clients[2]).toMatchObject({
    tier: 'D',
    placed: 'D',
    score: null,
    position: null,
    value: null,
    contributions: {},
  });
});

it('is plain data', () => {
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
});
