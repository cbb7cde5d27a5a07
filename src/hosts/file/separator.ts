import { splitRecords } from './split-records';

export type Separator = ',' | ';' | '\t' | '|';

/** In the order of trust where several fit: a comma stands in numbers and names, a tab hardly anywhere. */
const SEPARATORS: readonly Separator[] = ['\t', ';', '|', ','];
const SAMPLE_CHARACTERS = 65_536;
const SAMPLE_RECORDS = 200;
/** From this part of equally wide records on, a separator fits. */
const FITS = 0.9;

const sampleOf = (text: string): string => {
  if (text.length <= SAMPLE_CHARACTERS) return text;
  const lineEnd = text.lastIndexOf('\n', SAMPLE_CHARACTERS);
  return text.slice(0, lineEnd > 0 ? lineEnd : SAMPLE_CHARACTERS);
};

/** The part of the records that have the most frequent number of fields, where that is two or more. */
const evenness = (text: string, separator: Separator): number => {
  const records = splitRecords(text, separator);
  if ('code' in records) return 0;
  const widths = records.widths.filter((width) => width > 0).slice(0, SAMPLE_RECORDS);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let most = 0;
  for (const [width, count] of counts) if (width > 1) most = Math.max(most, count);
  return widths.length === 0 ? 0 : most / widths.length;
};

/**
 * What separates the cells of a text: the separator that cuts its first records into equally many fields, two or
 * more; where several do, the one that occurs less in running text. A comma where nothing fits (one column).
 */
export const findSeparator = (text: string): Separator => {
  const sample = sampleOf(text);
  let best: Separator = ',';
  let bestEvenness = 0;
  for (const separator of SEPARATORS) {
    const even = evenness(sample, separator);
    if (even >= FITS) return separator;
    if (even > bestEvenness) {
      best = separator;
      bestEvenness = even;
    }
  }
  return best;
};

const DECLARATION = /^sep=([,;\t|])(\r\n|\n|\r)/i;

/** A first line "sep=;" as Excel writes and obeys it: the whole line with its end, and the separator. Null: none. */
export const declaredSeparator = (
  text: string,
): { readonly line: string; readonly separator: Separator } | null => {
  const [line = '', mark] = DECLARATION.exec(text) ?? [];
  const separator = SEPARATORS.find((one) => one === mark);
  return separator === undefined ? null : { line, separator };
};
