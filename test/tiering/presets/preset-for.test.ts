import { fitPreset, guessColumns, parseModel, presetFor, run, type Purpose } from '../../../src/tiering';
import { registerOf, tiersByKey } from '../register-of';

it.each<[Purpose, string]>([
  ['discounts', 'composite'],
  ['manager-time', 'profit-per-month'],
  ['credit-limits', 'statuses'],
  ['retention', 'rfm'],
  ['reporting', 'abc-value'],
])('S0-10: who tiers for %s is offered %s, which says what criteria it takes', (purpose, name) => {
  const preset = presetFor(purpose);
  expect(preset?.name).toBe(name);
  expect(preset?.needs.length).toBeGreaterThan(0);
});

it('S0-10: a credit limit takes a criterion of payment, a discount takes prospects as well', () => {
  const criteria = (purpose: Purpose): unknown => presetFor(purpose)?.needs.map(({ criterion }) => criterion);
  expect(criteria('credit-limits')).toContain('payment');
  expect(criteria('discounts')).toEqual(['profit', 'amount', 'payment', 'prospects']);
});

it('S0-10: any other purpose begins with nothing', () => {
  expect(presetFor('other')).toBeNull();
});

it('S0-10: the purpose is saved with the model, and the preset runs on the register', () => {
  const rows = [
    ['Client', 'Revenue'],
    ['Ann', 850],
    ['Bob', 100],
    ['Cyd', 50],
  ];
  const register = registerOf(rows);
  const preset = presetFor('reporting');
  if (preset === null) throw new Error('reporting has a preset');
  const sources = { columns: guessColumns(register.columns), orders: null };
  const { model } = fitPreset(preset, sources, { name: 'Report', purpose: 'reporting to the board' });
  const saved = parseModel(JSON.stringify(model));
  if (!saved.ok) throw new Error(JSON.stringify(saved.notices));
  expect(saved.value.purpose).toBe('reporting to the board');
  const answer = run(register, saved.value, '2026-11-21');
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  expect(tiersByKey(answer.value)).toEqual({ Ann: 'A', Bob: 'B', Cyd: 'C' });
});
