import {
  checkModel,
  fitPreset,
  guessColumns,
  presets,
  type CellValue,
  type FittedPreset,
  type OrdersSpec,
} from '../../../src/tiering';
import { specOf } from '../orders/orders-of';

const numbers = [5, 70.5, 30];
const days = ['2026-01-05', '2026-02-06', null];
const texts = ['Ann', 'Bob', 'Cyd'];

const orders = specOf({ sheet: 'Orders' });

const fit = (
  name: string,
  columns: Readonly<Record<string, readonly CellValue[]>>,
  beside: OrdersSpec | null = null,
): FittedPreset => {
  const preset = presets.find((one) => one.name === name);
  if (preset === undefined) throw new Error(`no preset ${name}`);
  const guesses = guessColumns(Object.entries(columns).map(([header, cells]) => ({ header, cells })));
  return fitPreset(preset, { columns: guesses, orders: beside }, { name });
};

it.each<[string, readonly string[]]>([
  ['en', ['Client ID', 'Client', 'Net profit', 'Revenue', 'Days late', 'Potential']],
  ['ru', ['Код клиента', 'Контрагент', 'Чистая прибыль', 'Выручка', 'Дней просрочки', 'Перспективность']],
  [
    'es',
    ['Código cliente', 'Razón social', 'Beneficio neto', 'Facturación', 'Días de retraso', 'Perspectivas'],
  ],
  ['zh', ['客户编号', '客户名称', '净利润', '下单金额', '拖延天数', '发展前景']],
])('headers in %s are put where they belong', (_, headers) => {
  const [key = '', label = '', ...measures] = headers;
  const columns = {
    [key]: texts,
    [label]: texts,
    ...Object.fromEntries(measures.map((one) => [one, numbers])),
  };
  const { model, lacking } = fit('composite', columns);
  expect(lacking).toEqual([]);
  expect(model.register).toMatchObject({ key, label, rankWithin: null });
  expect(model.criteria.map(({ reading }) => reading)).toEqual(
    measures.map((header) => ({ kind: 'column', header })),
  );
});

it('what the register lacks is listed, and stands in the model under its usual header', () => {
  const { model, lacking } = fit('composite', { Client: texts, Revenue: numbers });
  expect(lacking.map(({ criterion, header, content }) => [criterion, header, content])).toEqual([
    ['profit', 'Net profit', 'number'],
    ['payment', 'Days late', 'number'],
    ['prospects', 'Potential', 'number'],
  ]);
  expect(model.criteria[0]?.reading).toEqual({ kind: 'column', header: 'Net profit' });
  expect(checkModel(JSON.parse(JSON.stringify(model))).ok).toBe(true);
});

it('a column is taken before the orders, and the orders where there is no column', () => {
  const { model, lacking } = fit('rfm', { Client: texts, Revenue: numbers, 'Last order': days }, orders);
  expect(model.criteria.map(({ reading }) => reading)).toEqual([
    { kind: 'daysSince', header: 'Last order' },
    { kind: 'orders', measure: 'count', months: 12 },
    { kind: 'column', header: 'Revenue' },
  ]);
  expect(model.orders).toEqual(orders);
  expect(lacking).toEqual([]);
});

it('days since the last order serve as well as its date', () => {
  const { model } = fit('rfm', { Client: texts, Revenue: numbers, Orders: numbers, Recency: numbers });
  expect(model.criteria[0]).toMatchObject({
    reading: { kind: 'column', header: 'Recency' },
    direction: 'less',
  });
});

it('orders serve only for what their columns hold', () => {
  const without = fit('statuses', { Client: texts }, orders);
  expect(without.lacking.map(({ criterion }) => criterion)).toEqual(['profit', 'payment']);
  const invoices = { ...orders, cost: 'Cost', due: 'Due', paid: 'Paid' };
  expect(fit('statuses', { Client: texts }, invoices).lacking).toEqual([]);
});

it('orders that nothing reads are not asked for', () => {
  expect(fit('abc-clients', { Client: texts, Revenue: numbers }, orders).model.orders).toBeNull();
});

it('a lifecycle takes both its days from columns, or both from orders', () => {
  const register = { Client: texts, Revenue: numbers, 'First order': days };
  expect(fit('lifecycle', register, orders).model.method).toMatchObject({
    first: null,
    last: null,
    rhythm: true,
  });
  const alone = fit('lifecycle', register);
  expect(alone.model.method).toMatchObject({ first: 'First order', last: 'Last order', rhythm: false });
  expect(alone.lacking.map(({ header }) => header)).toEqual(['Last order']);
});

