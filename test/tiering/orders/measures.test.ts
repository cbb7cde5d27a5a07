import type { OrdersMeasure } from '../../../src/tiering';
import { codesOf, measured, ordersOf, type Asked, type Rows } from './orders-of';

const header = ['Client', 'Date', 'Amount', 'No', 'Pieces', 'Cost', 'Margin'];
const all = { order: 'No', quantity: 'Pieces' };

function reading(rows: Rows, what: OrdersMeasure, asked: Asked = {}, columns: object = {}) {
  return measured(ordersOf([header, ...rows], columns), what, asked).readings;
}

describe('the amount', () => {
  it('is the sum of the lines, returns with their sign', () => {
    const rows = [
      ['Ann', '2026-01-05', 0.1],
      ['Ann', '2026-01-06', 0.2],
      ['Ann', '2026-01-07', -0.25],
    ];
    expect(reading(rows, 'amount')).toEqual({ Ann: 0.05, Bob: 0, Cyd: 0 });
  });

  it('of twelve months begins the day after the same day a year before and ends on the day of the run', () => {
    const rows = [
      ['Ann', '2025-11-21', 1],
      ['Ann', '2025-11-22', 2],
      ['Ann', '2026-11-21', 4],
      ['Ann', '2026-11-22', 8],
    ];
    const asked = { months: 12, asOf: '2026-11-21' };
    expect(reading(rows, 'amount', asked)['Ann']).toBe(6);
  });

  it('of one month, where the month before is shorter, begins with the month', () => {
    const rows = [
      ['Ann', '2026-02-28', 1],
      ['Ann', '2026-03-01', 2],
      ['Ann', '2026-03-31', 4],
    ];
    expect(reading(rows, 'amount', { months: 1, asOf: '2026-03-31' })['Ann']).toBe(6);
  });

  it('leaves out orders after the day of the run, with a notice', () => {
    const orders = ordersOf([header, ['Ann', '2026-11-21', 1], ['Bob', '2026-11-22', 2]]);
    const { readings, notices } = measured(orders, 'amount', { asOf: '2026-11-21' });
    expect(readings).toEqual({ Ann: 1, Bob: 0, Cyd: 0 });
    expect(notices).toMatchObject([{ code: 'future-order', count: 1, rows: [3], sheet: 'orders' }]);
  });
});

describe('the number of orders', () => {
  it('counts order numbers, however many lines and whoever else uses them', () => {
    const rows = [
      ['Ann', '2026-01-05', 1, 'A1'],
      ['Ann', '2026-01-05', 1, 'A1'],
      ['Ann', '2026-01-06', 1, 'A2'],
      ['Bob', '2026-01-06', 1, 'A1'],
    ];
    expect(reading(rows, 'count', {}, all)).toEqual({ Ann: 2, Bob: 1, Cyd: 0 });
  });

  it('counts lines where the orders have no numbers', () => {
    const rows = [
      ['Ann', '2026-01-05', 1],
      ['Ann', '2026-01-05', 1],
      ['Bob', '2026-01-05', 1],
    ];
    expect(reading(rows, 'count')).toEqual({ Ann: 2, Bob: 1, Cyd: 0 });
  });

  it('counts no return and nothing that was free', () => {
    const rows = [
      ['Ann', '2026-01-05', 5],
      ['Ann', '2026-01-06', -5],
      ['Ann', '2026-01-07', 0],
    ];
    expect(reading(rows, 'count')['Ann']).toBe(1);
  });

  it('counts no order that was given back as a whole, and one that was given back in part', () => {
    const rows = [
      ['Ann', '2026-01-05', 0.1, 'A1'],
      ['Ann', '2026-01-05', 0.2, 'A1'],
      ['Ann', '2026-02-05', -0.3, 'A1'],
      ['Bob', '2026-01-05', 30, 'B1'],
      ['Bob', '2026-02-05', -10, 'B1'],
    ];
    expect(reading(rows, 'count', {}, all)).toEqual({ Ann: 0, Bob: 1, Cyd: 0 });
  });
});

it('the quantity is the sum of the pieces', () => {
  const rows = [
    ['Ann', '2026-01-05', 9, 'A1', 3],
    ['Ann', '2026-01-06', -3, 'A1', -1],
    ['Bob', '2026-01-05', 1, 'B', null],
  ];
  expect(reading(rows, 'quantity', {}, all)).toEqual({ Ann: 2, Bob: 0, Cyd: 0 });
});

