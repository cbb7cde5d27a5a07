import { run, type CellValue } from '../../src/tiering';
import { modelOf, registerOf } from './register-of';

const column = (header: string) => ({
  id: 'sales',
  reading: { kind: 'column', header },
  direction: 'more',
  scale: { kind: 'rank' },
  weight: 1,
});

const notices = (
  sales: string,
  returns: string,
  {
    cells = [30, 0, 5],
    criteria = [column(sales)],
  }: { cells?: readonly CellValue[]; criteria?: readonly object[] } = {},
): readonly unknown[] => {
  const rows = registerOf([
    ['Client', sales, returns],
    ...cells.map((cell, place) => [`C${place}`, 100 + place, cell]),
  ]);
  const model = modelOf({
    schema: 1,
    name: 'Sales',
    register: { key: 'Client' },
    criteria,
    method: { kind: 'quota', shares: [0.5] },
    ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
  });
  return run(rows, model, '2026-11-22').notices.filter(({ code }) => code === 'returns-not-subtracted');
};

it.each([
  ['Revenue', 'Returns'],
  ['Revenue, EUR', 'Returns, EUR'],
  ['Annual sales', 'Refunds'],
  ['Выручка', 'Возвраты'],
  ['Выручка, руб.', 'Сумма возвратов (руб.)'],
  ['Ventas', 'Devoluciones'],
  ['销售额', '退货'],
  ['销售额（元）', '退货金额（元）'],
])('a column of returns beside the counted sales is told: %s, %s', (sales, returns) => {
  expect(notices(sales, returns)).toMatchObject([{ severity: 'warning', header: returns, sales }]);
});

it.each<[string, string, string, Parameters<typeof notices>[2]?]>([
  ['the sales are net', 'Net revenue', 'Returns'],
  ['the sales are net in Russian', 'Чистая выручка', 'Возвраты'],
  ['the sales are net in Chinese', '净销售额', '退货'],
  ['the column is of something else', 'Revenue', 'Return flights'],
  ['it is a share', 'Revenue', 'Return rate'],
  ['nothing came back', 'Revenue', 'Returns', { cells: [0, null, 0] }],
  ['it says in words whether something came back', 'Revenue', 'Returns', { cells: ['yes', 'no', 'no'] }],
  ['no sales are counted', 'City', 'Returns'],
  [
    'the model subtracts it',
    'Revenue',
    'Returns',
    {
      criteria: [{ ...column('Revenue'), reading: { kind: 'difference', from: 'Revenue', less: 'Returns' } }],
    },
  ],
])('nothing is told where %s', (...[, sales, returns, more]) => {
  expect(notices(sales, returns, more)).toEqual([]);
});

it('amounts written as texts are amounts too', () => {
  expect(notices('Revenue', 'Returns', { cells: ['0', '12,50 €', null] })).toHaveLength(1);
});
