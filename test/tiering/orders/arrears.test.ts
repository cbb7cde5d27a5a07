import { measured, ordersOf, type Asked, type Rows } from './orders-of';

const header = ['Client', 'Date', 'Amount', 'Due', 'Paid', 'Terms'];
const columns = { due: 'Due', paid: 'Paid', terms: 'Terms' };
const of = (what: 'arrearsShare' | 'arrearsCount', rows: Rows, asked: Asked = {}) =>
  measured(ordersOf([header, ...rows], columns), what, { asOf: '2026-11-21', ...asked }).readings;

/** Four days of shipment; the invoice of January was overdue from 2 February until it was paid on 15 March. */
const rows: Rows = [
  ['Ann', '2026-01-01', 100, '2026-02-01', '2026-03-15'],
  ['Ann', '2026-02-01', 100, '2026-03-01', '2026-02-20'],
  ['Ann', '2026-03-01', 100, '2026-04-01', '2026-03-20'],
  ['Ann', '2026-03-15', 100, '2026-04-15', '2026-03-20'],
  ['Bob', '2026-01-01', 100, '2026-02-01', null],
];

it('a day of shipment is in arrears after a due date has passed and before the payment comes', () => {
  expect(of('arrearsShare', rows)).toEqual({ Ann: 0.25, Bob: 0, Cyd: null });
  expect(of('arrearsCount', rows)).toEqual({ Ann: 1, Bob: 0, Cyd: null });
});

it('shipments of one day are one, whatever their number', () => {
  const twice = [...rows, ['Ann', '2026-03-01', 1, '2026-04-01', '2026-03-20']];
  expect(of('arrearsShare', twice)['Ann']).toBe(0.25);
});

it('shipments before the window do not count, debts of that time do', () => {
  const old = [
    ['Ann', '2020-01-01', 100, '2020-02-01', null],
    ['Ann', '2020-06-01', 100, '2020-07-01', null],
    ['Ann', '2026-06-01', 100, '2026-07-01', null],
  ];
  expect(of('arrearsCount', old)['Ann']).toBe(2);
  expect(of('arrearsCount', old, { months: 12 })['Ann']).toBe(1);
});

it('an invoice is no debt of the time before it was written', () => {
  const early = [
    ['Ann', '2026-02-01', 100, '2026-02-10', '2026-02-05'],
    ['Ann', '2026-03-01', 100, '2026-01-01', null],
  ];
  expect(of('arrearsCount', early)['Ann']).toBe(0);
});

it('a return is no shipment, and who only has lines without due dates is unknown', () => {
  const none = [
    ['Ann', '2026-01-01', 100, '2026-02-01', null],
    ['Ann', '2026-03-01', -10, null, null],
    ['Bob', '2026-01-01', 100, null, null],
  ];
  expect(of('arrearsShare', none)).toEqual({ Ann: 0, Bob: null, Cyd: null });
});
