import type { ColumnChoice, ColumnHeld, ReadingCounts, Work } from '../../session';
import type { Words } from '../../words';

/** What a column holds: how its cells were read where it counts, else how many of them are what, and how far they reach. */
export function contentText(column: ColumnChoice, work: Work, words: Words): string {
  const { criteria: say } = words.pane;
  if (column.criterion.reading.kind === 'orders') return say.fromOrders;
  if (column.content === null) return lostText(column, work, words);
  if (standsTwice(column, work)) return say.twice;
  const counts =
    work.preview.kind === 'counts' && column.used ? work.preview.readings[column.criterion.id] : undefined;
  const isDate = column.criterion.reading.kind === 'daysSince';
  if (counts === undefined) return unreadText(column, words);
  return countsText(counts, isDate, words);
}

type Counts = ReadingCounts | ColumnHeld['counts'];

function countsText(counts: Counts, isDate: boolean, { pane }: Words, range: readonly string[] = []): string {
  const { criteria: say } = pane;
  return [
    isDate ? say.dates(counts.numbers) : say.numbers(counts.numbers),
    ...range,
    ...(counts.fromText > 0 ? [say.fromText(counts.fromText)] : []),
    ...(counts.missing > 0 ? [say.missing(counts.missing)] : []),
    ...(counts.unreadable > 0 ? [say.unreadable(counts.unreadable)] : []),
  ].join(' · ');
}

/** A column that does not count yet; where it holds no figures at all, only its kind. */
function unreadText({ content, held, criterion }: ColumnChoice, words: Words): string {
  const isDate = criterion.reading.kind === 'daysSince';
  if (content === null || held === null || held.counts.numbers === 0)
    return words.pane.criteria.content[isDate ? 'date' : (content ?? 'blank')];
  return countsText(held.counts, isDate, words, held.range === null ? [] : [rangeText(held.range, words)]);
}

function rangeText(range: NonNullable<ColumnHeld['range']>, { pane, say }: Words): string {
  const { range: from } = pane.criteria;
  if (range.kind === 'days') return from(say.day(range.first), say.day(range.last));
  const { least, greatest } = range;
  const text = isYear(least) && isYear(greatest) ? String : say.exact;
  return from(text(least), text(greatest));
}

/** Written like a year: then no sign separates its thousands. */
const isYear = (number: number): boolean => Number.isInteger(number) && number >= 1900 && number <= 2199;

/** The column is gone: another one may take its place, where there is one. */
function lostText(column: ColumnChoice, work: Work, words: Words): string {
  const { criteria: say } = words.pane;
  return (work.substitutes[column.criterion.id]?.length ?? 0) > 0 ? say.renamed : say.lost;
}

/** A model names columns by their headers: one of two with the same header cannot be chosen. */
const standsTwice = (column: ColumnChoice, work: Work): boolean =>
  work.draft.columns.some(
    (other) => other !== column && other.content !== null && other.header === column.header,
  );
