/** Registers of other people's clients, as their files have them; clients are numbered where the file has no key. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import type { Rows } from '../orders/orders-of';

/** The rows of a file in test/data/customers, header first, with a column "Client" before them. */
export function customersIn(file: string): Rows {
  const text = readFileSync(join(__dirname, '../../data/customers', file), 'utf8');
  const { data } = parse<string[]>(text, { skipEmptyLines: true });
  return data.map((cells, row) => [row === 0 ? 'Client' : `C${row}`, ...cells]);
}
