import { guessOrders, type CellValue, type OrdersSpec } from '../../../src/tiering';

const cells: Readonly<Record<'id' | 'day' | 'money' | 'words', readonly CellValue[]>> = {
  id: ['C1', 'C2', 'C1'],
  day: ['2026-01-05', '2026-02-06', '2026-03-07'],
  money: [10.5, 7, '1 200,50'],
  words: ['bread', 'milk', 'salt'],
};

type Kind = keyof typeof cells;

const guess = (...columns: readonly (readonly [header: string, kind: Kind])[]): OrdersSpec | null =>
  guessOrders(columns.map(([header, kind]) => ({ header, cells: cells[kind] })));

it.each<[language: string, headers: readonly string[]]>([
  [
    'English',
    [
      'Customer ID',
      'Order date',
      'Amount',
      'Order no',
      'Qty',
      'Product',
      'Cost',
      'Due date',
      'Paid on',
      'Delay reason',
    ],
  ],
  [
    'Russian',
    [
      'Контрагент',
      'Дата отгрузки',
      'Сумма',
      'Номер заказа',
      'Кол-во',
      'Номенклатура',
      'Себестоимость',
      'Срок оплаты',
      'Дата оплаты',
      'Причина просрочки',
    ],
  ],
  [
    'Spanish',
    [
      'Cliente',
      'Fecha del pedido',
      'Importe',
      'Nº pedido',
      'Cantidad',
      'Artículo',
      'Coste',
      'Vencimiento',
      'Fecha de pago',
      'Motivo del retraso',
    ],
  ],
  [
    'Chinese',
    [
      '客户编号',
      '下单日期',
      '订单金额',
      '订单号',
      '数量',
      '产品名称',
      '成本',
      '到期日',
      '付款日期',
      '拖延原因',
    ],
  ],
])('orders with %s headers are known whole', (_, headers) => {
  const kinds: readonly Kind[] = [
    'id',
    'day',
    'money',
    'id',
    'money',
    'words',
    'money',
    'day',
    'day',
    'words',
  ];
  const [client, date, amount, order, quantity, product, cost, due, paid, reason] = headers;
  expect(guess(...headers.map((header, place) => [header, kinds[place] ?? 'words'] as const))).toEqual({
    sheet: null,
    file: null,
    client,
    date,
    amount,
    order,
    quantity,
    product,
    cost,
    margin: null,
    due,
    paid,
    reason,
    terms: null,
  });
});

it('margin and terms of payment are known as well', () => {
  expect(
    guess(
      ['Client', 'id'],
      ['Date', 'day'],
      ['Total', 'money'],
      ['Margin %', 'money'],
      ['Payment terms', 'words'],
    ),
  ).toMatchObject({ margin: 'Margin %', terms: 'Payment terms' });
});

it.each<[lacking: string, columns: readonly (readonly [string, Kind])[]]>([
  [
    'a client',
    [
      ['Date', 'day'],
      ['Amount', 'money'],
    ],
  ],
  [
    'a date',
    [
      ['Client', 'id'],
      ['Amount', 'money'],
    ],
  ],
  [
    'an amount',
    [
      ['Client', 'id'],
      ['Date', 'day'],
    ],
  ],
  [
    'dates in its column of dates',
    [
      ['Client', 'id'],
      ['Date', 'words'],
      ['Amount', 'money'],
    ],
  ],
  [
    'numbers in its amounts',
    [
      ['Client', 'id'],
      ['Date', 'day'],
      ['Amount', 'words'],
    ],
  ],
  [
    'a header that stands once',
    [
      ['Client', 'id'],
      ['Date', 'day'],
      ['Amount', 'money'],
      ['Amount', 'money'],
    ],
  ],
])('a sheet without %s is no sheet of orders', (_, columns) => {
  expect(guess(...columns)).toBeNull();
});

it('of two dates the more usual one is the day of the order', () => {
  const columns = [
    ['Client', 'id'],
    ['Shipped date', 'day'],
    ['Order date', 'day'],
    ['Amount', 'money'],
  ] as const;
  expect(guess(...columns)?.date).toBe('Order date');
  expect(guess(...[...columns].reverse())?.date).toBe('Order date');
});

it('a register of clients is no sheet of orders', () => {
  expect(
    guess(['Client ID', 'id'], ['Company', 'words'], ['Revenue', 'money'], ['Last order', 'day']),
  ).toBeNull();
});

it('the invoices of a music shop are known by their headers: "total" is the amount of a line', () => {
  const headers = ['invoice_id', 'customer_id', 'invoice_date', 'country', 'total'] as const;
  const kinds = ['id', 'id', 'day', 'words', 'money'] as const;
  const columns = headers.map((header, place) => [header, kinds[place] ?? 'words'] as const);
  expect(guess(...columns)).toMatchObject({ client: 'customer_id', date: 'invoice_date', amount: 'total' });
});
