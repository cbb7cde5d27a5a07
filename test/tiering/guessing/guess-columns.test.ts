import { guessColumns, type CellValue, type ColumnGuess } from '../../../src/tiering';

function guess(header: string, cells: readonly CellValue[]): ColumnGuess {
  const [only] = guessColumns([{ header, cells }]);
  if (only === undefined) throw new Error('one column gives one guess');
  return only;
}

const numbers = [5, 70.5, '1 200,50', 9];
const texts = ['Ann', 'Bob', 'Cyd', 'Dan'];
const days = ['05.03.2024', '06.04.2024', null, '2024-05-07'];

it.each<[string, readonly CellValue[], string]>([
  ['Net profit', numbers, 'profit'],
  ['Revenue', numbers, 'revenue'],
  ['Days late', numbers, 'days-late'],
  ['Overdue days', numbers, 'days-late'],
  ['Potential', numbers, 'potential'],
  ['Orders', numbers, 'frequency'],
  ['Last order', days, 'last-purchase'],
  ['Customer since', days, 'first-purchase'],
  ['Client ID', texts, 'key'],
  ['Company', texts, 'label'],
  ['Margin %', numbers, 'margin'],
  ['Last call', days, 'last-contact'],
  ['annual_revenue', numbers, 'revenue'],
  ['Код клиента', texts, 'key'],
  ['Контрагент', texts, 'label'],
  ['Выручка', numbers, 'revenue'],
  ['Чистая прибыль', numbers, 'profit'],
  ['Дней просрочки', numbers, 'days-late'],
  ['Задолженность', numbers, 'debt'],
  ['Дебиторка', numbers, 'debt'],
  ['Кол-во заказов', numbers, 'frequency'],
  ['Дата последней отгрузки', days, 'last-purchase'],
  ['Перспективность', numbers, 'potential'],
  ['Менеджер', texts, 'owner'],
  ['Nº cliente', texts, 'key'],
  ['Razón social', texts, 'label'],
  ['FACTURACIÓN', numbers, 'revenue'],
  ['Facturacion', numbers, 'revenue'],
  ['Días de retraso', numbers, 'days-late'],
  ['Última compra', days, 'last-purchase'],
  ['客户编号', texts, 'key'],
  ['客户名称', texts, 'label'],
  ['下单金额', numbers, 'revenue'],
  ['净利润', numbers, 'profit'],
  ['毛利率', numbers, 'margin'],
  ['逾期天数', numbers, 'days-late'],
  ['资产总量', numbers, 'assets'],
  ['购买意愿', numbers, 'intent'],
])('the header %s is surely known', (header, cells, role) => {
  const { role: found, confidence } = guess(header, cells);
  expect({ found, confidence }).toEqual({ found: role, confidence: 1 });
});

it.each<[string, readonly CellValue[], string, number]>([
  ['Выручка, руб.', numbers, 'revenue', 0.95],
  ['Revenue 2025', numbers, 'revenue', 0.95],
  ['Выручка за год', numbers, 'revenue', 0.95],
  ['客户净利润(元)', numbers, 'profit', 0.95],
  ['Выручки', numbers, 'revenue', 0.8],
])('words around a known one are a little less sure: %s', (header, cells, role, confidence) => {
  expect(guess(header, cells)).toMatchObject({ role, confidence });
});

it.each<[string, readonly CellValue[], string]>([
  ['最后下单', ['2026-01-05', '2026-02-06'], 'last-purchase'],
  ['最近下单', ['2026年1月5日', '2026年2月6日'], 'last-purchase'],
  ['Последний заказ', ['5 января 2026', '6-фев-26'], 'last-purchase'],
  ['TotalCharges', numbers, 'revenue'],
  ['潜力', [3, 2, 5], 'potential'],
])('%s is known as it stands in registers', (header, cells, role) => {
  expect(guess(header, cells)).toMatchObject({ role, confidence: 1 });
});

it.each([
  ['潜力', ['高', '中', '低']],
  ['Potencial', ['alto', 'medio', 'bajo']],
])('%s in words is not bound as a number', (header, cells) => {
  const { role, content, confidence } = guess(header, cells);
  expect([role, content]).toEqual(['potential', 'text']);
  expect(confidence).toBeLessThan(0.8);
});

