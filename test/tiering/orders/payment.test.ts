import { isPrepayment } from '../../../src/tiering/orders/prepayment';
import { reasonCoefficient } from '../../../src/tiering/orders/reason-coefficient';
import { measured, ordersOf, type Asked, type Rows } from './orders-of';

const header = ['Client', 'Date', 'Amount', 'Due', 'Paid', 'Reason', 'No', 'Terms'];
const columns = { due: 'Due', paid: 'Paid', reason: 'Reason', order: 'No', terms: 'Terms' };
const asOf = '2026-11-21';

const late = (rows: Rows, asked: Asked = {}) =>
  measured(ordersOf([header, ...rows], columns), 'daysLate', { asOf, ...asked }).readings;
const inTime = (rows: Rows, asked: Asked = {}) =>
  measured(ordersOf([header, ...rows], columns), 'onTimeShare', { asOf, ...asked }).readings;

describe('days late', () => {
  it('are weighed by the amounts, and early payment is 0 days', () => {
    const rows = [
      ['Ann', '2026-01-01', 300, '2026-02-01', '2026-02-11'],
      ['Ann', '2026-01-01', 100, '2026-02-01', '2026-01-15'],
      ['Bob', '2026-01-01', 100, '2026-02-01', '2026-02-01'],
    ];
    expect(late(rows)).toEqual({ Ann: 7.5, Bob: 0, Cyd: null });
  });

  it('run up to the day of the run where nothing was paid, or paid only later', () => {
    const rows = [
      ['Ann', '2026-10-01', 100, '2026-11-01', null],
      ['Bob', '2026-10-01', 100, '2026-11-01', '2026-11-25'],
    ];
    expect(late(rows)).toEqual({ Ann: 20, Bob: 20, Cyd: null });
  });

  it('leave out what is not yet due, has no due date, or may have been paid', () => {
    const rows = [
      ['Ann', '2026-10-01', 100, '2026-11-21', null],
      ['Bob', '2026-10-01', 100, null, '2026-11-01'],
      ['Cyd', '2026-10-01', 100, '2026-11-01', 'in cash'],
    ];
    expect(late(rows)).toEqual({ Ann: null, Bob: null, Cyd: null });
  });

  it('leave out credit notes', () => {
    const rows = [
      ['Ann', '2026-01-01', 100, '2026-02-01', '2026-02-11'],
      ['Ann', '2026-01-01', -50, '2026-02-01', null],
    ];
    expect(late(rows)['Ann']).toBe(10);
  });

  it('of a window count what fell due in it, and all that is still open', () => {
    const rows = [
      ['Ann', '2025-01-01', 100, '2025-11-21', '2025-12-21'],
      ['Ann', '2025-01-01', 100, '2025-11-22', '2025-11-24'],
      ['Bob', '2024-01-01', 100, '2024-11-21', null],
    ];
    expect(late(rows, { months: 12 })).toEqual({ Ann: 2, Bob: 730, Cyd: null });
  });

  it('count in part where the reason is a dispute, and not at all where it was ours', () => {
    const line = (client: string, reason: string | null) => [
      client,
      '2026-01-01',
      100,
      '2026-02-01',
      '2026-02-11',
      reason,
    ];
    const rows = [line('Ann', 'Dispute on quality'), line('Bob', 'Our fault'), line('Cyd', 'forgot')];
    expect(late(rows)).toEqual({ Ann: 5, Bob: 0, Cyd: 10 });
  });
});

describe('the average and the most days late', () => {
  const rows = [
    ['Ann', '2026-01-01', 300, '2026-02-01', '2026-02-11'],
    ['Ann', '2026-01-01', 100, '2026-02-01', '2026-02-05'],
    ['Ann', '2026-01-01', 100, '2026-02-01', '2026-01-15'],
    ['Bob', '2026-10-01', 100, '2026-11-01', null, 'Dispute'],
  ];
  const of = (what: 'averageDaysLate' | 'maxDaysLate') =>
    measured(ordersOf([header, ...rows], columns), what, { asOf }).readings;

  it('weigh every invoice the same', () => {
    expect(of('averageDaysLate')).toEqual({ Ann: 4.66666666667, Bob: 10, Cyd: null });
  });

  it('weigh invoices and not their lines: one of several lines is as late as the latest of them', () => {
    const lines = [
      ['Ann', '2026-01-01', 10, '2026-02-01', '2026-02-11', null, 'A1'],
      ['Ann', '2026-01-01', 10, '2026-02-01', '2026-02-11', null, 'A1'],
      ['Ann', '2026-01-01', 10, '2026-02-01', '2026-02-07', null, 'A1'],
      ['Ann', '2026-01-01', 10, '2026-02-01', '2026-02-01', null, 'A2'],
    ];
    const { readings } = measured(ordersOf([header, ...lines], columns), 'averageDaysLate', { asOf });
    expect(readings['Ann']).toBe(5);
  });

  it('are those of the worst invoice, less what its reason takes away', () => {
    expect(of('maxDaysLate')).toEqual({ Ann: 10, Bob: 10, Cyd: null });
  });
});

describe('prepayment', () => {
  const prepaid = [
    ['Ann', '2026-01-01', 300, null, null, null, null, 'Предоплата 100%'],
    ['Bob', '2026-01-01', 300, null, null, null, null, '30 days'],
  ];

  it('is never late, though it has no due date; other terms without one are unknown', () => {
    expect(late(prepaid)).toEqual({ Ann: 0, Bob: null, Cyd: null });
    expect(inTime(prepaid)).toEqual({ Ann: 1, Bob: null, Cyd: null });
  });

  it('counts in the window that its order is in', () => {
    expect(late(prepaid, { asOf: '2027-06-01', months: 12 })['Ann']).toBeNull();
  });
});

describe('the share paid in time', () => {
  it('counts orders, and one is in time when all its lines are', () => {
    const rows = [
      ['Ann', '2026-01-01', 1, '2026-02-01', '2026-02-01', null, 'A1'],
      ['Ann', '2026-01-01', 900, '2026-02-01', '2026-02-02', null, 'A1'],
      ['Ann', '2026-01-01', 1, '2026-02-01', '2026-01-20', null, 'A2'],
      ['Ann', '2026-01-01', 1, '2026-02-01', '2026-01-20', null, 'A3'],
      ['Bob', '2026-01-01', 1, '2026-02-01', null, null, 'B1'],
    ];
    expect(inTime(rows)).toEqual({ Ann: 0.666666666667, Bob: 0, Cyd: null });
  });
});

it.each([
  ['Наша вина', 0],
  ['по нашей вине', 0],
  ['Банк задержал платёж', 0],
  ['форс-мажор', 0],
  ['Спор по качеству', 0.5],
  ['Рекламация', 0.5],
  ['nuestro error', 0],
  ['Fuerza mayor', 0],
  ['Disputa', 0.5],
  ['Reclamación', 0.5],
  ['我方原因', 0],
  ['银行', 0],
  ['争议', 0.5],
  ['забыли', 1],
  ['bankruptcy', 1],
  ['банкротство', 1],
  ['', 1],
])('the reason %p lets %d of the delay count', (reason, part) => {
  expect(reasonCoefficient(reason)).toBe(part);
});

it.each([
  ['prepaid', true],
  ['Cash in advance', true],
  ['аванс 50 %', true],
  ['Pago anticipado', true],
  ['预付款', true],
  ['net 30', false],
  ['отсрочка 30 дней', false],
  ['postpaid', false],
  ['', false],
])('the terms %p are prepayment: %p', (terms, prepaid) => {
  expect(isPrepayment(terms)).toBe(prepaid);
});
