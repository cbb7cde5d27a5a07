/** Orders of other people, and what other programs or plain arithmetic read in them. */
import { textOf } from '../stats/oracle-file';
import { parse } from 'papaparse';
import { readOrders, type CellValue, type Orders, type OrdersSpec } from '../../../src/tiering';
import { exactSum } from '../../../src/tiering/stats/exact-sum';
import { northwindRegister } from '../../cli/northwind-register';
import { gridOf, measured, specOf } from './orders-of';

type Line = Readonly<Record<string, string>>;
const linesOf = (text: string): readonly Line[] =>
  parse<Line>(text, { header: true, skipEmptyLines: true }).data;

/** Cells as a CSV file hands them over: texts. */
function ordersFrom(rows: readonly (readonly CellValue[])[], spec: OrdersSpec): Orders {
  const [header = []] = rows;
  const columns = header.map((_, place) => rows.map((row) => row[place] ?? null));
  const answer = readOrders({ firstRow: 1, columns }, spec);
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

const rowsOf = (text: string): string[][] => parse<string[]>(text, { skipEmptyLines: true }).data;

describe('the orders of the R package rfm', () => {
  const orders = ordersFrom(
    rowsOf(textOf('rfm/orders.csv')),
    specOf({ client: 'customer_id', date: 'order_date', amount: 'revenue' }),
  );
  const expected = linesOf(textOf('rfm/expected_orders_5bins.csv'));
  const clients = expected.map((client) => client['customer_id'] ?? '');

  it.each([
    ['recencyDays', 'recency_days'],
    ['count', 'transaction_count'],
    ['amount', 'amount'],
  ] as const)('O-1: have its %s for each of its 995 clients', (what, column) => {
    const { readings } = measured(orders, what, { clients, asOf: '2006-12-31' });
    expect(clients.length).toBe(995);
    expect(readings).toEqual(
      Object.fromEntries(expected.map((client) => [client['customer_id'], Number(client[column])])),
    );
  });
});

it('O-14: the R package rfm has 4,906 orders, all of them read and none left out', () => {
  const answer = readOrders(
    gridOf(rowsOf(textOf('rfm/orders.csv'))),
    specOf({ client: 'customer_id', date: 'order_date', amount: 'revenue' }),
  );
  expect(answer.ok && [answer.value.rows.length, answer.notices]).toEqual([4906, []]);
});

describe('the orders of Northwind', () => {
  const register = linesOf(
    northwindRegister(textOf('customers/northwind_orders.csv'), textOf('customers/northwind_customers.csv')),
  );
  const clients = register.map((client) => client['Client ID'] ?? '');
  const lines = linesOf(textOf('customers/northwind_orders.csv'));
  const orders = ordersFrom(
    rowsOf(textOf('customers/northwind_orders.csv')),
    specOf({
      client: 'customer_id',
      date: 'order_date',
      amount: 'amount',
      order: 'order_id',
      quantity: 'units',
      due: 'required_date',
      paid: 'shipped_date',
    }),
  );
  const asOf = '1998-05-06';
  const of = (what: Parameters<typeof measured>[1], months: number | null = null) =>
    measured(orders, what, { clients, asOf, months }).readings;

  it('O-14: have the revenue of the register rolled up by hand, to the cent, and 0 for the two who never ordered', () => {
    // Amounts have up to four decimals; the register rounds half a cent up.
    const rounded = (amount: number | null): string =>
      (Math.round(Math.round(Number(amount) * 10_000) / 100) / 100).toFixed(2);
    const cents = Object.entries(of('amount')).map(([key, amount]) => [key, rounded(amount)]);
    expect(cents).toEqual(register.map((client) => [client['Client ID'], client['Revenue'] || '0.00']));
    expect(exactSum(Object.values(of('amount')).map(Number)).toFixed(2)).toBe('1265793.04');
  });

  it('have its number of orders', () => {
    expect(Object.entries(of('count'))).toEqual(
      register.map((client) => [client['Client ID'], Number(client['Orders'])]),
    );
  });

  it('have its last order, and nothing for the two who never ordered', () => {
    const days = (last: string): number => (Date.parse(asOf) - Date.parse(last)) / 86_400_000;
    expect(Object.entries(of('recencyDays'))).toEqual(
      register.map((client) => [
        client['Client ID'],
        client['Last order'] ? days(client['Last order']) : null,
      ]),
    );
  });

  it('have the units and the amount of the last twelve months alone', () => {
    const within = lines.filter((line) => (line['order_date'] ?? '') > '1997-05-06');
    const sum = (column: string): number =>
      within.reduce((total, line) => total + Math.round(Number(line[column]) * 10_000), 0) / 10_000;
    expect(exactSum(Object.values(of('quantity', 12)).map(Number))).toBe(sum('units'));
    expect(exactSum(Object.values(of('amount', 12)).map(Number))).toBeCloseTo(sum('amount'), 6);
    expect(within.length).toBeGreaterThan(400);
  });

  it('were shipped as late as their dates say, weighed by amount', () => {
    const days = (from = '', to = ''): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
    const byHand = (key: string): number | null => {
      const own = lines.filter((line) => line['customer_id'] === key);
      const counted = own.filter((line) => line['shipped_date'] || (line['required_date'] ?? '') < asOf);
      const late = counted.map((line) =>
        Math.max(0, days(line['required_date'], line['shipped_date'] || asOf)),
      );
      const amounts = counted.map((line) => Number(line['amount']));
      const total = amounts.reduce((sum, amount) => sum + amount, 0);
      return total === 0
        ? null
        : late.reduce((sum, one, place) => sum + one * (amounts[place] ?? 0), 0) / total;
    };
    const readings = of('daysLate');
    for (const key of clients) {
      const wanted = byHand(key);
      if (wanted === null) expect(readings[key]).toBeNull();
      else expect(readings[key]).toBeCloseTo(wanted, 9);
    }
    expect(clients.filter((key) => (readings[key] ?? 0) > 0).length).toBeGreaterThan(20);
  });
});

describe('the purchases of CDNOW', () => {
  const rows = textOf('cdnow/CDNOW_sample.txt')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const orders = ordersFrom(
    [['id', 'sample', 'day', 'discs', 'dollars'], ...rows],
    specOf({ client: 'sample', date: 'day', amount: 'dollars', quantity: 'discs' }),
  );
  // The register has the ids as spreadsheets keep them: 4, not 0004.
  const expected = linesOf(textOf('abc/cdnow_sample_expected.csv'));
  const clients = expected.map((client) => client['id'] ?? '');

  it('O-14: add up to the amounts of 2,357 clients, ids with leading zeros matched', () => {
    const { readings, notices } = measured(orders, 'amount', { clients, asOf: '1998-06-30' });
    expect(clients.length).toBe(2357);
    expect(readings).toEqual(
      Object.fromEntries(expected.map((client) => [client['id'], Number(client['value'])])),
    );
    expect(notices.filter(({ code }) => code === 'unknown-client')).toEqual([]);
  });

  it('that cost nothing are no purchases', () => {
    const { readings } = measured(orders, 'count', { clients, asOf: '1998-06-30' });
    const bought = exactSum(Object.values(readings).map(Number));
    // 6,919 lines, 8 of them for nothing.
    expect(bought).toBe(6911);
  });
});

it('O-14: the invoices of Chinook add up to their known total', () => {
  const rows = rowsOf(textOf('customers/chinook_invoices.csv'));
  const orders = ordersFrom(
    rows,
    specOf({ client: 'customer_id', date: 'invoice_date', amount: 'total', order: 'invoice_id' }),
  );
  const clients = [...new Set(rows.slice(1).map(([, client]) => client ?? ''))];
  const { readings } = measured(orders, 'amount', { clients });
  const counts = measured(orders, 'count', { clients }).readings;
  expect(exactSum(Object.values(readings).map(Number))).toBe(2328.6);
  expect([clients.length, exactSum(Object.values(counts).map(Number))]).toEqual([59, 412]);
});
