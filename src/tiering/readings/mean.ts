import { notice } from '../notice';
import { numbersIn } from '../reading/column-readings';
import type { Register } from '../register';
import { sumAcross } from '../stats/sum-across';
import type { Readings } from './readings';
import { rowsWith } from './rows-with';

/**
 * The mean of several columns, as of several people's ratings. What is blank does not count; missing only where all are.
 * Zeros and negatives count like any other figure; the order of the columns does not matter.
 */
export function mean(register: Register, headers: readonly string[]): Readings {
  const columns = headers.map((header) => numbersIn(register, header));
  const sums = sumAcross(columns.map(({ readings }) => readings));
  const counts = new Uint8Array(sums.length);
  for (const { readings } of columns) {
    for (let client = 0; client < sums.length; client += 1) {
      if (!Number.isNaN(readings[client] ?? NaN)) counts[client] = (counts[client] ?? 0) + 1;
    }
  }
  const readings = sums.map((sum, client) => sum / (counts[client] ?? 0));
  const blank = rowsWith(register, (client) => counts[client] === 0);
  const notices = columns
    .flatMap((column) => column.notices)
    .filter(({ code }) => code !== 'missing-reading');
  return {
    readings,
    notices:
      blank === null
        ? notices
        : [...notices, notice('missing-reading', blank, { header: headers.join(', ') })],
  };
}
