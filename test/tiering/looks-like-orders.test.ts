import fc from 'fast-check';
import { run, type CellValue } from '../../src/tiering';
import { modelOf, registerOf } from './register-of';

const notices = (names: readonly CellValue[], register: object = { key: 'Client' }): readonly unknown[] => {
  const rows = registerOf([['Client', 'Amount'], ...names.map((name, place) => [name, place])]);
  const model = modelOf({
    schema: 1,
    name: 'Amounts',
    register,
    criteria: [
      {
        id: 'amount',
        reading: { kind: 'column', header: 'Amount' },
        direction: 'more',
        scale: { kind: 'rank' },
        weight: 1,
      },
    ],
    method: { kind: 'quota', shares: [0.5] },
    ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
  });
  return run(rows, model, '2026-11-22').notices.filter(({ code }) => code === 'looks-like-orders');
};

it('a list in which each client stands in several rows is taken for orders, and told', () => {
  expect(notices(['Ann', 'Bob', 'Ann', 'Bob', 'Ann', 'Bob', 'Ann', 'Cyd', 'Cyd'])).toMatchObject([
    { severity: 'warning', header: 'Client', perClient: 3 },
  ]);
});

it.each<[string, readonly CellValue[], object]>([
  ['a few keys stand twice', ['Ann', 'Bob', 'Cyd', 'Dan', 'Eve', 'Eve'], { key: 'Client' }],
  ['the keys are blank', [null, null, null, null, null, null], { key: 'Client' }],
  ['the rows are few', ['Ann', 'Ann', 'Bob', 'Bob'], { key: 'Client' }],
  [
    'the model merges them',
    ['Ann', 'Ann', 'Ann', 'Bob', 'Bob', 'Bob'],
    { key: 'Client', duplicates: 'merge' },
  ],
])('nothing is told where %s', (_, names, register) => {
  expect(notices(names, register)).toEqual([]);
});

it('the order of the rows says nothing', () => {
  const lists = fc.array(fc.constantFrom('Ann', 'Bob', 'Cyd', 'Dan', 'Eve', 'Fay'), {
    minLength: 2,
    maxLength: 14,
  });
  const mixed = lists.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(mixed, ([list, other]) => {
      expect(notices(other)).toEqual(notices(list));
      const perClient = list.length / new Set(list).size;
      expect(notices(list)).toHaveLength(list.length >= 6 && perClient >= 2 ? 1 : 0);
    }),
    { numRuns: 1000 },
  );
});
