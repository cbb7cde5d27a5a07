import type { Reading } from '../model';
import { readingColumns } from './reading-columns';

/**
 * The headers of the register's columns that a reading reads, the one it is called by first; none for orders.
 * @example headersOf({ kind: 'difference', from: 'All they buy', less: 'Ours' }); // => ['All they buy', 'Ours']
 */
export function headersOf(reading: Reading): readonly string[] {
  return readingColumns(reading, '').map(({ header }) => header);
}
