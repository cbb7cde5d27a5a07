import { textOf } from '../stats/oracle-file';
import { parse } from 'papaparse';
import type { CellValue, Run } from '../../../src/tiering';
import { retention } from '../../../src/tiering/reports/retention';
import { asking, smallRun, specIn } from './small-runs';

type Line = Readonly<Record<string, string>>;
const linesOf = (file: string): readonly Line[] =>
  parse<Line>(textOf(file), { header: true, skipEmptyLines: true }).data;

const reported = (run: Run) => retention(run, specIn(run, 'retention'));

it('S3-4: of the 89 clients of Northwind who bought 88 came back, 98.9 %', () => {
  const orders = linesOf('customers/northwind_orders.csv').map((line): readonly CellValue[] => [
    line['customer_id'] ?? '',
    line['order_date'] ?? '',
    line['amount'] ?? '',
  ]);
  const clients = linesOf('customers/northwind_customers.csv').map((line) => [line['customer_id'] ?? '', 70]);
  const run = smallRun([['Client', 'Points'], ...clients], asking('retention'), {
    orders,
    asOf: '1998-05-06',
  });
  const { returning, kept } = reported(run).all;
  expect([clients.length, returning.clients, returning.of]).toEqual([91, 88, 89]);
  expect(returning.share).toBeCloseTo(0.989, 3);
  expect(kept.of).toBeGreaterThan(60);
});

it('S3-4: of the 2,357 clients of CDNOW 946 came back in nine months, 40.1 %, or 40.3 % of the 2,349 who paid', () => {
  const rows = textOf('cdnow/CDNOW_sample.txt')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const orders = rows.map(([, id = '', day = '', , dollars = '']): readonly CellValue[] => [
    id,
    day,
    dollars,
  ]);
  const clients = [...new Set(rows.map(([, id = '']) => id))].map((id) => [id, 70]);
  const run = smallRun([['Client', 'Points'], ...clients], asking('retention'), {
    orders,
    asOf: '1997-09-30',
  });
  const { clients: returned, of, share } = reported(run).all.returning;
  expect([clients.length, returned, of]).toEqual([2357, 946, 2349]);
  expect(returned / clients.length).toBeCloseTo(0.401, 3);
  expect(share).toBeCloseTo(0.4027, 4);
});

const register = [
  ['Client', 'Points'],
  ['Ann', 90],
  ['Bob', 90],
  ['Cyd', 10],
  ['Dan', 10],
  ['Eve', 10],
];
const orders: readonly (readonly CellValue[])[] = [
  // Two orders of one day are one purchase.
  ['Ann', '2025-01-10', 100],
  ['Ann', '2025-01-10', 50],
  ['Bob', '2025-01-10', 300],
  ['Bob', '2026-01-10', 10],
  ['Cyd', '2026-11-01', 20],
  // Two different days and nothing for it in the end.
  ['Dan', '2025-02-01', 40],
  ['Dan', '2025-03-01', -60],
];
const run = smallRun(register, asking('retention'), { orders });

it('returning clients bought on two different days; whoever never bought takes no part', () => {
  expect(reported(run).all.returning).toEqual({ clients: 1, of: 4, share: 0.25 });
});

it('S3-4: of the clients who could have come back only those count whose first sale is long enough ago', () => {
  expect(reported(run).all.eligible).toEqual({ clients: 1, of: 3, share: 1 / 3 });
  const on = (day: string) =>
    reported(smallRun(register, asking('retention'), { orders, asOf: day })).all.eligible.of;
  // 10 April is 90 days after 10 January.
  expect([on('2025-04-09'), on('2025-04-10')]).toEqual([0, 2]);
});

it('the returning share is the repeat rate; retention from year to year stands beside it (D29)', () => {
  const { kept, keptValue, returning } = reported(run).all;
  // Ann, Bob and Dan bought in the year up to 21 November 2025, Bob again in the next. Dan's returns exceed what he bought.
  expect(kept).toEqual({ clients: 1, of: 3, share: 1 / 3 });
  expect(keptValue).toEqual({ value: 300, of: 450, share: 2 / 3 });
  expect(returning.share).not.toBe(kept.share);
});

it('the same is told by tier', () => {
  expect(
    reported(run).tiers.map(({ tier, returning, kept }) => [
      tier,
      returning.clients,
      returning.of,
      kept.share,
    ]),
  ).toEqual([
    ['Platinum', 1, 2, 0.5],
    ['Gold', 0, 0, null],
    ['Silver', 0, 2, 0],
    ['D', 0, 0, null],
  ]);
});

it('shares of nobody are nothing, not zero', () => {
  const none = smallRun(register, asking('retention'), { orders: [['Ann', '2026-11-01', -5]] });
  const { all } = reported(none);
  expect([all.returning.share, all.eligible.share, all.kept.share, all.keptValue.share]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
