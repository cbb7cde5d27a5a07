import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { call, callForDocument, SAMPLES, useFolder } from './command-line';
import { northwindRegister } from './northwind-register';
import { northwindWorkbook } from './northwind-workbook';

const textOf = (...path: readonly string[]): string => readFileSync(join(__dirname, ...path), 'utf8');

describe('the sample register of Northwind', () => {
  it('is what its orders, rolled up per client, give', () => {
    const register = northwindRegister(
      textOf('../data/customers/northwind_orders.csv'),
      textOf('../data/customers/northwind_customers.csv'),
    );
    expect(textOf('../../assets/sample/northwind-clients.csv')).toBe(register);
  });
});

describe('the sample workbook of Northwind', () => {
  const folder = useFolder();
  const workbook = join(SAMPLES, 'northwind.xlsx');
  const model = join(SAMPLES, 'orders.model.json');

  it('is what its clients and orders give', async () => {
    const made = await northwindWorkbook(
      textOf('../data/customers/northwind_orders.csv'),
      textOf('../data/customers/northwind_customers.csv'),
    );
    expect(Buffer.from(made).equals(readFileSync(workbook))).toBe(true);
  });

  it('is tiered by the orders of the twelve months up to the last one', async () => {
    const document = await callForDocument(workbook, model);
    // The largest buyer; added up by hand from the lines of 7 May 1997 to 6 May 1998.
    const largest = document.placements.find(({ key }) => key === 'SAVEA');
    expect(document.run).toMatchObject({ asOf: '1998-05-06', clients: 91 });
    expect([largest?.tier, largest?.readings['amount']]).toEqual(['Platinum', expect.closeTo(82373.51, 2)]);
  });

  it('gets its columns on the sheet of clients, colours included', async () => {
    const said = await call('run', workbook, '--model', model, '--out', folder.path('tiers.xlsx'));
    expect([said.status, folder.names()]).toEqual([0, ['tiers.xlsx']]);
  });
});
