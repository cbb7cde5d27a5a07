import type { ColumnChoice, Work } from '../../session';
import type { Words } from '../../words';

/** What a column holds: how its cells were read where it counts, else only what kind they are. */
export function contentText(column: ColumnChoice, work: Work, words: Words): string {
  const { criteria: say } = words.pane;
  if (column.criterion.reading.kind === 'orders') return say.fromOrders;
  if (column.content === null) return lostText(column, work, words);
  if (standsTwice(column, work)) return say.twice;
  const counts =
    work.preview.kind === 'counts' && column.used ? work.preview.readings[column.criterion.id] : undefined;
  const isDate = column.criterion.reading.kind === 'daysSince';
  if (counts === undefined) return say.content[isDate ? 'date' : column.content];
  return [
    isDate ? say.dates(counts.numbers) : say.numbers(counts.numbers),
    ...(counts.fromText > 0 ? [say.fromText(counts.fromText)] : []),
    ...(counts.missing > 0 ? [say.missing(counts.missing)] : []),
    ...(counts.unreadable > 0 ? [say.unreadable(counts.unreadable)] : []),
  ].join(' · ');
}

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
