import { modelOf, registerOf, runOf } from './register-of';

const register = registerOf([
  ['Id', 'Points', 'City'],
  ['a', 90, 'Oslo'],
  ['b', 70, ' oslo '],
  ['c', 50, 'Riga'],
  ['d', 10, 'Riga'],
  ['e', 5, null],
  ['f', null, 'Riga'],
]);
const plain = {
  schema: 1,
  name: 'Within',
  register: { key: 'Id', rankWithin: 'City' },
  criteria: [{ id: 'points', reading: { kind: 'column', header: 'Points' }, direction: 'more', weight: 1 }],
  method: { kind: 'quota', of: 'points', shares: [0.3] },
  ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
};

it('a client ranked within a group is told which one, as the column writes it; without a group, a blank', () => {
  const { placement } = runOf(register, modelOf(plain));
  const groups = [0, 1, 2, 4].map((client) => placement(client).within);
  const [oslo, riga, blank] = ['Oslo', 'Riga', ''].map((text) => ({ header: 'City', text }));
  expect(groups).toEqual([oslo, oslo, riga, blank]);
});

it('a notice tells the column and how many groups there are', () => {
  const { notices } = runOf(register, modelOf(plain));
  expect(notices).toContainEqual(
    expect.objectContaining({ code: 'ranked-within', severity: 'info', header: 'City', groups: 3 }),
  );
});

it.each([
  ['the model names no groups', { register: { key: 'Id' } }],
  [
    'nothing in it compares clients',
    {
      criteria: [{ ...plain.criteria[0], scale: { kind: 'as-is' } }],
      method: { kind: 'cutoffs', floors: [60] },
    },
  ],
])('nothing is told where %s', (_, part) => {
  const done = runOf(register, modelOf({ ...plain, ...part }));
  expect(done.placement(0)).not.toHaveProperty('within');
  expect(done.notices.map(({ code }) => code)).not.toContain('ranked-within');
});

it('a client that was not ranked has no group to be ranked within', () => {
  expect(runOf(register, modelOf(plain)).placement(5)).not.toHaveProperty('within');
});