describe('recency', () => {
  it('is the days since the last sale, whatever came back later', () => {
    const rows = [
      ['Ann', '2026-11-01', 5],
      ['Ann', '2026-11-11', 5],
      ['Ann', '2026-11-20', -5],
      ['Bob', '2026-11-21', 5],
    ];
    expect(reading(rows, 'recencyDays', { asOf: '2026-11-21' })).toEqual({ Ann: 10, Bob: 0, Cyd: null });
  });

  it('is missing where the last sale lies before the window', () => {
    const rows = [
      ['Ann', '2025-11-21', 5],
      ['Bob', '2025-11-22', 5],
    ];
    const asked = { months: 12, asOf: '2026-11-21' };
    expect(reading(rows, 'recencyDays', asked)).toEqual({ Ann: null, Bob: 364, Cyd: null });
  });
});

describe('the profit', () => {
  const line = (client: string, amount: number, cost: number | null, margin: number | null) => [
    client,
    '2026-01-05',
    amount,
    null,
    null,
    cost,
    margin,
  ];

  it('is what the lines bring less what they cost', () => {
    const rows = [line('Ann', 0.3, 0.1, null), line('Ann', 10, 12, null), line('Bob', 5, 5, null)];
    expect(reading(rows, 'profit', {}, { cost: 'Cost' })).toEqual({ Ann: -1.8, Bob: 0, Cyd: 0 });
  });

  it('is the amount times the margin where a line has no cost', () => {
    const rows = [line('Ann', 200, null, 0.25), line('Ann', 100, 60, 0.25)];
    const columns = { cost: 'Cost', margin: 'Margin' };
    expect(reading(rows, 'profit', {}, columns)['Ann']).toBe(50 + 40);
  });

  it('counts a line that has neither with the average margin of the others, and says so', () => {
    // 100 less 60 and 300 less 240 are 100 on 400: a quarter.
    const rows = [line('Ann', 100, 60, null), line('Bob', 300, 240, null), line('Cyd', 80, null, null)];
    const { readings, notices } = measured(ordersOf([header, ...rows], { cost: 'Cost' }), 'profit');
    expect(readings).toEqual({ Ann: 40, Bob: 60, Cyd: 20 });
    expect(notices).toMatchObject([{ code: 'assumed-margin', margin: 0.25, rows: [4], sheet: 'orders' }]);
  });

  it('is missing where nothing tells any margin', () => {
    const rows = [line('Ann', 100, null, null)];
    const { readings, notices } = measured(ordersOf([header, ...rows], { cost: 'Cost' }), 'profit');
    expect(readings).toEqual({ Ann: null, Bob: 0, Cyd: 0 });
    expect(codesOf(notices)).not.toContain('assumed-margin');
  });
});

describe('the variation', () => {
  const asOf = '2026-12-31';
  const quarters = (client: string, amounts: readonly number[]) =>
    amounts.map((amount, place) => [client, `2026-${String(place * 3 + 2).padStart(2, '0')}-15`, amount]);

  it('is the standard deviation of the quarters over their mean', () => {
    // Mean 25; deviations -15, -5, 5, 15: variance 125.
    const rows = quarters('Ann', [10, 20, 30, 40]);
    expect(reading(rows, 'variation', { asOf })['Ann']).toBeCloseTo(Math.sqrt(125) / 25, 12);
  });

  it('counts quarters without orders as zero', () => {
    // Mean 10; deviations 30, -10, -10, -10: variance 300.
    expect(reading(quarters('Ann', [40]), 'variation', { asOf })['Ann']).toBeCloseTo(Math.sqrt(300) / 10, 11);
  });

  it('does not look before the first order, and says nothing of fewer than four quarters', () => {
    const late = [
      ['Ann', '2026-04-01', 5],
      ['Bob', '2026-03-31', 5],
    ];
    const { Ann, Bob } = reading(late, 'variation', { asOf });
    expect([Ann, Bob === null]).toEqual([null, false]);
  });

  it('looks back no further than its window', () => {
    const rows = [...quarters('Ann', [10, 20, 30, 40]), ['Ann', '2024-02-15', 1000]];
    expect(reading(rows, 'variation', { asOf, months: 12 })['Ann']).toBeCloseTo(Math.sqrt(125) / 25, 12);
  });

  it('is missing where returns leave nothing', () => {
    const rows = [...quarters('Ann', [10, 20, 30, -60]), ['Bob', '2026-02-15', -5]];
    expect(reading(rows, 'variation', { asOf })).toEqual({ Ann: null, Bob: null, Cyd: null });
  });
});
