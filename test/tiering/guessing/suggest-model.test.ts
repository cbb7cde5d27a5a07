import { checkModel, guessColumns, headerOf, suggestModel } from '../../../src/tiering';

const columns = [
  { header: 'Код', cells: ['К1', 'К2', 'К3'] },
  { header: 'Клиент', cells: ['Ромашка', 'Вектор', 'Луч'] },
  { header: 'Чистая прибыль', cells: [500, 20, 7] },
  { header: 'Выручка', cells: [9000, 700, 80] },
  { header: 'Дней просрочки', cells: [0, 5, 40] },
  { header: 'Потенциал', cells: [5, 1, 3] },
  { header: 'Последний заказ', cells: ['05.03.2026', '01.02.2026', null] },
  { header: 'Город', cells: ['Тверь', 'Омск', 'Томск'] },
];

it('a suggested model is a valid model', () => {
  const model = suggestModel(guessColumns(columns), { name: 'Статусы' });
  expect(checkModel(model)).toEqual({ ok: true, value: model, notices: [] });
});

it('a suggested model takes its columns, directions and weights from what is surely known', () => {
  const model = suggestModel(guessColumns(columns), { name: 'Статусы' });
  expect(model?.register).toEqual({ key: 'Код', label: 'Клиент', rankWithin: null, duplicates: 'keep' });
  const criteria = model?.criteria.map(({ id, direction, weight, scale }) => ({
    id,
    direction,
    weight,
    scale: scale.kind,
  }));
  expect(criteria).toEqual([
    { id: 'profit', direction: 'more', weight: 40, scale: 'rank' },
    { id: 'amount', direction: 'more', weight: 25, scale: 'rank' },
    { id: 'payment', direction: 'less', weight: 25, scale: 'points' },
    { id: 'prospects', direction: 'more', weight: 10, scale: 'rank' },
    { id: 'recency', direction: 'less', weight: 10, scale: 'rank' },
  ]);
  expect(model?.criteria[4]?.reading).toEqual({ kind: 'daysSince', header: 'Последний заказ' });
});

it('tiers are named as asked', () => {
  const names = {
    name: 'Статусы',
    tiers: ['Платиновый', 'Золотой', 'Серебряный'],
    missing: 'D – нет данных',
  } as const;
  const ladder = suggestModel(guessColumns(columns), names)?.ladder;
  expect(ladder?.tiers.map(({ name }) => name)).toEqual(names.tiers);
  expect(ladder?.missing.name).toBe(names.missing);
});

it('a doubtful guess is not used', () => {
  const doubtful = [{ header: 'Revenue', cells: ['much', 'little'] }];
  expect(suggestModel(guessColumns(doubtful), { name: 'None' })).toBeNull();
});

it('the surest column of a role is used, and it alone', () => {
  const two = [
    { header: 'Annual sales', cells: [1, 5, 3] },
    { header: 'Revenue', cells: [1, 5, 3] },
  ];
  const model = suggestModel(guessColumns(two), { name: 'Two' });
  expect(model?.criteria.map(({ reading }) => headerOf(reading))).toEqual(['Revenue']);
});

it('a header that stands twice is not used', () => {
  const twice = [
    { header: 'Revenue', cells: [1, 5] },
    { header: 'Revenue', cells: [2, 6] },
  ];
  expect(suggestModel(guessColumns(twice), { name: 'Twice' })).toBeNull();
});
