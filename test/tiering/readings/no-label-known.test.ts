import { run, type CellValue } from '../../../src/tiering';
import { modelOf, registerOf, runOf, tiersByKey } from '../register-of';

const stages = (cells: readonly CellValue[], coefficients: object = { interested: 0.5, paid: 1 }) =>
  ({
    register: registerOf([['Client', 'Stage'], ...cells.map((cell, place) => [`C${place}`, cell])]),
    model: modelOf({
      schema: 1,
      name: 'Stages',
      register: { key: 'Client' },
      criteria: [],
      method: { kind: 'stage', header: 'Stage', coefficients },
      ladder: { tiers: [] },
    }),
  }) as const;

const codes = (cells: readonly CellValue[]): readonly unknown[] => {
  const { register, model } = stages(cells);
  return run(register, model, '2026-11-22').notices.filter(({ code }) => code.includes('label'));
};

it('where the model knows none of the words, all are told with their column, the commonest first', () => {
  expect(codes(['лид', 'встреча', 'лид', null])).toMatchObject([
    {
      code: 'no-label-known',
      severity: 'warning',
      count: 3,
      rows: [2, 3, 4],
      header: 'Stage',
      words: ['лид', 'встреча'],
    },
  ]);
  const { register, model } = stages(['лид', 'встреча']);
  expect(tiersByKey(runOf(register, model))).toEqual({ C0: 'D', C1: 'D' });
});

it('where it knows one of them, the others are unknown as before', () => {
  expect(codes(['paid', 'встреча'])).toMatchObject([{ code: 'unknown-label', count: 1, example: 'встреча' }]);
});

it('a column of blanks is no column of unknown words', () => {
  expect(codes([null, 'н/д', ''])).toEqual([]);
});

it('ten words are told at most, and which does not depend on the order of rows', () => {
  const words = Array.from({ length: 12 }, (_, place) => `stage ${String.fromCharCode(97 + place)}`);
  const [one] = codes(words);
  expect(one).toMatchObject({ count: 12, words: words.slice(0, 10) });
  expect(codes([...words].reverse())).toMatchObject([{ words: words.slice(0, 10) }]);
});

it('a map of labels that meets none of its own tells them too', () => {
  const register = registerOf([
    ['Client', 'Kind'],
    ['Ann', 'shop'],
    ['Bob', 'chain'],
  ]);
  const model = modelOf({
    schema: 1,
    name: 'Kinds',
    register: { key: 'Client' },
    criteria: [],
    method: { kind: 'map', header: 'Kind', labels: { магазин: 'A' } },
    ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
  });
  expect(
    run(register, model, '2026-11-22').notices.filter(({ code }) => code.includes('label')),
  ).toMatchObject([{ code: 'no-label-known', words: ['chain', 'shop'] }]);
});
