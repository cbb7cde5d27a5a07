import { notice } from '../notice';
import type { Notice, NoticeDetails } from '../notices';
import { numbersIn } from '../reading/column-readings';
import type { Register } from '../register';
import { rowsWith } from './rows-with';

/** The clients whose part of something is greater than all of it; no notice where there are none. */
export function partAboveWhole(
  register: Register,
  { header, whole }: NoticeDetails['part-above-whole'],
): readonly Notice[] {
  const parts = numbersIn(register, header).readings;
  const wholes = numbersIn(register, whole).readings;
  const above = rowsWith(register, (client) => (parts[client] ?? NaN) > (wholes[client] ?? NaN));
  return above === null ? [] : [notice('part-above-whole', above, { header, whole })];
}