it('the prospects of new clients wait for a day to count from', () => {
  const register = {
    Client: texts,
    'Net profit': numbers,
    Revenue: numbers,
    'Days late': numbers,
    Potential: numbers,
  };
  expect(fit('composite', register).model.prospects).toBeNull();
  expect(fit('composite', { ...register, 'Client since': days }).model.prospects?.first).toBe('Client since');
  expect(fit('composite', register, orders).model.prospects).toMatchObject({ first: null, ratedOn: null });
});

it('ABC counts profit where it is known, and says where turnover stands in (D7)', () => {
  const both = fit('abc-value', { Client: texts, Revenue: numbers, Profit: numbers });
  expect([both.model.criteria[0]?.reading, both.turnover]).toEqual([
    { kind: 'column', header: 'Profit' },
    null,
  ]);
  const alone = fit('abc-value', { Client: texts, Revenue: numbers });
  expect([alone.model.criteria[0]?.reading, alone.turnover]).toEqual([
    { kind: 'column', header: 'Revenue' },
    'Revenue',
  ]);
});

it.each<[what: string, columns: Readonly<Record<string, readonly CellValue[]>>, method: object]>([
  [
    'ratings',
    { Client: texts, 'Purchase intent': [3, 2, 1] },
    { kind: 'cutoffs', of: 'intent', floors: [3, 2] },
  ],
  [
    'letters',
    { Client: texts, 'Purchase intent': ['A', 'B', 'C'] },
    { kind: 'map', header: 'Purchase intent' },
  ],
  [
    'stages',
    { Client: texts, Stage: ['ready', 'paid', null] },
    { kind: 'stage', header: 'Stage', floors: [0.7, 0.6] },
  ],
])('S2-7: intent is read from %s', (_, columns, method) => {
  const { model, lacking } = fit('intent', columns);
  expect(model.method).toMatchObject(method);
  expect(lacking).toEqual([]);
  expect(checkModel(JSON.parse(JSON.stringify(model))).ok).toBe(true);
});

it('decisions by hand and calls are taken up where the register has columns for them', () => {
  const register = {
    Client: texts,
    Revenue: numbers,
    'Manual tier': ['A', null, null],
    'Last contact': days,
    Manager: texts,
  };
  const { model } = fit('abc-value', register);
  expect(model.overrides).toMatchObject({ tier: 'Manual tier', months: 6 });
  expect(model.reports).toContainEqual({
    kind: 'contacts',
    last: 'Last contact',
    owner: 'Manager',
    perDay: 8,
    workingDaysAWeek: 5,
  });
  const without = fit('abc-value', { Client: texts, Revenue: numbers }).model;
  expect(without.overrides).toBeNull();
  expect(without.reports.map(({ kind }) => kind)).not.toContain('contacts');
});

it.each([
  ['Manual tier', 'Reason', 'From', 'Until'],
  ['Manual tier', 'Reason for manual tier', 'Valid from', 'Valid until'],
  ['Статус вручную', 'Причина', 'Действует с', 'До'],
  ['Nivel manual', 'Motivo', 'Desde', 'Hasta'],
  ['人工等级', '原因', '生效日期', '截止'],
])('beside %s its reason and its days are taken: %s, %s, %s', (tier, reason, from, until) => {
  const rest = { [reason]: texts, [from]: days, [until]: days };
  const base = { Client: texts, Revenue: numbers };
  expect(fit('abc-value', { ...base, [tier]: ['A', null, null], ...rest }).model.overrides).toMatchObject({
    tier,
    reason,
    from,
    until,
  });
  expect(fit('abc-value', { ...base, ...rest }).model.overrides).toBeNull();
});

it('doubtful guesses and headers that stand twice are not taken', () => {
  expect(fit('abc-value', { Client: texts, Revenue: ['much', 'little', 'much'] }).lacking).toHaveLength(1);
  const [abc] = presets.filter(({ name }) => name === 'abc-value');
  const twice = guessColumns([
    { header: 'Revenue', cells: numbers },
    { header: 'Revenue', cells: numbers },
  ]);
  if (abc === undefined) throw new Error('no ABC');
  expect(fitPreset(abc, { columns: twice, orders: null }, { name: 'ABC' }).lacking).toHaveLength(1);
});

it('the purpose is kept in the model', () => {
  const [first] = presets;
  if (first === undefined) throw new Error('no preset');
  const { model } = fitPreset(first, { columns: null, orders: null }, { name: 'Mine', purpose: 'discounts' });
  expect([model.name, model.purpose]).toEqual(['Mine', 'discounts']);
});

