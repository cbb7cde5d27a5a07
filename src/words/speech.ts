/** How a language writes numbers, counts and lists: the small tools every sentence is built from. */

/** The word for a thing counted, by the plural categories of the language; `other` always exists. */
export type PluralForms = { readonly other: string } & { readonly [Rule in Intl.LDMLPluralRule]?: string };

export interface Speech {
  readonly locale: string;
  /** A number with at most one decimal, grouped as the language does; "1,234.5". */
  readonly number: (value: number) => string;
  /** A number as it was read: up to six digits, never fewer than its whole part and two decimals; "1.25". */
  readonly exact: (value: number) => string;
  /** A number with exactly one decimal and its sign; "+28.1". */
  readonly signed: (value: number) => string;
  /** A share 0..1 as percent with at most one decimal; 0.153 -> "15.3%". */
  readonly percent: (share: number) => string;
  /** A day as the language writes it, given as ISO; "Nov 21, 2026". What is no day stays as it is. */
  readonly day: (iso: string) => string;
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
  /** Parts with numbers in them, side by side: apart by more than a comma where that is the decimal sign. */
  readonly figures: (parts: readonly string[]) => string;
  /** Clauses of one sentence, one after the other; "this; that". */
  readonly clauses: (parts: readonly string[]) => string;
  /** Whole sentences, one after the other. */
  readonly sentences: (parts: readonly string[]) => string;
  /** A text under a label; "Check: this". */
  readonly labelled: (label: string, text: string) => string;
  /** Up to six names, each cut to the same length, separated as the language does; the rest is an ellipsis. */
  readonly list: (names: readonly string[]) => string;
}

const longestQuote = 32;
const longestList = 6;

/** The marks of a language, with the space that follows them where there is one. */
export interface Marks {
  /** Opening and closing. */
  readonly quotes: readonly [string, string];
  /** What stands between names. */
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  /** What stands between sentences, after the full stop. */
  readonly gap: string;
}

/** The tools of one language. */
export function speech(locale: string, { quotes, comma, semicolon, colon, gap }: Marks): Speech {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const large = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const sixDigits = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 });
  const withSign = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const hasCommas = plain.format(0.5).includes(',');
  const rules = new Intl.PluralRules(locale);
  const plural = (value: number, forms: PluralForms): string => forms[rules.select(value)] ?? forms.other;
  const number = spelledOnce(plain, 10);
  return {
    locale,
    number,
    exact: (value) => (Math.abs(value) < 1000 ? sixDigits : large).format(value),
    signed: spelledOnce(withSign, 10),
    percent: spelledOnce(percent, 1000),
    day: dayIn(locale),
    count: (value, forms) => `${number(value)} ${plural(value, forms)}`,
    plural,
    quote: (text) => `${quotes[0]}${clip(text, longestQuote)}${quotes[1]}`,
    name: (text) => clip(text, longestQuote),
    join: (parts) => parts.join(comma),
    figures: (parts) => parts.join(hasCommas ? semicolon : comma),
    clauses: (parts) => parts.join(semicolon),
    sentences: (parts) => parts.join(gap),
    labelled: (label, text) => `${label}${colon}${text}`,
    list: (names) => clipList(names).join(comma),
  };
}

/** Days are those of a calendar, whatever the time zone of who reads them. */
function dayIn(locale: string): (iso: string) => string {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (iso) => {
    const time = Date.parse(`${iso}T00:00:00Z`);
    // The Russian word for "year" ends in a full stop, which would double the one of the sentence.
    return Number.isNaN(time) ? iso : format.format(time).replace(/\sг\.$/u, '');
  };
}

/** Numbers of up to this many steps are spelled once; a million clients share a few thousand of them. */
const mostRemembered = 2000;

/** A format of so many steps in one, each number rounded to a step: Intl alone would be most of the time of a Why column. */
function spelledOnce(format: Intl.NumberFormat, steps: number): (value: number) => string {
  const spelled = new Map<number, string>();
  return (value) => {
    // Adding 0 makes -0 an ordinary zero, so that nothing reads "-0".
    const step = Math.sign(value) * Math.round(Math.abs(value) * steps) + 0;
    if (!(Math.abs(step) <= mostRemembered)) return format.format(value);
    const known = spelled.get(step) ?? format.format(step / steps);
    spelled.set(step, known);
    return known;
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
