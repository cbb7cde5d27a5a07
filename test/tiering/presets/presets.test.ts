import { checkModel, fitPreset, presets, type Model, type Preset } from '../../../src/tiering';

const unknown = { columns: null, orders: null };

const preset = (name: string): Preset => {
  const found = presets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no preset ${name}`);
  return found;
};

const modelOf = (name: string): Model => fitPreset(preset(name), unknown, { name }).model;

const weights = (name: string): unknown =>
  Object.fromEntries(modelOf(name).criteria.map(({ id, weight }) => [id, weight]));

it.each(presets.map((one) => [one.name, one] as const))(
  'the preset %s is a whole model with the usual headers',
  (_, one) => {
    const { model, lacking, turnover } = fitPreset(one, unknown, { name: 'Preset' });
    expect(checkModel(JSON.parse(JSON.stringify(model)))).toEqual({ ok: true, value: model, notices: [] });
    expect([lacking, turnover]).toEqual([[], null]);
  },
);

it.each(presets.map((one) => [one.name, one] as const))(
  'each need of the preset %s is a criterion or the method',
  (_, one) => {
    const ids = modelOf(one.name).criteria.map(({ id }) => id);
    for (const { criterion } of one.needs) if (criterion !== null) expect(ids).toContain(criterion);
    expect(one.needs.length).toBeGreaterThan(0);
  },
);

it('the statuses weigh net profit most, as the composite does (D5)', () => {
  expect(weights('statuses')).toEqual({ profit: 40, amount: 25, payment: 25, frequency: 10 });
  expect(weights('composite')).toEqual({ profit: 40, amount: 25, payment: 25, prospects: 10 });
});

it('the composite judges clients of less than a year by their prospects, up to Gold before the first payment', () => {
  expect(modelOf('composite').prospects).toMatchObject({
    criterion: 'prospects',
    months: 12,
    cap: 'Gold',
    staleMonths: 6,
  });
});

it('profit per month counts ninety days at least (D6)', () => {
  const { criteria, method } = modelOf('profit-per-month');
  expect(criteria.map(({ reading }) => reading)).toEqual([
    { kind: 'perTime', value: 'Net profit', since: 'First order', unit: 'month', minDays: 90 },
  ]);
  expect(method).toEqual({ kind: 'quota', of: 'profit', shares: [0.15, 0.25] });
});

it('each ABC has its own shares: of clients, of value, and those of the bank (D4)', () => {
  expect(modelOf('abc-clients').method).toMatchObject({ kind: 'quota', shares: [0.15, 0.25] });
  expect(modelOf('abc-value').method).toMatchObject({ kind: 'pareto', cuts: [0.8, 0.95], boundary: 'up' });
  expect(modelOf('bank').method).toMatchObject({ rows: { shares: [0.2, 0.3] }, columns: { floors: [2, 1] } });
});

it('nobody is held back by a rule unasked (D9)', () => {
  for (const { name } of presets) expect(modelOf(name).rules).toEqual([]);
});

it.each(['statuses', 'profit-per-month', 'composite'])(
  '%s keeps clients who hover about a limit where they were (D24)',
  (name) => {
    expect(modelOf(name).damping).toEqual({ margin: 5, ways: 'both', oneStep: false });
  },
);

it.each<[name: string, days: readonly (number | null)[]]>([
  ['statuses', [14, 30, 90, 30]],
  ['bank', [14, 30, 90, 30]],
])('the tiers of %s are called in their own time', (name, days) => {
  const { tiers, missing } = modelOf(name).ladder;
  expect([...tiers, missing].map(({ contactDays }) => contactDays)).toEqual(days);
});
