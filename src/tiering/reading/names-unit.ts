import { scanNumber } from './scan-number';

/**
 * Whether a text without digits says in what a number is counted: thousands, millions, 万 ..., with or without money.
 * @example namesUnit('тыс. руб.'); // => true
 */
export function namesUnit(text: string): boolean {
  return /^[\p{L}\p{Sc}]\P{N}*$/u.test(text) && (scanNumber(`1 ${text}`)?.power ?? 0) > 0;
}
