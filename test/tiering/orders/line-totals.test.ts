import fc from 'fast-check';
import { clientOrders, measure, ordersFromColumns, type OrdersMeasure } from '../../../src/tiering';
import { exactSum } from '../../../src/tiering/stats/exact-sum';
import { registerOf } from '../register-of';
import { modelReading } from './orders-of';

const clients = ['Ann', 'Bob', 'Cyd'];
const texts = ['', 'Ann', 'BOB', 'Eve', 'Bob'];
/** Whose each text is: nobody's is -1. */
const owners = [-1, 0, 1, -1, 1];
// 5 January 2026; 12 months before is day 20093.
const asOf = '2026-01-05';
const today = 20458;
const yearAgo = 20093;

interface Line {
  readonly code: number;
  readonly day: number;
  readonly amount: number;
}

const measuredOf = (lines: readonly Line[], what: OrdersMeasure, months: number | null) => {
  const register = registerOf([['Client', 'City'], ...clients.map((client) => [client, 'Oslo'])]);
  const model = modelReading(what, months);
  const [criterion] = model.criteria;
  if (criterion === undefined) throw new Error('the model has no criterion');
  const columns = {
    clients: { texts, codes: Uint32Array.from(lines, ({ code }) => code) },
    days: Float64Array.from(lines, ({ day }) => day),
    amounts: Float64Array.from(lines, ({ amount }) => amount),
  };
  const orders = clientOrders(register, ordersFromColumns(columns), { model, asOf });
  return measure(register, criterion, { asOf, orders, rankWithin: null });
};

const expectedOf = (lines: readonly Line[], what: OrdersMeasure, months: number | null) =>
  clients.map((_, client) => {
    const all = lines.filter(({ code, day }) => owners[code] === client && day <= today);
    const own = all.filter(({ day }) => months === null || day > yearAgo);
    const sales = own.filter(({ amount }) => amount > 0);
    if (what === 'amount') return exactSum(own.map(({ amount }) => amount));
    if (what === 'count') return sales.length;
    return sales.length === 0 ? NaN : today - Math.max(...sales.map(({ day }) => day));
  });

const anyLine = (day: fc.Arbitrary<number>, amount: fc.Arbitrary<number>): fc.Arbitrary<Line> =>
  fc.record({ code: fc.integer({ min: 1, max: 4 }), day, amount });

const past = fc.integer({ min: 19_800, max: today });
const future = fc.integer({ min: 19_800, max: today + 9 });
const cents = fc.integer({ min: -5000, max: 90_000 }).map((one) => one / 100);
const huge = fc.constantFrom(9e15, -9e15, 2 ** 51 / 100, 4e13 + 0.01, 0.01);
const fine = fc.double({ min: -1e9, max: 1e9, noNaN: true });

it.each<[string, fc.Arbitrary<Line>]>([
  ['whole cents on days past', anyLine(past, cents)],
  ['days after the run among them', anyLine(future, cents)],
  ['amounts finer than cents', anyLine(past, fc.oneof(cents, fine))],
  ['amounts beyond the exact cents', anyLine(future, fc.oneof(cents, huge))],
  [
    'days with hours',
    anyLine(
      fc.oneof(
        past,
        past.map((day) => day + 0.5),
      ),
      cents,
    ),
  ],
  [
    'days beyond all calendars',
    anyLine(fc.oneof(past, fc.constantFrom(-(2 ** 31), -(2 ** 30), -1e12)), cents),
  ],
])('one pass over the lines tells what each line by itself tells: %s', (_, line) => {
  const asked = fc.tuple(
    fc.constantFrom<OrdersMeasure>('amount', 'count', 'recencyDays'),
    fc.constantFrom(null, 12),
    fc.array(line, { minLength: 1, maxLength: 12 }),
  );
  fc.assert(
    fc.property(asked, ([what, months, lines]) => {
      fc.pre(lines.some(({ code }) => owners[code] !== -1));
      const expected = expectedOf(lines, what, months);
      expect(Array.from(measuredOf(lines, what, months).readings)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

it('an order that was returned as a whole is no last purchase, though its line is above zero', () => {
  const register = registerOf([
    ['Client', 'City'],
    ['Ann', 'Oslo'],
    ['Bob', 'Rome'],
  ]);
  const model = modelReading('recencyDays');
  const [criterion] = model.criteria;
  if (criterion === undefined) throw new Error('the model has no criterion');
  const columns = {
    clients: { texts: ['', 'Ann', 'Bob'], codes: Uint32Array.of(1, 1, 1, 2) },
    days: Float64Array.of(20400, 20450, 20451, 20440),
    amounts: Float64Array.of(5, 7, -7, 1),
    orderOf: Uint32Array.of(1, 2, 2, 3),
  };
  const orders = clientOrders(register, ordersFromColumns(columns), { model, asOf });
  const { readings } = measure(register, criterion, { asOf, orders, rankWithin: null });
  expect(Array.from(readings)).toEqual([58, 18]);
});

it('lines are numbered from 1, and a stranger is told by the number', () => {
  const line = { day: 20450, amount: 1 };
  const { notices } = measuredOf(
    [
      { code: 1, ...line },
      { code: 3, ...line },
    ],
    'amount',
    null,
  );
  expect(notices).toMatchObject([{ code: 'unknown-client', rows: [2], example: 'Eve' }]);
});
