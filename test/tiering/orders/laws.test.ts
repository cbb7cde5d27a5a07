import fc from 'fast-check';
import type { CellValue, OrdersMeasure } from '../../../src/tiering';
import { measured, ordersOf, type Rows } from './orders-of';

const header = ['Client', 'Date', 'Amount', 'No', 'Pieces', 'Cost', 'Due', 'Paid'];
const columns = { order: 'No', quantity: 'Pieces', cost: 'Cost', due: 'Due', paid: 'Paid' };
const measures: readonly OrdersMeasure[] = [
  'amount',
  'averageAmount',
  'count',
  'countPerMonth',
  'quantity',
  'profit',
  'recencyDays',
  'daysLate',
  'averageDaysLate',
  'maxDaysLate',
  'onTimeShare',
  'overdueAmount',
  'overdueDays',
  'arrearsShare',
  'arrearsCount',
  'returnShare',
  'variation',
];
/** What doubles where money does. */
const money: readonly OrdersMeasure[] = ['amount', 'averageAmount', 'overdueAmount', 'profit'];
// 46000 is a day of December 2025; the run is of November 2026.
const day = fc.integer({ min: 45200, max: 46400 });
// Money smaller than any coin, but no number so near nothing that half of it is nothing.
const amount = fc.oneof(
  fc.integer({ min: -50_000, max: 500_000 }).map((cents) => cents / 100),
  fc.double({ min: -1e6, max: 1e7, noNaN: true }).filter((one) => one === 0 || Math.abs(one) > 1e-12),
);
const orMissing = <Value extends CellValue>(value: fc.Arbitrary<Value>): fc.Arbitrary<CellValue> =>
  fc.oneof({ weight: 8, arbitrary: value }, fc.constant(null));
const line: fc.Arbitrary<readonly CellValue[]> = fc.tuple(
  fc.constantFrom('Ann', 'Bob', 'Cyd', 'Eve'),
  day,
  amount,
  orMissing(fc.integer({ min: 1, max: 9 })),
  orMissing(fc.integer({ min: -3, max: 90 })),
  orMissing(amount),
  orMissing(day),
  orMissing(day),
);
const lines = fc.array(line, { minLength: 1, maxLength: 40 });

const readingsOf = (rows: Rows, what: OrdersMeasure, months: number | null) =>
  measured(ordersOf([header, ...rows], columns), what, { months, asOf: '2026-11-21' }).readings;

describe.each(measures)('of orders, %s', (what) => {
  const months = what === 'variation' ? 24 : 12;

  it('is the same whatever the order of the lines', () => {
    const shuffled = lines.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(months, null), ([rows, mixed], window) => {
        expect(readingsOf(mixed, what, window)).toEqual(readingsOf(rows, what, window));
      }),
    );
  });

  it('is the same for two sheets put together either way', () => {
    fc.assert(
      fc.property(lines, lines, (rows, others) => {
        expect(readingsOf([...others, ...rows], what, months)).toEqual(
          readingsOf([...rows, ...others], what, months),
        );
      }),
    );
  });
});

// The average margin, and with it a profit, is everybody's.
describe.each(measures.filter((what) => what !== 'profit'))('of orders, %s', (what) => {
  it('has nothing to do with the orders of others', () => {
    fc.assert(
      fc.property(lines, lines, (rows, others) => {
        const own = rows.map(([, ...rest]) => ['Ann', ...rest]);
        const foreign = others.map(([, ...rest]) => ['Bob', ...rest]);
        expect(readingsOf([...own, ...foreign], what, null)['Ann']).toBe(readingsOf(own, what, null)['Ann']);
      }),
    );
  });
});

it('amounts of whole cents add up part by part: two sheets bring what each of them brings', () => {
  const cents = fc.array(
    line.chain(([client = null, date = null]) =>
      fc
        .integer({ min: -50_000, max: 500_000 })
        .map((whole): readonly CellValue[] => [client, date, whole / 100]),
    ),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(cents, cents, (rows, others) => {
      const inCents = (part: Rows) => Math.round((readingsOf(part, 'amount', null)['Ann'] ?? NaN) * 100);
      expect(inCents([...rows, ...others])).toBe(inCents(rows) + inCents(others));
    }),
    { numRuns: 1000 },
  );
});

it('money twice or half as much makes what is money so, and leaves all else as it is', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom(2, 0.5, 1024), fc.constantFrom(...measures), (rows, factor, what) => {
      const times = (cell: CellValue | undefined): CellValue =>
        typeof cell === 'number' ? cell * factor : null;
      const scaled = rows.map(
        ([client = null, date = null, money, no = null, pieces = null, cost, ...days]) => [
          client,
          date,
          times(money),
          no,
          pieces,
          times(cost),
          ...days,
        ],
      );
      const before = readingsOf(rows, what, null);
      const after = readingsOf(scaled, what, null);
      const by = money.includes(what) ? factor : 1;
      for (const [client, reading] of Object.entries(before)) {
        if (reading === null) expect(after[client]).toBeNull();
        // Quotients and differences have twelve digits.
        else
          expect(Math.abs((after[client] ?? NaN) / by - reading)).toBeLessThan(
            5e-6 + Math.abs(reading) * 1e-11,
          );
      }
    }),
    { numRuns: 1000 },
  );
});
