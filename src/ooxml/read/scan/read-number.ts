import { LT, readCloseTag, type Cursor } from './cursor';

import { readText } from './read-text';
import type { TextPool } from './text-pool';

/** Exact as doubles, so that a division by one of them rounds once, as reading the decimal number does. */
const TENS: readonly number[] = Array.from({ length: 16 }, (_, places) => Number(`1e${places}`));
const MINUS = 0x2d;
/** Below the digit 0. */
const POINT = 0x2e - 0x30;
const MOST_DIGITS = 15;

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * The number of the element whose opening tag was read, and past its closing tag; null where it is blank.
 * What is no finite number stays the text that it is.
 */
export function readNumber(c: Cursor, pool: TextPool): number | string | null {
  const from = c.at;
  const value = shortNumber(c);
  if (value !== null) {
    readCloseTag(c);
    return value;
  }
  c.at = from;
  return numberOf(readText(c, pool));
}

/** The number of up to fifteen digits before the next "<"; null where anything else stands there. */
// eslint-disable-next-line complexity -- the innermost loop of reading: one pass and no calls
function shortNumber(c: Cursor): number | null {
  const { bytes } = c;
  const negative = bytes[c.at] === MINUS;
  const begin = negative ? c.at + 1 : c.at;
  let at = begin;
  let point = -1;
  let whole = 0;
  for (; ; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit >= 0 && digit <= 9) whole = whole * 10 + digit;
    else if (digit === POINT && point < 0) point = at;
    else break;
  }
  const places = point < 0 ? 0 : at - point - 1;
  const digits = at - begin - (point < 0 ? 0 : 1);
  if (bytes[at] !== LT || digits < 1 || digits > MOST_DIGITS) return null;
  c.at = at;
  return signed(places > 0 ? whole / (TENS[places] ?? 1) : whole, negative);
}

/** Cells know no negative zero. */
const signed = (size: number, negative: boolean): number => (negative && size !== 0 ? -size : size);

function numberOf(text: string): number | string | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const number = NUMBER.test(trimmed) ? Number(trimmed) : NaN;
  return Number.isFinite(number) ? number : text;
}
