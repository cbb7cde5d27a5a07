/** Criteria that the orders beside the register decide, as whole runs. */
import { run, type CellValue, type Run } from '../../../src/tiering';
import { modelOf, registerOf, tiersByKey } from '../register-of';
import { ordersOf, specOf, type Rows } from './orders-of';

const header = [
  'Client',
  'Date',
  'Amount',
  'No',
  'Pieces',
  'Cost',
  'Margin',
  'Due',
  'Paid',
  'Reason',
  'Terms',
];
const columns = {
  order: 'No',
  quantity: 'Pieces',
  cost: 'Cost',
  margin: 'Margin',
  due: 'Due',
  paid: 'Paid',
  reason: 'Reason',
  terms: 'Terms',
};
const asOf = '2026-11-21';

interface Line {
  readonly client: string;
  readonly date?: string;
  readonly amount?: CellValue;
  readonly no?: CellValue;
  readonly pieces?: CellValue;
  readonly cost?: CellValue;
  readonly margin?: CellValue;
  readonly due?: CellValue;
  readonly paid?: CellValue;
  readonly reason?: CellValue;
  readonly terms?: CellValue;
}

const rowOf = (line: Line): readonly CellValue[] => [
  line.client,
  line.date ?? '2026-06-01',
  line.amount ?? 100,
  line.no ?? null,
  line.pieces ?? null,
  line.cost ?? null,
  line.margin ?? null,
  line.due ?? null,
  line.paid ?? null,
  line.reason ?? null,
  line.terms ?? null,
];

const register = registerOf([
  ['Client', 'City'],
  ['Ann', 'Oslo'],
  ['Bob', 'Rome'],
  ['Cyd', 'Riga'],
  ['Dan', 'Bern'],
]);

interface Asked {
  readonly measure: string;
  readonly months?: number | null;
  readonly direction?: 'more' | 'less';
  readonly method?: object;
}

