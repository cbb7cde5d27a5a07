/** Criteria that read orders, explained. */
import type { Criterion, MethodSpec, OrdersMeasure, Placement } from '../../src/tiering';
import { criterionNames, noticeText, pickWords, readingName, whyText } from '../../src/words';

const criterionOf = (measure: OrdersMeasure, months: number | null): Criterion => ({
  id: 'of-orders',
  reading: { kind: 'orders', measure, months },
  direction: 'more',
  scale: { kind: 'rank' },
  weight: 1,
  missing: 'skip',
});

const placementOf = (reading: number): Placement => ({
  row: 2,
  key: 'Ann',
  label: 'Ann',
  tier: 'Gold',
  score: 50,
  coverage: 1,
  readings: { 'of-orders': reading },
  points: { 'of-orders': 50 },
  contributions: { 'of-orders': 50 },
  flags: [],
  reasons: [{ code: 'position', position: 0.1, limit: null }],
});

function why(locale: string, criterion: Criterion, reading: number, of: string | null = 'of-orders'): string {
  const words = pickWords(locale);
  const method: MethodSpec = { kind: 'quota', of, shares: [0.5] };
  const model = { criteria: [criterion], method };
  return whyText(words, { placement: placementOf(reading), model, names: criterionNames(words, model) });
}

it.each([
  ['en', 'Order amount, 12 months'],
  ['ru', 'Сумма заказов, 12 мес.'],
  ['es', 'Importe de pedidos, 12 meses'],
  ['zh', '下单金额（12 个月）'],
])('in %s a criterion of orders is called by its measure and window', (locale, name) => {
  expect(readingName(pickWords(locale), criterionOf('amount', 12).reading)).toBe(name);
});

it('all of the orders are called without a window', () => {
  expect(readingName(pickWords('en'), criterionOf('count', null).reading)).toBe('Number of orders');
});

it('the greatest contribution is called by its measure', () => {
  expect(why('en', criterionOf('amount', 12), 900, null)).toContain('Order amount, 12 months +50');
});

it.each([
  ['amount', 12, 1234.5, 'Order amount, 12 months 1,234.5'],
  ['recencyDays', 12, 10, 'Last order 10 days ago'],
  ['onTimeShare', null, 0.835, 'Paid on time 83.5%'],
  ['daysLate', 24, 1, 'Days paid late, 24 months 1'],
] as const)('a reading of %s over %p months says what it is', (measure, months, reading, said) => {
  expect(why('en', criterionOf(measure, months), reading)).toContain(said);
});

it('names fit into a sentence uncut in each language', () => {
  const measures = Object.keys(pickWords('en').sheet.orders.measures) as OrdersMeasure[];
  for (const locale of ['en', 'ru', 'es', 'zh']) {
    const words = pickWords(locale);
    for (const measure of measures) {
      const name = readingName(words, criterionOf(measure, 120).reading);
      expect(words.say.name(name)).toBe(name);
    }
  }
});

it.each([
  ['en', 'Orders: 1 row left out as a total (row 9). Rename the row if it is an order.'],
  ['ru', 'Заказы: 1 строка с итогом не учтена (строка 9). Если это заказ, переименуйте строку.'],
  ['es', 'Pedidos: 1 fila de totales sin contar (fila 9). Si es un pedido, cambie el nombre de la fila.'],
  ['zh', '订单：1 行作为合计未计入（第 9 行）。如果是订单，请更改该行名称。'],
])('in %s a notice on the orders says so', (locale, said) => {
  const notice = { code: 'totals-row', severity: 'info', count: 1, rows: [9], sheet: 'orders' } as const;
  expect(noticeText(pickWords(locale), notice)).toBe(said);
});
