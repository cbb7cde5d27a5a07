/** A criterion whose column is gone, because it was renamed or deleted, may read another column instead. */
import type { ColumnContent, Criterion } from '../tiering';
import { readingWith } from './reading-with';
import type { ColumnChoice, Draft } from './state';

/** By the id of each such criterion the headers it could read: unused columns that hold what it measures. */
export function substitutes({ columns }: Draft): Readonly<Record<string, readonly string[]>> {
  const lost = columns.filter((column) => column.used && column.content === null && readsColumn(column));
  return Object.fromEntries(
    lost.map((column) => [
      column.criterion.id,
      columns.filter((other) => fits(column, other)).map((other) => other.header),
    ]),
  );
}

/**
 * Lets a criterion read a column instead of the one that is gone, wherever its reading names that one; whatever else it reads stays. A
 * column that does not fit changes nothing.
 */
export function repoint(draft: Draft, id: string, header: string): Draft {
  const lost = draft.columns.find((column) => column.criterion.id === id);
  const other = draft.columns.find((column) => column.header === header);
  if (lost?.content !== null || other === undefined || !fits(lost, other)) return draft;
  const { criterion } = lost;
  if (!readsColumn(lost)) return draft;
  const reading = readingWith(criterion.reading, lost.header, header);
  const found: ColumnChoice = {
    criterion: { ...criterion, reading },
    header,
    used: true,
    content: other.content,
    held: other.held,
    original: { ...lost.original, reading },
  };
  const columns = draft.columns
    .filter((column) => column !== lost)
    .map((column) => (column === other ? found : column));
  return { ...draft, columns };
}

/** A criterion that reads orders has lost no column of the register. */
const readsColumn = ({ criterion }: ColumnChoice): boolean => criterion.reading.kind !== 'orders';

function fits(lost: ColumnChoice, other: ColumnChoice): boolean {
  return !other.used && other.content !== null && wantedBy(lost.criterion).includes(other.content);
}

const words: readonly ColumnContent[] = ['text', 'mixed'];

/** What the column that a criterion is called by may hold. */
function wantedBy({ reading, scale }: Criterion): readonly ColumnContent[] {
  switch (reading.kind) {
    case 'daysSince':
      return ['date'];
    case 'referrals':
    case 'legalForm':
      return words;
    case 'stage':
      // A number typed in the place of a stage is its coefficient.
      return [...words, 'number'];
    case 'column':
      return scale.kind === 'map' || scale.kind === 'yesno' ? [...words, 'number'] : ['number', 'mixed'];
    default:
      return ['number', 'mixed'];
  }
}
