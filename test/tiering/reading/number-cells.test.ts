import fc from 'fast-check';
import {
  guessColumns,
  guessOrders,
  mergeDuplicates,
  readRegister,
  reportsOf,
  run,
  type CellValue,
  type Register,
  type RegisterColumn,
} from '../../../src/tiering';
import { columnContent } from '../../../src/tiering/guessing/column-content';
import { orderColumns, type OrdersHeader } from '../../../src/tiering/orders/order-columns';
import { orderRows } from '../../../src/tiering/orders/order-rows';
import { textColumn } from '../../../src/tiering/orders/text-column';
import { cellAt } from '../../../src/tiering/reading/cell-at';
import { cellsFrom } from '../../../src/tiering/reading/cells-from';
import { clientKeys } from '../../../src/tiering/reading/client-keys';
import { dateColumn } from '../../../src/tiering/reading/date-column';
import { numberColumn } from '../../../src/tiering/reading/number-column';
import { pickedCells } from '../../../src/tiering/reading/picked-cells';
import { plainCells } from '../../../src/tiering/reading/plain-cells';
import { clientRows } from '../../../src/tiering/reading/register-rows';
import type { Cells, Habits } from '../../../src/tiering/register';
import { modelOf } from '../register-of';

const laws = { numRuns: 1000 };
const habits: Habits = { decimal: 'comma', dateOrder: 'mdy', dateSystem: 1904 };

/** Amounts, days, years, ids, and what no register should hold. */
const number = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.integer({ min: 1990, max: 2030 }),
  fc.integer({ min: 40_000, max: 47_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(-0, 1e301, -1e301, 0.1 + 0.2),
);
const cell: fc.Arbitrary<CellValue> = fc.oneof({ weight: 4, arbitrary: number }, fc.constant(null));
const column = fc.array(cell, { maxLength: 12 });
const word = fc.constantFrom('Ann', 'Total', 'Итого', '12', '5.3.2024', '', 'n/a');

const numbersOf = (cells: readonly CellValue[]): Cells => ({
  numbers: Float64Array.from(cells, (one) => (typeof one === 'number' ? one : NaN)),
});
const source = (cells: Cells, rows: number) => ({
  header: 'Sales',
  cells,
  rows: Uint32Array.from({ length: rows }, (_, row) => row + 2),
});

/** What does not depend on how a column is kept, for both ways of keeping it. */
const both = <Answer>(cells: readonly CellValue[], ask: (cells: Cells) => Answer): readonly Answer[] => [
  ask(cells),
  ask(numbersOf(cells)),
];

const questions: readonly (readonly [string, (cells: Cells, rows: number) => unknown])[] = [
  ['as numbers', (cells, rows) => numberColumn(source(cells, rows), 'point')],
  ['as days', (cells, rows) => dateColumn(source(cells, rows), habits)],
  ['as texts', (cells) => textColumn(cells)],
  ['as keys', (cells, rows) => clientKeys(source(cells, rows))],
  ['by its content', (cells) => columnContent(cells)],
  ['cell by cell', (cells, rows) => Array.from({ length: rows + 1 }, (_, row) => cellAt(cells, row))],
  ['as plain cells', (cells) => plainCells(cells)],
];

it.each(questions)('a column of numbers reads the same however it is kept: %s', (_, ask) => {
  fc.assert(
    fc.property(column, (cells) => {
      const [plain, typed] = both(cells, (kept) => ask(kept, cells.length));
      expect(typed).toEqual(plain);
    }),
    laws,
  );
});

it('picked rows hold what they held, whether the first, all or some are picked', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, fc.boolean()), { maxLength: 8 }), fc.nat(8), (cells, first) => {
      const all = cells.map(([one]) => one);
      const some = cells.flatMap(([, picked], row) => (picked ? [row] : []));
      const leading = all.slice(0, first).map((_, row) => row);
      for (const rows of [some, leading]) {
        for (const kept of both(all, (given) => pickedCells(given, Uint32Array.from(rows)))) {
          expect(plainCells(kept)).toEqual(rows.map((row) => all[row]));
        }
      }
    }),
    laws,
  );
});

it('cells become numbers only where each of them is a finite number or blank', () => {
  expect(cellsFrom(['Sales', 5, null, -0], 1)).toEqual({ numbers: Float64Array.of(5, NaN, -0) });
  for (const other of ['5', '', true, NaN, Infinity]) {
    expect(cellsFrom(['Sales', 5, other], 1)).toEqual([5, other]);
  }
});

it('readings of a column of numbers are the column itself, not a copy', () => {
  const numbers = Float64Array.of(5, NaN);
  expect(numberColumn(source({ numbers }, 2), 'point').readings).toBe(numbers);
});

