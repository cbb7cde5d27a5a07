import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { putRows } from '../../src/hosts/memory/cells';
import { addSheet, firstSheet, newWorkbook } from '../../src/hosts/memory/workbook';
import { parseModel, presets, type Model } from '../../src/tiering';
import { xlsxOf } from '../contract/workbook-as-xlsx';
import { call, callForDocument, DATA, tiersByKey, useFolder } from './command-line';

const CASES = join(__dirname, '../cases');
const names = presets.map(({ name }) => name);

const modelOf = (text: string): Model => {
  const answer = parseModel(text);
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
};

describe('client-tiers presets', () => {
  it('tells the ten presets and what they are for, one a line; ABC has two names', async () => {
    const said = await call('presets');
    expect([said.status, said.error]).toEqual([0, '']);
    const lines = said.out.trimEnd().split('\n');
    expect(lines).toHaveLength(10);
    expect(lines.flatMap((line) => line.split(/ {2,}/)[0]?.split(', '))).toEqual(names);
    for (const line of lines) expect(line.split(/ {2,}/)[1]).toMatch(/\w/);
  });
});

describe('client-tiers preset', () => {
  const folder = useFolder();

  it.each(names)('prints %s as a model that can be read back, and nothing else', async (name) => {
    const said = await call('preset', name);
    expect([said.status, said.error]).toEqual([0, '']);
    expect(modelOf(said.out).name).not.toBe('');
  });

  it.each(names)('prints %s for a register as its case has it', async (name) => {
    const folderOfCase = join(CASES, `preset-${name}`);
    const said = await call('preset', name, '--register', join(folderOfCase, 'register.csv'));
    expect(said.status).toBe(0);
    expect(modelOf(said.out)).toEqual(modelOf(readFileSync(join(folderOfCase, 'model.json'), 'utf8')));
  });

  it('has a case for every preset, and no case for a preset that is not there', () => {
    const cases = readdirSync(CASES).filter((one) => one.startsWith('preset-'));
    expect(cases).toEqual(names.map((name) => `preset-${name}`).sort());
    for (const one of cases) expect(existsSync(join(CASES, one, 'expected.csv'))).toBe(true);
  });

  it('names on standard error what the register lacks, by its usual header, and prints the model all the same', async () => {
    const register = folder.put('register.csv', 'Client ID,Client,Revenue\nC1,Ann,5\nC2,Bob,7\n');
    const said = await call('preset', 'statuses', '--register', register);
    expect(said.status).toBe(0);
    const lines = said.error.trimEnd().split('\n');
    expect(lines.map((line) => /^no column for "([^"]+)"/.exec(line)?.[1])).toEqual([
      'Net profit',
      'Days late',
      'Orders',
    ]);
    expect(lines[1]).toContain('the criterion "payment" needs a column of numbers');
    expect(modelOf(said.out).criteria.map(({ reading }) => reading)).toContainEqual({
      kind: 'column',
      header: 'Days late',
    });
  });

  it('says that turnover counts where no profit is known (D7)', async () => {
    const revenue = folder.put('revenue.csv', 'Client ID,Revenue\nC1,5\nC2,7\n');
    const both = folder.put('both.csv', 'Client ID,Revenue,Net profit\nC1,5,2\nC2,7,1\n');
    expect((await call('preset', 'abc-value', '--register', revenue)).error).toContain('"Revenue" counts');
    const said = await call('preset', 'abc-value', '--register', both);
    expect(said.error).toBe('');
    expect(modelOf(said.out).criteria[0]?.reading).toEqual({ kind: 'column', header: 'Net profit' });
  });

  it('says loudly which words of the register are to be filled in, and where', async () => {
    const register = folder.put('deals.csv', 'Код,Этап\n1,встреча\n2,оплата\n3,бриф\n');
    const said = await call('preset', 'stages', '--register', register);
    expect(said.status).toBe(0);
    expect(said.error).toContain('TO BE FILLED IN, column "Этап"');
    expect(said.error).toContain('"бриф", "встреча"');
    expect(modelOf(said.out).method).toMatchObject({ coefficients: { бриф: 0, встреча: 0, оплата: 1 } });
  });

  it('says that a column of purchases is no intent, and never takes it for one (S2-1)', async () => {
    const register = folder.put('bank.csv', 'Client ID,Assets,Orders\nC1,5,3\nC2,7,1\n');
    const said = await call('preset', 'bank', '--register', register);
    expect(said.error).toContain('no column for "Purchase intent" was found: the criterion "intent"');
    expect(said.out).not.toContain('"Orders"');
  });

  it('says of formulas without results that nobody calculated them', async () => {
    const workbook = newWorkbook('Clients');
    putRows(firstSheet(workbook), [
      ['Client ID', 'Revenue'],
      ['C1', { formula: '=2+3', value: null }],
      ['C2', { formula: '=2+4', value: null }],
    ]);
    const register = folder.put('formulas.xlsx', await withoutResults(await xlsxOf(workbook)));
    const said = await call('preset', 'abc-value', '--register', register);
    expect(said.error).toContain('“Revenue”: 2 cells with a formula but no result (rows 2, 3)');
    const model = folder.put('model.json', said.out);
    const ran = await call('run', register, '--model', model);
    expect(ran.out + ran.error).toContain('open the file in Excel, save it');
  });

  it.each([
    ['that is not there', () => 'absent.csv', 'absent.csv'],
    ['that is empty', () => folder.put('empty.csv', ''), 'empty'],
    ['without a row of names', () => folder.put('numbers.csv', '1,2\n3,4\n5,6\n'), 'column names'],
  ])('refuses a register %s in words', async (_, register, words) => {
    const said = await call('preset', 'rfm', '--register', register());
    expect([said.status, said.out]).toEqual([1, '']);
    expect(said.error).toContain(words);
  });

  it('takes the sheet that is named, and says which there are where there is no such sheet', async () => {
    const register = folder.put('book.xlsx', await book());
    const said = await call('preset', 'rfm', '--register', register, '--sheet', 'Klienti');
    expect([said.status, said.out]).toEqual([1, '']);
    expect(said.error).toContain('Clients, Sales');
  });

  it('finds orders on another sheet of the workbook, and the model runs on it as it stands', async () => {
    const register = folder.put('book.xlsx', await book());
    const said = await call('preset', 'rfm', '--register', register);
    expect([said.status, said.error]).toEqual([0, '']);
    const model = modelOf(said.out);
    expect(model.orders).toMatchObject({ sheet: 'Sales', client: 'Customer', date: 'Order date' });
    expect(model.criteria.map(({ reading }) => reading.kind)).toEqual(['orders', 'orders', 'orders']);
    const saved = folder.put('rfm.json', said.out);
    const document = await callForDocument(register, saved, '--as-of', '2026-11-21');
    // The best of three, the middle and the worst on all three measures.
    expect(document.placements.map(({ code }) => code)).toEqual(['333', '222', '111']);
  });

  it('puts the headers of a real register into a model that runs', async () => {
    const register = join(__dirname, '../../assets/sample/northwind-clients.csv');
    const said = await call('preset', 'abc-clients', '--register', register);
    const saved = folder.put('abc.json', said.out);
    const tiers = Object.values(tiersByKey(await callForDocument(register, saved)));
    expect(new Set(tiers)).toEqual(new Set(['A', 'B', 'C', 'D']));
  });

  it('reads the orders of Northwind, whose headers are those of a database', async () => {
    const orders = readFileSync(join(DATA, 'customers/northwind_orders.csv'), 'utf8');
    expect(orders.startsWith('order_id,customer_id,order_date')).toBe(true);
    const rows = orders
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));
    const workbook = newWorkbook('Clients');
    putRows(firstSheet(workbook), [
      ['customer_id', 'company'],
      ['VINET', 'Vins'],
      ['TOMSP', 'Toms'],
      ['ALFKI', 'Alfreds'],
    ]);
    putRows(
      addSheet(workbook, 'orders'),
      rows.map((row, place) => row.map((cell, column) => (place > 0 && column === 5 ? Number(cell) : cell))),
    );
    const register = folder.put('northwind.xlsx', await xlsxOf(workbook));
    const said = await call('preset', 'lifecycle', '--register', register);
    expect(said.error).toBe('');
    expect(modelOf(said.out).orders).toMatchObject({
      sheet: 'orders',
      client: 'customer_id',
      date: 'order_date',
      amount: 'amount',
      order: 'order_id',
      quantity: 'units',
    });
    const document = await callForDocument(
      register,
      folder.put('model.json', said.out),
      '--as-of',
      '1998-05-06',
    );
    expect(tiersByKey(document)['ALFKI']).toBe('Long-term');
  });
});