const stagesOf = (cells: readonly CellValue[]) => fit('stages', { Client: texts, Этап: cells });

it('S3-5: the stages of a register go into the model, those known by name with their coefficients, in order', () => {
  const { model, open } = stagesOf(['Оплачено', 'заинтересован', 'в работе', 'заинтересован']);
  expect(model.method).toMatchObject({
    kind: 'stage',
    header: 'Этап',
    coefficients: { заинтересован: 0.5, 'в работе': 0.8, Оплачено: 1 },
  });
  expect(open).toBeNull();
  expect(checkModel(JSON.parse(JSON.stringify(model))).ok).toBe(true);
});

it('S3-5: stages that nobody but their owner knows are in the model with 0, and listed as open', () => {
  const { model, open } = stagesOf(['встреча', 'оплата', 'бриф', 'встреча']);
  expect(model.method).toMatchObject({ coefficients: { встреча: 0, бриф: 0, оплата: 1 } });
  expect(open).toEqual({ header: 'Этап', words: ['встреча', 'бриф'], toFill: 'coefficients' });
  expect(checkModel(JSON.parse(JSON.stringify(model))).ok).toBe(true);
});

it('the usual stages stay whole beside others of the register', () => {
  expect(stagesOf(['Ready', 'lost']).model.method).toMatchObject({
    coefficients: {
      lost: 0,
      interested: 0.5,
      presented: 0.6,
      ready: 0.7,
      started: 0.8,
      approved: 0.9,
      paid: 1,
    },
  });
});

it('S2-7: intent in words of one’s own is read, and words that tell no level stand for D until they do', () => {
  const { model, open } = fit('intent', { Client: texts, Интерес: ['горячий', 'холодный', 'думает'] });
  expect(model.method).toEqual({
    kind: 'map',
    header: 'Интерес',
    labels: { горячий: 'A', холодный: 'C', думает: 'D' },
  });
  expect(open).toEqual({ header: 'Интерес', words: ['думает'], toFill: 'tiers' });
  expect(checkModel(JSON.parse(JSON.stringify(model))).ok).toBe(true);
});

it('S2-7: in Russian letters В is the third of А, Б, В, and is left open where it may as well be a Latin B', () => {
  const lettered = (cells: readonly string[]) => {
    const { model, open } = fit('intent', { Client: texts, Интерес: cells });
    return { labels: model.method.kind === 'map' ? model.method.labels : null, open: open?.words ?? [] };
  };
  expect(lettered(['А', 'Б', 'В'])).toEqual({ labels: { А: 'A', Б: 'B', В: 'C' }, open: [] });
  expect(lettered(['А', 'В', 'В'])).toEqual({ labels: { А: 'A', В: 'D' }, open: ['В'] });
});

it.each([
  ['Potencial', ['alto', 'medio', 'bajo']],
  ['潜力', ['高', '中', '低']],
  ['Потенциал', ['высокий', 'средний', 'низкий']],
])('prospects in words, as in %s, have points by name, and are never read as numbers', (header, words) => {
  const { model, lacking, open } = fit('composite', { Client: texts, [header]: words });
  expect(model.criteria.find(({ id }) => id === 'prospects')).toMatchObject({
    reading: { kind: 'column', header },
    scale: { kind: 'map', labels: { [words[0] ?? '']: 100, [words[1] ?? '']: 50, [words[2] ?? '']: 0 } },
  });
  expect(lacking.map(({ criterion }) => criterion)).not.toContain('prospects');
  expect(open).toBeNull();
});

it('prospects in words that tell no level are not read at all', () => {
  const { lacking } = fit('composite', { Client: texts, Potential: ['see notes', 'perhaps', 'ask Ann'] });
  expect(lacking.map(({ criterion }) => criterion)).toContain('prospects');
});

it('S2-1: purchases of an unknown time are no intent: the bank asks for a rating, or for orders', () => {
  const register = { Client: texts, Assets: numbers, Orders: numbers };
  const alone = fit('bank', register);
  expect(alone.lacking.map(({ criterion, header }) => [criterion, header])).toEqual([
    ['intent', 'Purchase intent'],
  ]);
  expect(alone.model.criteria[1]?.reading).toEqual({ kind: 'column', header: 'Purchase intent' });
  expect(fit('bank', register, orders).model.criteria[1]?.reading).toEqual({
    kind: 'orders',
    measure: 'count',
    months: 12,
  });
});
