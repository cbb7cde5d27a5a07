import fc from 'fast-check';
import { readSnapshot } from '../../../src/tiering';
import { snapshotOf } from '../../../src/tiering/history/snapshot-of';
import { modelOf, registerOf, runOf } from '../register-of';

const model = modelOf({
  schema: 1,
  name: 'Statuses',
  asOf: '2026-11-21',
  register: { key: 'Client' },
  criteria: [
    { id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more', weight: 90 },
    { id: 'payment', reading: { kind: 'column', header: 'Late' }, direction: 'less', weight: 10 },
  ],
  method: { kind: 'quota', shares: [0.15, 0.25] },
  ladder: { tiers: ['Platinum', 'Gold', 'Silver'].map((name) => ({ name })) },
  rules: [{ when: { header: 'Late', op: '>', value: 30 }, then: { cap: 'Silver' }, reason: 'late' }],
});

const done = runOf(
  registerOf([
    ['Client', 'Revenue', 'Late'],
    ['Ann', 900, 45],
    ['Bob', 700, 0],
    ['Cyd', 500, 3],
    ['Dan', null, null],
  ]),
  model,
);

/** As `--format json` prints it. */
const document = (): Record<string, unknown> => ({
  run: { model: done.model.name, asOf: done.asOf, clients: 4, excluded: 0 },
  tiers: done.summary,
  placements: Array.from(done.tierOf, (_, client) => done.placement(client)),
  notices: done.notices,
});

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const read = (value: unknown) => {
  const answer = readSnapshot(plain(value), model);
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
};

const wrongIn = (value: unknown): unknown => {
  const answer = readSnapshot(value, model);
  return answer.ok ? null : answer.notices.map((notice) => ({ ...notice, severity: undefined }));
};

it('the document of a run holds the snapshot that the run itself would leave', () => {
  expect(read(document())).toEqual(snapshotOf(done));
});

it('a snapshot is read back as it was', () => {
  expect(read(snapshotOf(done))).toEqual(snapshotOf(done));
});

it('the tier before rules is kept beside the tier', () => {
  expect(read(document()).clients[0]).toMatchObject({
    key: 'Ann',
    tier: 'Silver',
    placed: 'Gold',
    value: 900,
  });
});

it('reasons of later versions are no obstacle', () => {
  const later = document();
  const [first] = plain(later['placements']) as Record<string, unknown>[];
  const clients = [{ ...first, reasons: [{ code: 'moon', phase: 3 }], mood: 'good' }];
  expect(read({ ...later, placements: clients }).clients[0]).toMatchObject({ key: 'Ann', position: null });
});

it.each<[what: string, value: unknown, path: string]>([
  ['nothing', null, 'placements'],
  ['a text', 'run', 'placements'],
  ['a model', plain(model), 'model'],
  ['no day', { ...document(), run: { model: 'M', asOf: '2026-02-30' } }, 'run.asOf'],
  ['no tiers', { ...document(), tiers: [] }, 'tiers'],
  ['a tier without a name', { ...document(), tiers: [{ tier: 5 }] }, 'tiers'],
  ['a client that is none', { ...document(), placements: [null] }, 'placements[0]'],
  ['a key that is a number', { ...document(), placements: [client({ key: 5 })] }, 'placements[0].key'],
  ['an unknown tier', { ...document(), placements: [client({ tier: 'Iron' })] }, 'placements[0].tier'],
  ['an endless score', { ...document(), placements: [client({ score: Infinity })] }, 'placements[0].score'],
  ['no readings', { ...document(), placements: [client({ readings: 5 })] }, 'placements[0].readings'],
  ['a list of clients that is none', { ...snapshotOf(done), clients: {} }, 'clients'],
])('%s is refused with its place', (_, value, path) => {
  expect(wrongIn(value)).toEqual([expect.objectContaining({ code: 'previous-unreadable', path })]);
});

it('keys that would change an object are ordinary names here', () => {
  const hostile: unknown = JSON.parse(
    JSON.stringify({ ...document(), placements: [client({ contributions: {} })] }).replace(
      '"contributions":{}',
      '"contributions":{"__proto__":5}',
    ),
  );
  const [first] = read(hostile).clients;
  expect(Object.keys(first?.contributions ?? {})).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(first?.contributions)).toBe(Object.prototype);
});

it('any plain data is read or refused, and never changed', () => {
  const part = fc.constantFrom('run', 'tiers', 'placements', 'clients', 'tierNames', 'model', 'asOf');
  fc.assert(
    fc.property(fc.dictionary(part, fc.jsonValue()), (value) => {
      const before = JSON.stringify(value);
      const answer = readSnapshot(value, model);
      expect(answer.ok || answer.notices.length === 1).toBe(true);
      expect(JSON.stringify(value)).toBe(before);
    }),
    { numRuns: 1000 },
  );
});

function client(changed: object): object {
  const whole = {
    key: 'Ann',
    label: '',
    tier: 'Gold',
    score: 1,
    readings: {},
    contributions: {},
    reasons: [],
  };
  return { ...whole, ...changed };
}
