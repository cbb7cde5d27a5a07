import { notice } from '../notice';
import type { Notice } from '../notices';
import type { TextColumn } from '../orders/orders';
import { isErrorText } from '../reading/error-text';
import { isMissingWord } from '../reading/missing-words';
import type { Register } from '../register';
import { tally, type Tally } from '../tally';
import type { Readings } from './readings';

/** A column of texts, and which number each stands for; undefined where a text stands for none. */
export interface TextMeaning {
  readonly header: string;
  readonly texts: TextColumn;
  readonly numberOf: (text: string) => number | undefined;
}

const longestExample = 60;
/** So many words are told. */
const mostWords = 10;

/**
 * The numbers that texts stand for, client by client. Blanks and words for "unknown" are missing unless they stand for a
 * number; error values and texts that stand for none are missing as well, each with a notice.
 */
export function textsToNumbers(register: Register, { header, texts, numberOf }: TextMeaning): Readings {
  const seen = { missing: tally(''), error: tally(''), unknown: tally('') };
  const kinds: (Tally<string> | null)[] = [];
  const numbers = texts.texts.map((text) => {
    const number = numberOf(text);
    kinds.push(number === undefined ? seen[kindOf(text)] : null);
    return number ?? NaN;
  });
  const readings = new Float64Array(texts.codes.length);
  for (let client = 0; client < readings.length; client += 1) {
    const code = texts.codes[client] ?? 0;
    readings[client] = numbers[code] ?? NaN;
    kinds[code]?.add(register.rows[client] ?? 0, texts.texts[code] ?? '');
  }
  const example = (of: Tally<string>): string => of.example.slice(0, longestExample);
  const { missing, error, unknown } = seen;
  return {
    readings,
    notices: [
      ...unknownWords(unknown, { header, texts, numbers }),
      ...(error.count > 0 ? [notice('error-cell', error, { header, example: example(error) })] : []),
      ...(missing.count > 0 ? [notice('missing-reading', missing, { header })] : []),
    ],
  };
}

/** Words that stand for nothing; where no word stands for anything, all of them, for then the model speaks of another column. */
function unknownWords(
  unknown: Tally<string>,
  { header, texts, numbers }: Pick<TextMeaning, 'header' | 'texts'> & { readonly numbers: readonly number[] },
): readonly Notice[] {
  if (unknown.count === 0) return [];
  const filled = texts.texts.flatMap((text, code) => (kindOf(text) === 'unknown' ? [{ text, code }] : []));
  const used = usesOf(texts);
  if (filled.some(({ code }) => (used[code] ?? 0) > 0 && !Number.isNaN(numbers[code])))
    return [notice('unknown-label', unknown, { header, example: unknown.example.slice(0, longestExample) })];
  const words = filled
    .filter(({ code }) => (used[code] ?? 0) > 0)
    .sort((one, other) => (used[other.code] ?? 0) - (used[one.code] ?? 0) || (one.text < other.text ? -1 : 1))
    .slice(0, mostWords)
    .map(({ text }) => text.slice(0, longestExample));
  return [notice('no-label-known', unknown, { header, words })];
}

function usesOf({ texts, codes }: TextColumn): Uint32Array {
  const uses = new Uint32Array(texts.length);
  for (const code of codes) uses[code] = (uses[code] ?? 0) + 1;
  return uses;
}

function kindOf(text: string): 'missing' | 'error' | 'unknown' {
  if (isMissingWord(text)) return 'missing';
  return isErrorText(text) ? 'error' : 'unknown';
}
