import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { northwindRegister } from './northwind-register';

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
