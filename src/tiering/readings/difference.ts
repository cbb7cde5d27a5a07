import type { Reading } from '../model';
import { numbersIn } from '../reading/column-readings';
import type { Register } from '../register';
import { sumAcross } from '../stats/sum-across';
import { partAboveWhole } from './part-above-whole';
import type { Readings } from './readings';

type DifferenceReading = Extract<Reading, { readonly kind: 'difference' }>;

/**
 * One column less another: what a client buys elsewhere, and could buy from us. Missing where either figure is. Less than
 * nothing stays below zero, with a notice: one of the two figures must be wrong.
 */
export function difference(register: Register, { from, less }: DifferenceReading): Readings {
  const wholes = numbersIn(register, from);
  const parts = numbersIn(register, less);
  const sums = sumAcross([wholes.readings, parts.readings.map((one) => -one)]);
  const known = (client: number): boolean =>
    !Number.isNaN((wholes.readings[client] ?? NaN) + (parts.readings[client] ?? NaN));
  return {
    readings: sums.map((sum, client) => (known(client) ? sum : NaN)),
    notices: [
      ...wholes.notices,
      ...parts.notices,
      ...partAboveWhole(register, { header: less, whole: from }),
    ],
  };
}