it.each<[string, readonly CellValue[]]>([
  ['Телефон', [79161234567, 79161234568, 79161234569, 79161234570, 79161234571]],
  ['Client phone', texts],
  ['Год', [2024, 2025, 2026]],
  ['№ п/п', [1, 2, 3, 4, 5]],
  ['Zip code', [10115, 80331]],
  ['Почтовый индекс', [101000, 190000]],
  ['Ciudad natal del abuelo materno', numbers],
  ['Total', numbers],
])('%s is no criterion that would be used', (header, cells) => {
  const { role, confidence, weight } = guess(header, cells);
  expect(role === null || weight === 0 || confidence < 0.6).toBe(true);
});

it('a tax number is a key although it is a number', () => {
  expect(guess('ИНН', [7701234567, 7801234568])).toMatchObject({ role: 'key', direction: null, weight: 0 });
});

it('content that contradicts the header costs 0.4', () => {
  expect(guess('Revenue', texts)).toMatchObject({ role: 'revenue', confidence: 0.6, content: 'text' });
});

it('a column that only counts the rows, or that never changes, costs 0.3', () => {
  // 1 for the header, 0.1 for numbers, less 0.3.
  expect(guess('Sales', [1, 2, 3, 4, 5]).confidence).toBe(0.8);
  expect(guess('Sales', [7, 7, 7])).toMatchObject({ confidence: 0.8, constant: true });
});

it('the second column of a role costs 0.2', () => {
  const guesses = guessColumns([
    { header: 'Annual sales', cells: [1, 5, 3] },
    { header: 'Revenue', cells: [1, 5, 3] },
  ]);
  expect(guesses.map(({ confidence }) => confidence)).toEqual([0.75, 1]);
});

it('columns that share a header are ambiguous', () => {
  const guesses = guessColumns([
    { header: 'Sum', cells: [1] },
    { header: 'Sum', cells: [2] },
    { header: 'Client', cells: ['Ann'] },
  ]);
  expect(guesses.map(({ ambiguous }) => ambiguous)).toEqual([true, true, false]);
});

it('serial numbers of days fit a column of dates', () => {
  expect(guess('Last order', [45356, 45357])).toMatchObject({
    role: 'last-purchase',
    confidence: 1,
    direction: 'less',
  });
});

it.each<[readonly CellValue[], string]>([
  [[null, '', 'н/д', '#N/A'], 'blank'],
  [['a', 'b', 1, 2], 'mixed'],
  [['a', 'b', 'c', 'd', 'e', 1], 'text'],
  [['1 000', 5, '3,5', '—'], 'number'],
])('the cells %j are %s', (cells, content) => {
  expect(guess('Anything', cells).content).toBe(content);
});

it('counts tell what was read, converted, missing and unreadable', () => {
  expect(guess('Revenue', [5, '1 000', null, 'abc', '#N/A']).counts).toEqual({
    numbers: 2,
    fromText: 1,
    missing: 1,
    unreadable: 2,
  });
  expect(guess('Last order', [...days, 'soon', '07.07.2024']).counts).toMatchObject({
    numbers: 4,
    missing: 1,
    unreadable: 1,
  });
});

it.each<[readonly CellValue[]]>([[[2015, 2018, 2020]], [['2015', '2018', '2020']]])(
  'the years %j are numbers, no dates of a last order',
  (cells) => {
    expect(guess('Last order', cells)).toMatchObject({ content: 'number', confidence: 0.6 });
  },
);

it('serial numbers that the sheet shows as dates are dates, whatever their header; without its word they are numbers', () => {
  const cells = [45356, 45400, null, 45420];
  const [shown] = guessColumns([{ header: 'X', cells, isDate: true }]);
  const [bare] = guessColumns([{ header: 'X', cells }]);
  expect([shown?.content, shown?.counts.numbers, bare?.content]).toEqual(['date', 3, 'number']);
});

it('a column of words is no column of dates, whatever its format', () => {
  expect(guessColumns([{ header: 'X', cells: ['Riga', 'Oslo'], isDate: true }])[0]?.content).toBe('text');
});
