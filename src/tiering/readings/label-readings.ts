import { headerOf } from '../header-of';
import type { Criterion, ScaleSpec } from '../model';
import { notice } from '../notice';
import type { Notice } from '../notices';
import type { TextColumn } from '../orders/orders';
import { textColumn } from '../orders/text-column';
import { columnNamed } from '../reading/column-readings';
import type { Register } from '../register';
import { labelKey } from './label-key';
import { legalForm } from './legal-form';
import type { Readings } from './readings';
import { rowsWith } from './rows-with';
import { textsToNumbers, type TextMeaning } from './texts-to-numbers';
import { yesOrNo } from './yes-or-no';

/** The scales that read words. */
export type LabelScale = Extract<ScaleSpec, { readonly kind: 'map' | 'yesno' }>;

/**
 * What the words of a criterion stand for: with `map` the points of the label, with `yesno` 1 for yes and 0 for no. Read are
 * the cells of the column, the words "company" and "person" of a legal form (yes for a company), or the digits of any other
 * reading (`numbers`). A label is met whatever its letter case and spaces; a number by its digits. With `map` blank cells are
 * missing; with `yesno` a blank cell says no, since people tick partners and leave the others blank (a notice tells how many). Words that stand for
 * nothing are missing, with a notice.
 */
export function labelReadings(
  register: Register,
  { id, reading }: Pick<Criterion, 'id' | 'reading'>,
  scale: LabelScale,
  numbers: () => Readings,
): Readings {
  const header = headerOf(reading) ?? id;
  const numberOf = meaningIn(scale);
  if (reading.kind === 'column') {
    const texts = textColumn(columnNamed(register, header).cells);
    const read = textsToNumbers(register, { header, texts, numberOf });
    return scale.kind === 'map'
      ? read
      : { ...read, notices: [...read.notices, ...blanksAsNo(register, header, texts)] };
  }
  // "Is it a company?" is answered by the form itself.
  if (reading.kind === 'legalForm' && scale.kind === 'yesno') return numbers();
  const beside = reading.kind === 'legalForm' ? legalForm(register, header) : digitsOf(numbers());
  const found = textsToNumbers(register, { header, texts: beside.texts, numberOf });
  // What is blank here was said in its own words already.
  const own = found.notices.filter(({ code }) => code !== 'missing-reading');
  return { readings: found.readings, notices: [...beside.notices, ...own] };
}

function blanksAsNo(register: Register, header: string, { texts, codes }: TextColumn): readonly Notice[] {
  const isBlank = texts.map((text) => labelKey(text) === '');
  const blank = rowsWith(register, (client) => isBlank[codes[client] ?? 0] === true);
  return blank === null ? [] : [notice('blank-as-no', blank, { header })];
}

function meaningIn(scale: LabelScale): TextMeaning['numberOf'] {
  if (scale.kind === 'map') {
    const byLabel = new Map(Object.entries(scale.labels).map(([label, points]) => [labelKey(label), points]));
    return (text) => byLabel.get(labelKey(text));
  }
  return (text) => {
    if (labelKey(text) === '') return 0;
    const answer = yesOrNo(text);
    return answer === null ? undefined : Number(answer);
  };
}

function digitsOf({ readings, notices }: Readings): Pick<ReturnType<typeof legalForm>, 'texts' | 'notices'> {
  return { texts: textColumn(Array.from(readings, (one) => (Number.isNaN(one) ? null : one))), notices };
}
