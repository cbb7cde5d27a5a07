export type Separator = ',' | ';' | '\t' | '|';

/** In the order of trust where several fit as well: a comma stands in numbers and names, a tab hardly anywhere. */
const SEPARATORS: readonly Separator[] = ['\t', ';', '|', ','];
const SAMPLE_CHARACTERS = 65_536;
const SAMPLE_RECORDS = 200;
/** The header and the first client: a separator that only the cells of one column hold seldom cuts both alike. */
const LEADING_RECORDS = 2;
/** A cell in quotes, whichever the separator is: from a cell's beginning to a cell's end, a doubled quote being one. */
const QUOTED_CELL = /(?<=^|[,;\t|\r\n])"[^"]*(?:""[^"]*)*"(?=[,;\t|\r\n]|$)/g;

const sampleOf = (text: string): string => {
  if (text.length <= SAMPLE_CHARACTERS) return text;
  const lineEnd = text.lastIndexOf('\n', SAMPLE_CHARACTERS);
  return text.slice(0, lineEnd > 0 ? lineEnd : SAMPLE_CHARACTERS);
};

/** The first filled records, with what stands in quotes taken out: separators and line ends in there cut nothing. */
const sampleRecords = (text: string): readonly string[] =>
  sampleOf(text)
    .replace(QUOTED_CELL, 'quoted')
    .split(/[\r\n]+/)
    .filter((record) => record.trim() !== '')
    .slice(0, SAMPLE_RECORDS);

interface Fit {
  /** The part of the records that have the most frequent number of fields, where that is two or more. */
  readonly evenness: number;
  /** True where the leading records have that number. */
  readonly fromTheStart: boolean;
}

const fitOf = (records: readonly string[], separator: Separator): Fit => {
  const widths = records.map((record) => record.split(separator).length);
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const [header = 0] = widths;
  return {
    evenness: most === 0 ? 0 : most / widths.length,
    fromTheStart:
      counts.get(header) === most && widths.slice(0, LEADING_RECORDS).every((width) => width === header),
  };
};

const isBetter = (fit: Fit, best: Fit): boolean =>
  fit.fromTheStart === best.fromTheStart ? fit.evenness > best.evenness : fit.fromTheStart;

/**
 * What separates the cells of a text. Separators that cut its first two filled records (the header and a client) into
 * the most frequent number of fields, two or more, come first; where there is none, as below a title, all are judged.
 * Of these the one that cuts most records into equally many fields; of equals the one that occurs less in running text.
 * A comma where nothing fits (one column).
 */
export const findSeparator = (text: string): Separator => {
  const records = sampleRecords(text);
  let best: Separator = ',';
  let bestFit: Fit = { evenness: 0, fromTheStart: false };
  for (const separator of SEPARATORS) {
    const fit = fitOf(records, separator);
    if (!isBetter(fit, bestFit)) continue;
    best = separator;
    bestFit = fit;
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
