import { fitPreset, guessColumns, presets, run, type CellValue } from '../../../src/tiering';
import { modelOf, registerOf } from '../register-of';

const plain = {
  schema: 1,
  name: 'Stages',
  register: { key: 'Client' },
  criteria: [],
  method: { kind: 'stage', header: 'Stage', coefficients: {} },
  ladder: { tiers: [] },
};

const told = (cells: readonly CellValue[], coefficients: object) => {
  const register = registerOf([['Client', 'Stage'], ...cells.map((cell, place) => [`C${place}`, cell])]);
  const model = modelOf({ ...plain, method: { ...plain.method, coefficients } });
  return run(register, model, '2026-11-22').notices.filter(({ code }) => code === 'stages-at-zero');
};

it('stages that count 0 in the model are told with their rows, in the order of the model', () => {
  const zeros = { 'call back': 0, 'on hold': 0, nobody: 0, paid: 1 };
  expect(told(['paid', 'On hold', 'call back', null, 'on  hold'], zeros)).toEqual([
    {
      code: 'stages-at-zero',
      severity: 'warning',
      count: 3,
      rows: [3, 4, 6],
      header: 'Stage',
      words: ['call back', 'on hold'],
    },
  ]);
});

it('a stage that says it came to nothing may count 0, and so may a number typed there', () => {
  expect(told(['lost', 'Отказ', 0, 'paid'], { lost: 0, отказ: 0, paid: 1 })).toEqual([]);
});

it('the words that the preset of stages leaves open are told by every run with it, once', () => {
  const columns = [
    { header: 'Client', cells: ['a', 'b', 'c', 'd'] },
    { header: 'Stage', cells: ['paid', 'ponders', 'ponders', 'presented'] },
  ];
  const preset = presets.find(({ name }) => name === 'stages');
  if (preset === undefined) throw new Error('there is no preset of stages');
  const { model, open } = fitPreset(preset, { columns: guessColumns(columns), orders: null }, { name: 'x' });
  const register = registerOf([
    ['Client', 'Stage'],
    ['a', 'paid'],
    ['b', 'ponders'],
    ['c', 'ponders'],
    ['d', 'presented'],
  ]);
  const { notices } = run(register, model, '2026-11-22');
  expect(open?.words).toEqual(['ponders']);
  expect(notices.filter(({ code }) => code === 'stages-at-zero')).toMatchObject([
    { words: ['ponders'], rows: [3, 4] },
  ]);
});