const grid = fc.array(
  fc.tuple(fc.oneof({ weight: 5, arbitrary: cell }, word), cell, cell, cell, fc.oneof(cell, word)),
  { minLength: 1, maxLength: 12 },
);
const headers = ['Client', 'Revenue', 'Order date', 'Rating', 'Kind'];

/** The same columns with their cells one by one, and with numbers as such. */
function twice(rows: readonly (readonly CellValue[])[]): readonly (readonly RegisterColumn[])[] {
  const plain = headers.map((header, place) => ({ header, cells: rows.map((row) => row[place] ?? null) }));
  return [plain, plain.map(({ header, cells }) => ({ header, cells: cellsFrom(cells, 0) }))];
}

const chosen =
  (columns: readonly RegisterColumn[]) =>
  (header: OrdersHeader): ReturnType<typeof source> | null => {
    const place = ['client', 'amount', 'date', 'quantity', 'paid', 'margin'].indexOf(header);
    const cells = columns[place % headers.length]?.cells;
    return cells === undefined ? null : source(cells, plainCells(cells).length);
  };

it.each<readonly [string, (columns: readonly RegisterColumn[]) => unknown]>([
  ['which rows are clients', (columns) => counted(clientRows(columns, { key: 0, label: 4 }, 2))],
  [
    'which rows are clients without a key',
    (columns) => counted(clientRows(columns, { key: -1, label: -1 }, 2)),
  ],
  ['which rows are orders', (columns) => counted(orderRows(columns, { client: 0, date: 2, amount: 1 }, 2))],
  ['what the columns of orders hold', (columns) => orderColumns(chosen(columns), habits).paid],
  ['what the columns are', (columns) => guessColumns(columns)],
  ['what the columns of orders are', (columns) => guessOrders(columns)],
])('a sheet reads the same however its columns are kept: %s', (_, ask) => {
  fc.assert(
    fc.property(grid, (rows) => {
      const [plain, typed] = twice(rows).map(ask);
      expect(typed).toEqual(plain);
    }),
    laws,
  );
});

/** Tallies are living counts: what they say now. */
function counted(rows: object): unknown {
  return Object.entries(rows).map(([name, part]: [string, unknown]) =>
    part instanceof Uint32Array ? [name, part] : [name, JSON.stringify(part)],
  );
}

/** Everything that a model can ask of a column of numbers, in one. */
const model = modelOf({
  schema: 1,
  name: 'Numbers',
  register: { key: 'Client', label: 'Kind', duplicates: 'merge', rankWithin: 'Kind' },
  criteria: [
    { id: 'revenue', reading: { kind: 'column', header: 'Revenue' }, direction: 'more', weight: 2 },
    { id: 'recency', reading: { kind: 'daysSince', header: 'Order date' }, direction: 'less', weight: 1 },
    {
      id: 'kind',
      reading: { kind: 'stage', header: 'Kind', coefficients: { 1: 0.5, 2: 1 } },
      direction: 'more',
      weight: 1,
    },
  ],
  method: { kind: 'quota', shares: [0.3, 0.3] },
  ladder: { tiers: [{ name: '1' }, { name: '2' }, { name: '3' }] },
  rules: [
    { when: { header: 'Rating', op: '=', value: '4' }, then: { cap: '2' }, reason: 'four' },
    { when: { header: 'Rating', op: '=', value: '' }, then: { cap: '3' }, reason: 'blank' },
    { when: { header: 'Rating', op: '>', value: 4 }, then: { floor: '2' }, reason: 'more' },
  ],
  overrides: { tier: 'Rating', reason: 'Kind', from: 'Order date', until: null, by: null, months: 1200 },
});

it('a run is the same however its columns are kept', () => {
  fc.assert(
    fc.property(grid, (rows) => {
      const read = readRegister(
        {
          firstRow: 1,
          columns: headers.map((header, place) => [header, ...rows.map((row) => row[place] ?? null)]),
        },
        { key: 'Client', label: 'Kind', headerIndex: 0 },
      );
      fc.pre(read.ok);
      if (!read.ok) throw new Error('refused');
      const [typed, plain] = [read.value, plainly(read.value)].map(wholeRun);
      expect(typed).toEqual(plain);
    }),
    laws,
  );
});

function plainly(register: Register): Register {
  const columns = register.columns.map((one) => ({ ...one, cells: plainCells(one.cells) }));
  return { ...register, columns };
}

function wholeRun(register: Register): unknown {
  const merged = mergeDuplicates(register, model);
  if (!merged.ok) return merged;
  const answer = run(merged.value, model, '2026-11-21');
  if (!answer.ok) return answer;
  const { placement, shares, ...done } = answer.value;
  return {
    ...done,
    register: plainly(done.register),
    placements: done.register.keys.map((__, client) => [placement(client), shares(client)]),
    reports: reportsOf(answer.value),
  };
}
