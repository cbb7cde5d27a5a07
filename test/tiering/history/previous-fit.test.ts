import { run, snapshotOf, type Snapshot } from '../../../src/tiering';
import { modelOf, registerOf, runOf } from '../register-of';

const plain = {
  schema: 1,
  name: 'Fit',
  register: { key: 'Id' },
  criteria: [{ id: 'a', reading: { kind: 'column', header: 'A' }, direction: 'more', weight: 1 }],
  method: { kind: 'quota', shares: [0.5] },
  ladder: { tiers: [{ name: 'High' }, { name: 'Low' }] },
  damping: { margin: 100 },
  reports: [{ kind: 'moves' }],
};
const cells = [
  ['Id', 'A'],
  ['a', 4],
  ['b', 3],
  ['c', 2],
  ['d', 1],
];
const register = registerOf(cells);
const before = snapshotOf(runOf(register, modelOf(plain)));
const saidOf = (previous: Snapshot, more: object = {}) => {
  const answer = run(register, modelOf({ ...plain, ...more }), '2026-11-21', { previous });
  return answer.notices.filter(({ code }) => code === 'previous-does-not-fit');
};

it('a run before with the same clients and tiers fits, on the same day too', () => {
  expect(saidOf(before)).toEqual([]);
  expect(saidOf({ ...before, asOf: '2020-01-01' })).toEqual([]);
});

it.each<[why: string, previous: Partial<Snapshot>, more: object]>([
  ['later', { asOf: '2026-11-22' }, {}],
  ['unnamed', {}, { register: { key: null, label: null } }],
  ['clients', { clients: before.clients.map((one) => ({ ...one, key: `other ${one.key}` })) }, {}],
  ['clients', { clients: [] }, {}],
  ['tiers', { tierNames: ['A', 'B', 'C'] }, {}],
])('one that cannot be compared is said: %s', (why, previous, more) => {
  expect(saidOf({ ...before, ...previous }, more)).toMatchObject([
    { severity: 'warning', why, asOf: previous.asOf ?? before.asOf },
  ]);
});

it('a run before that knows less than half of the clients is questioned: it may be of another register', () => {
  const codesOf = (keys: readonly string[]) => {
    const clients = before.clients.map((one, place) => ({ ...one, key: keys[place] ?? one.key }));
    const answer = run(register, modelOf(plain), '2026-11-21', { previous: { ...before, clients } });
    return answer.notices.filter(({ code }) => code === 'previous-few-clients');
  };
  expect(codesOf(['a', 'b', 'other', 'another'])).toEqual([]);
  expect(codesOf(['a', 'nobody', 'other', 'another'])).toEqual([
    {
      code: 'previous-few-clients',
      severity: 'warning',
      count: 1,
      rows: [],
      asOf: before.asOf,
      found: 1,
      clients: 4,
    },
  ]);
});

it('clients whose name stands twice in the run before are told, and are not held back for its sake', () => {
  const clients = before.clients.map((one) => (one.key === 'c' ? { ...one, key: 'd', tier: 'High' } : one));
  const answer = run(register, modelOf(plain), '2026-11-21', { previous: { ...before, clients } });
  expect(answer.notices.filter(({ code }) => code.startsWith('previous'))).toEqual([
    { code: 'previous-unsure', severity: 'warning', count: 1, rows: [5], example: 'd' },
  ]);
  expect(answer.ok && answer.value.placement(3).reasons.map(({ code }) => code)).not.toContain('damped');
});

it('without a key and a label nobody is found again: a register sorted the other way moves nobody', () => {
  const model = modelOf({ ...plain, register: { key: null, label: null } });
  const numbered = (rows: readonly (readonly (string | number)[])[]) => ({
    ...registerOf(rows),
    keys: rows.slice(1).map((_, place) => String(place + 2)),
  });
  const first = snapshotOf(runOf(numbered(cells), model));
  const sorted = numbered([['Id', 'A'], ...cells.slice(1).reverse()]);
  const answer = run(sorted, model, '2026-11-21', { previous: first });
  expect(answer.ok && Array.from(answer.value.tierOf)).toEqual([1, 1, 0, 0]);
});
