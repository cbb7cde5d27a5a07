import { headersOf } from './columns/headers-of';
import type { Reading } from './model';

/**
 * The header of the register's column that a reading is called by; null where it reads none of them.
 * @example headerOf({ kind: 'orders', measure: 'amount', months: 12 }); // => null
 */
export function headerOf(reading: Reading): string | null {
  return headersOf(reading)[0] ?? null;
}
