import { join } from 'node:path';
import { putRows } from '../../src/hosts/memory/cells';
import { addSheet, firstSheet, newWorkbook } from '../../src/hosts/memory/workbook';
import { xlsxOf } from '../contract/workbook-as-xlsx';
import { call, callForDocument, DATA, useFolder } from './command-line';

const model = (orders: object | null, measure = 'amount'): string =>
  JSON.stringify({
    schema: 1,
    name: 'By orders',
    asOf: '2024-06-30',
    register: { key: 'Code', label: 'Client', rankWithin: null },
    orders,
    criteria: [
      {
        id: 'amount',
        reading: { kind: 'orders', measure, months: null },
        direction: 'more',
        scale: { kind: 'rank' },
        weight: 1,
        missing: 'skip',
      },
    ],
    method: { kind: 'cutoffs', floors: [90, 40] },
    ladder: { tiers: ['Platinum', 'Gold', 'Silver'].map((name) => ({ name })) },
  });

const COLUMNS = { client: 'Buyer', date: 'Day', amount: 'Sum' };
const CLIENTS = [
  ['Code', 'Client'],
  ['A1', 'Alpha'],
  ['B2', 'Beta'],
  ['C3', 'Gamma'],
];
const ORDERS = [
  ['Buyer', 'Day', 'Sum'],
  ['A1', '2024-01-05', 10],
  ['B2', '2024-02-05', 70],
  ['A1', '2024-03-05', 20],
];
// Alpha 10 + 20, Beta 70, Gamma has none.
const SUMS = { A1: 30, B2: 70, C3: 0 };