function ran(lines: readonly Line[], { measure, months = null, direction = 'more', method }: Asked): Run {
  const rows: Rows = [header, ...lines.map(rowOf)];
  const model = modelOf({
    schema: 1,
    name: 'Orders',
    register: { key: 'Client' },
    orders: specOf(columns),
    criteria: [
      { id: 'of', reading: { kind: 'orders', measure, months }, direction, weight: 1, missing: 'skip' },
    ],
    method: method ?? { kind: 'quota', shares: [0.25, 0.25] },
    ladder: { tiers: [{ name: 'Platinum' }, { name: 'Gold' }, { name: 'Silver' }], missing: { name: 'D' } },
  });
  const answer = run(register, model, asOf, { orders: ordersOf(rows, columns) });
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

const readings = (done: Run): (number | null)[] =>
  Array.from(done.measured[0]?.readings ?? [], (one) => (Number.isNaN(one) ? null : one));
const tiersOf = (done: Run): readonly string[] => Object.values(tiersByKey(done));

it('S0-2: revenue is the sum of the amounts of twelve months, returns taken off (D21)', () => {
  const lines = [
    { client: 'Ann', amount: '1 200,50 ₽' },
    { client: 'Ann', amount: -200.5 },
    { client: 'Ann', date: '2024-01-01', amount: 9999 },
    { client: 'Bob', amount: 500 },
    { client: 'Cyd', amount: 100 },
  ];
  const done = ran(lines, { measure: 'amount', months: 12 });
  expect(readings(done)).toEqual([1000, 500, 100, 0]);
  expect(tiersOf(done)).toEqual(['Platinum', 'Gold', 'Silver', 'Silver']);
});

describe('S0-3: purchase frequency', () => {
  it('S0-3: several lines of one order count once, and a return is no order (D21)', () => {
    const lines = [
      { client: 'Ann', no: 'A1' },
      { client: 'Ann', no: 'A1' },
      { client: 'Ann', no: 'A2', date: '2026-07-01' },
      { client: 'Ann', no: 'A3', amount: -50, date: '2026-08-01' },
      { client: 'Bob', no: 'B1' },
    ];
    expect(readings(ran(lines, { measure: 'count', months: 12 }))).toEqual([2, 1, 0, 0]);
  });

  it('S0-3: orders a month are counted over the months a client has been active, one at least', () => {
    const lines = [
      { client: 'Ann', no: 'A1', date: '2026-11-20' },
      { client: 'Ann', no: 'A2', date: '2026-11-21' },
      { client: 'Bob', no: 'B1', date: '2026-08-22' },
      { client: 'Bob', no: 'B2', date: '2026-11-21' },
    ];
    // 91 days since 22 August are 2.99 months of 30.4375 days.
    // 2 / (91 / 30.4375), to twelve digits.
    expect(readings(ran(lines, { measure: 'countPerMonth', months: 12 }))).toEqual([2, 0.668956043956, 0, 0]);
  });
});

describe('S0-4: no arrears at shipment', () => {
  const lines = [
    { client: 'Ann', date: '2026-01-10', due: '2026-02-10', paid: '2026-02-10' },
    { client: 'Ann', date: '2026-03-10', due: '2026-04-10', paid: '2026-04-01' },
    { client: 'Bob', date: '2026-01-10', due: '2026-02-10', paid: '2026-05-01' },
    { client: 'Bob', date: '2026-03-10', due: '2026-04-10', paid: '2026-04-10' },
    { client: 'Cyd', date: '2026-03-10', terms: 'предоплата' },
    { client: 'Dan', date: '2026-03-10' },
  ];

  it('S0-4: the share of shipments on whose day an earlier invoice was overdue decides', () => {
    const done = ran(lines, {
      measure: 'arrearsShare',
      direction: 'less',
      method: { kind: 'cutoffs', of: 'of', floors: [0, 0.5] },
    });
    expect(readings(done)).toEqual([0, 0.5, 0, null]);
    expect(tiersOf(done)).toEqual(['Platinum', 'Gold', 'Platinum', 'D']);
  });

  it('S0-4: the number of such shipments is told as well', () => {
    expect(readings(ran(lines, { measure: 'arrearsCount', direction: 'less' }))).toEqual([0, 1, 0, null]);
  });

  it('S0-4: what is overdue now is an amount of its own', () => {
    const open = [...lines, { client: 'Bob', date: '2026-09-01', amount: 70, due: '2026-10-01' }];
    expect(readings(ran(open, { measure: 'overdueAmount', direction: 'less' }))).toEqual([0, 70, 0, null]);
    expect(readings(ran(open, { measure: 'overdueDays', direction: 'less' }))).toEqual([0, 51, 0, null]);
  });
});

it('S1-3: payments of the last year are judged by days and reasons; nothing due yet is unknown, early is 0 days', () => {
  const lines = [
    { client: 'Ann', due: '2026-07-01', paid: '2026-06-01' },
    { client: 'Bob', amount: 300, due: '2026-07-01', paid: '2026-07-11' },
    { client: 'Bob', amount: 100, due: '2026-07-01', paid: '2026-07-31', reason: 'наша вина' },
    { client: 'Cyd', due: '2026-12-01' },
    { client: 'Dan', date: '2024-01-01', due: '2024-02-01', paid: '2024-12-31' },
  ];
  const months = 12;
  expect(readings(ran(lines, { measure: 'daysLate', months, direction: 'less' }))).toEqual([
    0,
    7.5,
    null,
    null,
  ]);
  expect(readings(ran(lines, { measure: 'averageDaysLate', months, direction: 'less' }))).toEqual([
    0,
    5,
    null,
    null,
  ]);
  expect(readings(ran(lines, { measure: 'maxDaysLate', months, direction: 'less' }))).toEqual([
    0,
    10,
    null,
    null,
  ]);
  expect(readings(ran(lines, { measure: 'onTimeShare', months }))).toEqual([1, 0.5, null, null]);
});

describe('S1-4: the order amount of one or two years', () => {
  const lines = [
    { client: 'Ann', date: '2026-06-01', amount: 100, no: 'A1', pieces: 1 },
    { client: 'Bob', date: '2025-06-01', amount: 900, no: 'B1', pieces: 30 },
    { client: 'Bob', date: '2026-06-01', amount: 40, no: 'B2', pieces: 2 },
    { client: 'Bob', date: '2026-07-01', amount: 40, no: 'B3', pieces: 2 },
    { client: 'Cyd', date: '2024-11-21', amount: 5000, no: 'C1', pieces: 500 },
  ];

  it.each([
    ['amount', 12, [100, 80, 0, 0]],
    ['amount', 24, [100, 980, 0, 0]],
    ['amount', null, [100, 980, 5000, 0]],
    ['count', 12, [1, 2, 0, 0]],
    ['count', 24, [1, 3, 0, 0]],
    ['quantity', 12, [1, 4, 0, 0]],
    ['quantity', 24, [1, 34, 0, 0]],
  ])('S1-4: the %s of %p months', (measure, months, expected) => {
    expect(readings(ran(lines, { measure, months }))).toEqual(expected);
  });

  it('S1-4: clients without orders share the last place', () => {
    const done = ran(lines, { measure: 'amount', months: 12 });
    expect([2, 3].map((client) => done.placement(client).points)).toEqual([{ of: 100 / 6 }, { of: 100 / 6 }]);
    expect(tiersOf(done).slice(2)).toEqual(['Silver', 'Silver']);
  });
});

it('S1-6: profit is the amount less its cost, or times the margin of the product; an unknown margin is the average, and said', () => {
  const lines = [
    { client: 'Ann', amount: 1000, margin: '10%' },
    { client: 'Bob', amount: 500, cost: 300 },
    { client: 'Cyd', amount: 500, cost: 600 },
    { client: 'Dan', amount: 100 },
    { client: 'Ann', date: '2024-01-01', amount: 1e6, margin: '90%' },
  ];
  const done = ran(lines, { measure: 'profit', months: 12 });
  // 100 + 200 - 100 earned on 2,000: a tenth.
  expect(readings(done)).toEqual([100, 200, -100, 10]);
  expect(done.notices).toContainEqual(
    expect.objectContaining({ code: 'assumed-margin', margin: 0.1, rows: [5] }),
  );
});

it('S2-6: who bought at least once is a customer, who never did or only returns is still looking, the last with a flag', () => {
  const lines = [
    { client: 'Ann', amount: 1 },
    { client: 'Bob', amount: -5 },
    { client: 'Cyd', amount: 0 },
    { client: 'Dan', no: 'D1', amount: 5 },
    { client: 'Dan', no: 'D1', amount: -5 },
  ];
  const done = ran(lines, { measure: 'count', method: { kind: 'cutoffs', of: 'of', floors: [1, 0] } });
  expect(tiersOf(done)).toEqual(['Platinum', 'Gold', 'Gold', 'Gold']);
  const returning = [0, 1, 2, 3].map((client) => done.placement(client).flags.includes('only-returns'));
  expect(returning).toEqual([false, true, false, true]);
});

it('quarters without an order since the first one count as zero, those before it do not count (D20)', () => {
  const even = ['2026-01-15', '2026-04-15', '2026-07-15', '2026-10-15'].map((date) => ({
    client: 'Ann',
    date,
  }));
  const gap = [
    { client: 'Bob', date: '2025-12-15', amount: 200 },
    { client: 'Bob', date: '2026-10-15', amount: 200 },
  ];
  // Four quarters back from the day of the run; 200, 0, 0, 200 lie 100 about their mean of 100.
  expect(readings(ran([...even, ...gap], { measure: 'variation' })).slice(0, 2)).toEqual([0, 1]);
});

it('recency counts from the last order to the stored day, whatever came back later (D22)', () => {
  const lines = [
    { client: 'Ann', date: '2026-11-11' },
    { client: 'Ann', date: '2026-11-20', amount: -5 },
    { client: 'Bob', date: '2026-11-21' },
  ];
  const done = ran(lines, { measure: 'recencyDays', direction: 'less' });
  expect([done.asOf, readings(done)]).toEqual([asOf, [10, 0, null, null]]);
});

it('money is the sum of the orders, and their mean where that is asked for (D23)', () => {
  const lines = [
    { client: 'Ann', no: 'A1', amount: 300 },
    { client: 'Bob', no: 'B1', amount: 200 },
    { client: 'Bob', no: 'B2', amount: 200 },
  ];
  expect(readings(ran(lines, { measure: 'amount' }))).toEqual([300, 400, 0, 0]);
  expect(readings(ran(lines, { measure: 'averageAmount' }))).toEqual([300, 200, null, null]);
});
