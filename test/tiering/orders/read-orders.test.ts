import { readOrders } from '../../../src/tiering';
import { gridOf, ordersOf, specOf, type Rows } from './orders-of';

const header = ['Client', 'Date', 'Amount'];
const read = (rows: Rows, columns = {}) => readOrders(gridOf(rows), specOf(columns));

it('lines are read with their rows, days and amounts, in the order of the sheet', () => {
  const orders = ordersOf([header, ['Ann', '2026-01-05', '1 200,50'], ['Bob', '06.01.2026', '(300)']]);
  expect(Array.from(orders.rows)).toEqual([2, 3]);
  // 2026-01-05 is day 20458: 56 years of 365 days, 14 leap days, 4 days of January.
  expect(Array.from(orders.days)).toEqual([56 * 365 + 14 + 4, 56 * 365 + 14 + 5]);
  expect(Array.from(orders.amounts)).toEqual([1200.5, -300]);
});

it('the header is found below a title, and rows count from the top of the sheet', () => {
  const answer = read([
    ['Orders 2026', null, null],
    [null, null, null],
    header,
    ['Ann', '2026-01-05', 7],
    ['Bob', '2026-01-06', 9],
  ]);
  expect(answer.ok && Array.from(answer.value.rows)).toEqual([4, 5]);
});

it('a line without a client, a date or an amount is left out, and each is said', () => {
  const answer = read([
    header,
    ['Ann', '2026-01-05', 7],
    [null, '2026-01-05', 7],
    ['Ann', 'last year', 7],
    ['Ann', '2026-01-05', 'much'],
    ['Ann', '2026-01-05', null],
  ]);
  expect(answer.ok && Array.from(answer.value.rows)).toEqual([2]);
  expect(answer.notices.map(({ code, rows }) => [code, rows])).toEqual([
    ['order-without-client', [3]],
    ['unreadable-date', [4]],
    ['unreadable-number', [5]],
    ['missing-reading', [6]],
  ]);
});

it('every notice says that it speaks of the orders', () => {
  const answer = read([header, ['Ann', 'soon', 7], ['Bob', '2026-01-05', 7]]);
  expect(answer.notices.map(({ sheet }) => sheet)).toEqual(['orders']);
});

it('a totals row is left out; a client called Total is not', () => {
  const answer = read([header, ['Ann', '2026-01-05', 70], ['Total', '2026-01-06', 30], ['Итого', null, 100]]);
  expect(answer.ok && Array.from(answer.value.rows)).toEqual([2, 3]);
  expect(answer.notices.filter(({ code }) => code === 'totals-row')).toMatchObject([{ rows: [4] }]);
});

it('the order of day and month is decided by the whole column', () => {
  const orders = ordersOf([header, ['Ann', '04/06/2026', 1], ['Ann', '04/25/2026', 1]]);
  const [first = NaN, second = NaN] = orders.days;
  // 6 April and 25 April.
  expect(second - first).toBe(19);
});

it.each([
  [
    'a column that is not there',
    [
      ['Client', 'Day', 'Amount'],
      ['Ann', '2026-01-05', 7],
    ],
    ['unknown-column'],
  ],
  [
    'a column that is there twice',
    [
      [...header, 'Date'],
      ['Ann', 1, 7, 1],
    ],
    ['ambiguous-column'],
  ],
  [
    'amounts in two currencies',
    [header, ['Ann', '2026-01-05', '7 €'], ['Bob', '2026-01-05', '7 $']],
    ['text-as-number', 'mixed-currency'],
  ],
  ['no usable line', [header, ['Ann', 'soon', 7]], ['no-orders', 'unreadable-date', 'no-numbers']],
  ['no line at all', [header], ['no-orders']],
])('refused: %s', (_, rows, codes) => {
  const answer = read(rows);
  expect(answer.ok).toBe(false);
  expect(answer.notices.map(({ code }) => code)).toEqual(codes);
});

it('a refusal names the place in the model', () => {
  const answer = read([header, ['Ann', '2026-01-05', 7]], { order: 'Invoice' });
  expect(answer.notices).toMatchObject([{ code: 'unknown-column', path: 'orders.order', sheet: 'orders' }]);
});

it('lines of one order share its number; a line without one is an order of its own', () => {
  const orders = ordersOf(
    [
      [...header, 'No'],
      ['Ann', '2026-01-05', 1, 'A-1'],
      ['Ann', '2026-01-05', 2, ' A-1 '],
      ['Ann', '2026-01-05', 3, 77],
      ['Ann', '2026-01-05', 4, '77'],
      ['Ann', '2026-01-05', 5, null],
      ['Ann', '2026-01-05', 6, null],
    ],
    { order: 'No' },
  );
  const [a, b, c, d, e, f] = orders.orderOf ?? [];
  expect([a === b, c === d, a === c, e === f]).toEqual([true, true, false, false]);
});

it('a payment date that is blank is not yet, one that is no date is unknown', () => {
  const orders = ordersOf(
    [
      [...header, 'Due', 'Paid'],
      ['Ann', '2026-01-05', 1, '2026-02-05', null],
      ['Ann', '2026-01-05', 1, '2026-02-05', 'in cash'],
    ],
    { due: 'Due', paid: 'Paid' },
  );
  expect(Array.from(orders.paid?.readings ?? [])).toEqual([Infinity, NaN]);
  expect(orders.paid?.notices.map(({ code }) => code)).toEqual(['unreadable-date', 'no-numbers']);
});

it('bare margins above 1 make all bare ones of the column percent, with a notice', () => {
  const orders = ordersOf(
    [[...header, 'Margin'], ...[25, '30', 1, '12.5'].map((margin) => ['Ann', '2026-01-05', 1, margin])],
    { margin: 'Margin' },
  );
  expect(Array.from(orders.margins?.readings ?? [])).toEqual([0.25, 0.3, 0.01, 0.125]);
  expect(orders.margins?.notices.filter(({ code }) => code === 'margin-as-percent')).toMatchObject([
    { count: 3, rows: [2, 3, 5], example: '25' },
  ]);
});

it('margins up to 1 and with a percent sign are shares as they are', () => {
  const orders = ordersOf(
    [[...header, 'Margin'], ...['25%', '30 %', '-5%'].map((margin) => ['Ann', '2026-01-05', 1, margin])],
    { margin: 'Margin' },
  );
  expect(Array.from(orders.margins?.readings ?? [])).toEqual([0.25, 0.3, -0.05]);
});