const text = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.join(',')}\n`).join('');

describe('client-tiers run with orders', () => {
  const folder = useFolder();
  const sums = async (register: string, orders: object | null, ...more: readonly string[]) => {
    const document = await callForDocument(register, folder.put('model.json', model(orders)), ...more);
    return Object.fromEntries(document.placements.map(({ key, readings }) => [key, readings['amount']]));
  };
  const book = (): Promise<Uint8Array> => {
    const workbook = newWorkbook('Clients');
    putRows(firstSheet(workbook), CLIENTS);
    putRows(addSheet(workbook, 'Orders 2024'), ORDERS);
    return xlsxOf(workbook);
  };

  it('reads them from a text file that is named', async () => {
    const register = folder.put('clients.csv', text(CLIENTS));
    const orders = folder.put('orders.csv', text(ORDERS));
    expect(await sums(register, COLUMNS, '--orders', orders)).toEqual(SUMS);
  });

  it('reads them from another sheet of the workbook', async () => {
    const register = folder.put('clients.xlsx', await book());
    expect(await sums(register, COLUMNS, '--orders', 'Orders 2024')).toEqual(SUMS);
  });

  it('reads them from the sheet that the model names', async () => {
    const register = folder.put('clients.xlsx', await book());
    expect(await sums(register, { ...COLUMNS, sheet: 'Orders 2024' })).toEqual(SUMS);
  });

  it('reads them from the file beside the register that the model names', async () => {
    const register = folder.put('clients.csv', text(CLIENTS));
    folder.put('orders.csv', text(ORDERS));
    expect(await sums(register, { ...COLUMNS, file: 'orders.csv' })).toEqual(SUMS);
  });

  it.each(['/somewhere/else/orders.csv', '../orders.csv', 'sub\\orders.csv', '..'])(
    'refuses in words a model that names %s, and reads what --orders says instead',
    async (file) => {
      const register = folder.put('clients.csv', text(CLIENTS));
      const orders = folder.put('orders.csv', text(ORDERS));
      const named = folder.put('model.json', model({ ...COLUMNS, file }));
      const said = await call('run', register, '--model', named);
      expect([said.status, said.out]).toEqual([1, '']);
      expect(said.error).toContain(`"${file}"`);
      expect(said.error).toContain('beside the register');
      expect(await sums(register, { ...COLUMNS, file }, '--orders', orders)).toEqual(SUMS);
    },
  );

  it('agrees with the sums of 830 real orders worked out by others', async () => {
    const columns = { client: 'customer_id', date: 'order_date', amount: 'amount' };
    const register = join(DATA, 'customers/northwind_customers.csv');
    const orders = join(DATA, 'customers/northwind_orders.csv');
    const wanted = JSON.parse(model(columns)) as Record<string, unknown>;
    const named = folder.put(
      'model.json',
      JSON.stringify({ ...wanted, register: { key: 'customer_id', label: 'company', rankWithin: null } }),
    );
    const document = await callForDocument(register, named, '--orders', orders);
    const total = document.placements.reduce((sum, { readings }) => sum + (readings['amount'] ?? 0), 0);
    expect(total).toBeCloseTo(1_265_793.04, 2);
  });

  it.each([
    [
      'the model names a sheet',
      { ...COLUMNS, sheet: 'Sales' },
      [],
      'the model reads orders from a sheet "Sales"',
    ],
    ['a sheet is asked for', COLUMNS, ['--orders', 'Sales'], '--orders "Sales"'],
  ])(
    'says how to give the orders where %s and the register is a text file',
    async (_, orders, more, words) => {
      const register = folder.put('clients.csv', text(CLIENTS));
      const said = await call('run', register, '--model', folder.put('m.json', model(orders)), ...more);
      expect([said.status, said.out]).toEqual([1, '']);
      expect(said.error).toContain(words);
      expect(said.error).toContain('--orders <file.csv or file.xlsx>');
      expect(said.error).not.toContain('--sheet');
    },
  );

  it('names the sheets there are where the model reads another, and says that a file may be given', async () => {
    const register = folder.put('clients.xlsx', await book());
    const named = folder.put('m.json', model({ ...COLUMNS, sheet: 'Sales' }));
    const said = await call('run', register, '--model', named);
    expect(said.status).toBe(1);
    expect(said.error).toContain('there are Clients, Orders 2024');
    expect(said.error).toContain('--orders <file.csv or file.xlsx>');
  });

  it('reads a file of any name', async () => {
    const register = folder.put('clients.csv', text(CLIENTS));
    const orders = folder.put('orders.dat', text(ORDERS));
    expect(await sums(register, COLUMNS, '--orders', orders)).toEqual(SUMS);
  });

  it('tells orders that end long before the day of the run, and does not move that day', async () => {
    const register = folder.put('clients.csv', text(CLIENTS));
    const orders = folder.put('orders.csv', text(ORDERS));
    const windowed = folder.put('m.json', model(COLUMNS).replace('"months":null', '"months":12'));
    const said = await call(
      'run',
      register,
      '--model',
      windowed,
      '--orders',
      orders,
      '--as-of',
      '2026-11-22',
    );
    expect(said.out).toContain('as of 2026-11-22');
    expect(said.out).toContain(
      'No order lies within the 12 months up to Nov 22, 2026; the latest is of Mar 5, 2024.',
    );
    expect(said.out).toContain('(--as-of 2024-03-05)');
  });

  it.each([
    ['are not given', COLUMNS, [], 2],
    ['are given to a model that reads none', null, ['--orders', 'orders.csv'], 2],
    ['are in a file that is not there', COLUMNS, ['--orders', 'absent.csv'], 1],
    ['are in a sheet that is not there', COLUMNS, ['--orders', 'Absent'], 1],
    ['lack a column', { ...COLUMNS, amount: 'Total' }, ['--orders', 'Orders 2024'], 1],
  ])('refuses the run where they %s', async (_, orders, more, status) => {
    const register = folder.put('clients.xlsx', await book());
    const criterion = { kind: 'column', header: 'Code' };
    const wanted = JSON.parse(model(orders)) as { criteria: { reading: object }[] };
    if (orders === null && wanted.criteria[0]) wanted.criteria[0].reading = criterion;
    const said = await call(
      'run',
      register,
      '--model',
      folder.put('m.json', JSON.stringify(wanted)),
      ...more,
    );
    expect([said.status, said.out]).toEqual([status, '']);
    expect(said.error).not.toBe('');
  });
});
