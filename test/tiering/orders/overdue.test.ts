import { measured, ordersOf, type Asked, type Rows } from './orders-of';

const header = ['Client', 'Date', 'Amount', 'Due', 'Paid', 'Terms'];
const columns = { due: 'Due', paid: 'Paid', terms: 'Terms' };
const of = (what: 'overdueAmount' | 'overdueDays', rows: Rows, asked: Asked = {}) =>
  measured(ordersOf([header, ...rows], columns), what, { asOf: '2026-11-21', ...asked }).readings;

const rows: Rows = [
  ['Ann', '2026-09-01', 0.1, '2026-10-01', null],
  ['Ann', '2026-10-01', 0.2, '2026-11-01', null],
  ['Ann', '2026-11-01', 5, '2026-12-01', null],
  ['Bob', '2026-09-01', 7, '2026-10-01', '2026-11-20'],
];

it('what is due and not paid adds up, what is paid or not yet due does not, and who has no invoice is unknown', () => {
  expect(of('overdueAmount', rows)).toEqual({ Ann: 0.3, Bob: 0, Cyd: null });
});

it('the days overdue are those of the oldest debt', () => {
  expect(of('overdueDays', rows)).toEqual({ Ann: 51, Bob: 0, Cyd: null });
});

it('what is due on the day of the run or paid on it is not overdue, and what was paid later still is', () => {
  const due = [
    ['Ann', '2026-10-01', 1, '2026-11-21', null],
    ['Bob', '2026-10-01', 1, '2026-11-20', '2026-11-22'],
    ['Cyd', '2026-10-01', 1, '2026-11-20', '2026-11-21'],
  ];
  expect(of('overdueDays', due)).toEqual({ Ann: 0, Bob: 1, Cyd: 0 });
});

it('a debt is open however old it is: the window leaves none out', () => {
  const old = [['Ann', '2020-01-01', 9, '2020-02-01', null]];
  expect(of('overdueAmount', old, { months: 12 })['Ann']).toBe(9);
});

it('a credit note, a payment that nobody can date and a prepayment are no debt', () => {
  const none = [
    ['Ann', '2026-01-01', 10, '2026-02-01', '2026-01-20'],
    ['Ann', '2026-01-01', -5, '2026-02-01', null],
    ['Bob', '2026-01-01', 10, '2026-02-01', 'in cash'],
    ['Cyd', '2026-01-01', 10, null, null, 'Prepayment 100 %'],
  ];
  expect(of('overdueAmount', none)).toEqual({ Ann: 0, Bob: 0, Cyd: 0 });
});
