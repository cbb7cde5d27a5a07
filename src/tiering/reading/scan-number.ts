import { numberWords } from './number-words';

/** A number's text taken apart; only the meaning of its points and commas is left open. */
export interface ScannedNumber {
  /** Digits with their points, commas, spaces and apostrophes. */
  readonly body: string;
  readonly negative: boolean;
  /** The power of ten that percent, "тыс.", "万" or an exponent stand for. */
  readonly power: number;
  /** "RUB", "EUR" ...; null where no mark of money was written. */
  readonly currency: string | null;
}

/** No number that a person writes is longer, marks included. */
const longest = 64;
const bodyShape = /^\d*(?:[ .,'’]\d+)*$/;
const exponentShape = /^(.*\d)e([+-]?\d{1,3})$/;

/**
 * Takes a number's text apart: sign (also trailing, also parentheses), marks of money, percent, words for thousands.
 * Takes text that is cleaned already; null for what is no number.
 * @example scanNumber('(1 234,56 руб.)'); // => { body: '1 234,56', negative: true, power: 0, currency: 'RUB' }
 */
export function scanNumber(cleaned: string): ScannedNumber | null {
  if (cleaned.length > longest || !/\d/.test(cleaned)) return null;
  const { rest, marks } = peel(cleaned.toLowerCase().replace(dashes, '-'));
  const [, mantissa, exponent] = (rest.includes('e') ? exponentShape.exec(rest) : null) ?? [];
  const body = mantissa ?? rest;
  if (!bodyShape.test(body) || !marksAgree(marks)) return null;
  const powers = marks.filter((mark) => mark.kind === 'power').reduce((sum, mark) => sum + mark.power, 0);
  return {
    body,
    negative: marks.some((mark) => mark.kind === 'open' || mark.kind === 'minus'),
    power: powers + Number(exponent ?? 0),
    currency: marks.find((mark) => mark.kind === 'currency')?.currency ?? null,
  };
}

/** Hyphens, dashes and minus signs: people type any of them. */
const dashes = /[\u2010-\u2015\u2212]/g;

/** What may stand before or after the digits. */
interface Mark {
  readonly kind: 'minus' | 'plus' | 'open' | 'close' | 'currency' | 'power';
  readonly text: string;
  readonly power: number;
  readonly currency: string | null;
}

const plainMark = (kind: Mark['kind'], text: string): Mark => ({ kind, text, power: 0, currency: null });
const words = numberWords.map((word): Mark =>
  word.kind === 'power' ? { ...word, currency: null } : { ...word, power: 0 },
);
const minus = plainMark('minus', '-');
const front: readonly Mark[] = [
  minus,
  plainMark('plus', '+'),
  plainMark('open', '('),
  ...words.filter((word) => word.kind === 'currency'),
];
// Percent is a power of ten like "тыс.", only downwards; the two do not stand together.
const percent: Mark = { kind: 'power', text: '%', power: -2, currency: null };
const back: readonly Mark[] = [minus, plainMark('close', ')'), percent, ...words];

/** Marks by the letter they begin or end with: most texts are no numbers, and none of their marks is looked for. */
function byLetter(
  marks: readonly Mark[],
  letterOf: (text: string) => string,
): ReadonlyMap<string, readonly Mark[]> {
  const known = new Map<string, Mark[]>();
  for (const mark of marks) known.set(letterOf(mark.text), [...(known.get(letterOf(mark.text)) ?? []), mark]);
  return known;
}

const first = (text: string): string => text.charAt(0);
const last = (text: string): string => text.charAt(text.length - 1);
const frontMarks = byLetter(front, first);
const backMarks = byLetter(back, last);

/** Takes marks off both ends until digits are left; each turn takes one, and texts are short. */
function peel(text: string): { readonly rest: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let rest = text;
  for (;;) {
    const ahead = frontMarks.get(first(rest))?.find((mark) => rest.startsWith(mark.text));
    const behind =
      ahead === undefined ? backMarks.get(last(rest))?.find((mark) => rest.endsWith(mark.text)) : undefined;
    const taken = ahead ?? behind;
    if (taken === undefined) return { rest, marks };
    marks.push(taken);
    rest = (ahead === undefined ? rest.slice(0, -taken.text.length) : rest.slice(taken.text.length)).trim();
  }
}

/** One sign at most (parentheses are one), brackets in pairs, one money, one power of ten. */
function marksAgree(marks: readonly Mark[]): boolean {
  const count = (...kinds: readonly Mark['kind'][]): number =>
    marks.filter((mark) => kinds.includes(mark.kind)).length;
  return (
    count('open') === count('close') &&
    count('minus', 'plus', 'open') <= 1 &&
    count('currency') <= 1 &&
    count('power') <= 1
  );
}