/** As libraries write formulas: nothing beside them. */
const withoutResults = (bytes: Uint8Array): Promise<Uint8Array> => {
  const parts = unzipSync(bytes);
  const name = 'xl/worksheets/sheet1.xml';
  const sheet = strFromU8(parts[name] ?? new Uint8Array());
  const bare = sheet.replace(/ t="str"([^>]*>)(<f>[^<]*<\/f>)<v>[^<]*<\/v>|(<\/f>)<v>[^<]*<\/v>/g, '$1$2$3');
  return Promise.resolve(zipSync({ ...parts, [name]: strToU8(bare) }));
};

const book = (): Promise<Uint8Array> => {
  const workbook = newWorkbook('Clients');
  putRows(firstSheet(workbook), [
    ['Client ID', 'Client'],
    ['C1', 'Ann'],
    ['C2', 'Bob'],
    ['C3', 'Cyd'],
  ]);
  putRows(addSheet(workbook, 'Sales'), [
    ['Customer', 'Order date', 'Order no', 'Amount'],
    ['C1', '2026-11-20', 1, 500],
    ['C1', '2026-10-20', 2, 500],
    ['C1', '2026-09-20', 3, 500],
    ['C2', '2026-08-20', 4, 300],
    ['C2', '2026-07-20', 5, 300],
    ['C3', '2026-01-20', 6, 100],
  ]);
  return xlsxOf(workbook);
};
