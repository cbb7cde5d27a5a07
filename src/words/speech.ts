/** How a language writes numbers, counts and lists: the small tools every sentence is built from. */

/** The word for a thing counted, by the plural categories of the language; `other` always exists. */
export type PluralForms = { readonly other: string } & { readonly [Rule in Intl.LDMLPluralRule]?: string };

export interface Speech {
  readonly locale: string;
  /** A number with at most one decimal, grouped as the language does; "1,234.5". */
  readonly number: (value: number) => string;
  /** A number with exactly one decimal and its sign; "+28.1". */
  readonly signed: (value: number) => string;
  /** A share 0..1 as percent with at most one decimal; 0.153 -> "15.3%". */
  readonly percent: (share: number) => string;
  /** The number and the form of the word that goes with it; "1 client", "2 clients". */
  readonly count: (value: number, forms: PluralForms) => string;
  /** The form of the word alone. */
  readonly plural: (value: number, forms: PluralForms) => string;
  /** A name or cell text in the quotation marks of the language, cut to a length that keeps a sentence readable. */
  readonly quote: (text: string) => string;
  /** A name without quotation marks, cut to the same length. */
  readonly name: (text: string) => string;
  /** Parts of a sentence side by side, separated as the language does. */
  readonly join: (parts: readonly string[]) => string;
  /** Up to six names, each cut to the same length, separated as the language does; the rest is an ellipsis. */
  readonly list: (names: readonly string[]) => string;
}

const longestQuote = 32;
const longestList = 6;

/** The tools of one language. `quotes` are its opening and closing marks, `comma` what stands between names. */
export function speech(locale: string, quotes: readonly [string, string], comma: string): Speech {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const withSign = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const rules = new Intl.PluralRules(locale);
  const plural = (value: number, forms: PluralForms): string => forms[rules.select(value)] ?? forms.other;
  return {
    locale,
    number: (value) => plain.format(value),
    signed: (value) => withSign.format(value),
    percent: (share) => percent.format(share),
    count: (value, forms) => `${plain.format(value)} ${plural(value, forms)}`,
    plural,
    quote: (text) => `${quotes[0]}${clip(text, longestQuote)}${quotes[1]}`,
    name: (text) => clip(text, longestQuote),
    join: (parts) => parts.join(comma),
    list: (names) => clipList(names).join(comma),
  };
}

function clipList(names: readonly string[]): readonly string[] {
  const shown = names.slice(0, longestList).map((name) => clip(name, longestQuote));
  return names.length > longestList ? [...shown, '…'] : shown;
}

/** Cuts by code points, so that no character is broken in two. */
function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const characters = Array.from(text.slice(0, 2 * longest + 2));
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
}
