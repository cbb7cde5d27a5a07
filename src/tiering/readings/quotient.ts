import type { Reading } from '../model';
import { notice } from '../notice';
import type { Notice } from '../notices';
import { numbersIn } from '../reading/column-readings';
import type { Register } from '../register';
import { partAboveWhole } from './part-above-whole';
import type { Readings } from './readings';
import { rowsWith } from './rows-with';

type QuotientReading = Extract<Reading, { readonly kind: 'quotient' }>;

/**
 * One column as a part of another, 0..1: our share of a client's purchases, returns of sales. Missing where either figure
 * is, or where the whole is not above zero, with a notice: nothing is a part of that. A part above its whole is computed
 * as it stands, with a notice: one of the two figures must be wrong. A part below zero gives a share below zero.
 */
export function quotient(register: Register, { part, whole }: QuotientReading): Readings {
  const parts = numbersIn(register, part);
  const wholes = numbersIn(register, whole);
  const readings = parts.readings.map((one, client) => {
    const all = wholes.readings[client] ?? NaN;
    return all > 0 ? one / all : NaN;
  });
  const without = rowsWith(register, (client) => (wholes.readings[client] ?? NaN) <= 0);
  const none: readonly Notice[] =
    without === null ? [] : [notice('whole-not-positive', without, { header: whole })];
  return {
    readings,
    notices: [
      ...parts.notices,
      ...wholes.notices,
      ...none,
      ...partAboveWhole(register, { header: part, whole }),
    ],
  };
}
