import type { ColumnChoice } from './state';

/** The criteria in use whose readings can be added up as value: numbers of which more is better. */
export const countable = (columns: readonly ColumnChoice[]): readonly ColumnChoice[] =>
  columns.filter(
    ({ used, content, criterion }) =>
      used &&
      (content === 'number' || content === 'mixed') &&
      criterion.reading.kind === 'column' &&
      criterion.direction === 'more',
  );
