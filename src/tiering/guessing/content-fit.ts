import type { ColumnContent } from './column-content';

/**
 * How much a column's content says for or against what its header promises: 0.1 more where it is what is wanted, 0.4 less
 * where it is not, 0 where nothing can be said. Numbers that look like days fit a date.
 */
export function contentFit(
  wanted: 'number' | 'text' | 'date' | 'any',
  content: ColumnContent,
  readings: Float64Array,
): number {
  if (content === 'blank' || content === 'mixed') return 0;
  if (wanted === 'any' || wanted === content) return 0.1;
  return wanted === 'date' && content === 'number' && looksLikeDays(readings) ? 0.1 : -0.4;
}

/** Serial numbers of the years 1954 to 2119, or days written as 20240305. */
function looksLikeDays(readings: Float64Array): boolean {
  return readings.every(
    (one) => Number.isNaN(one) || (one >= 20000 && one <= 80000) || (one >= 19000101 && one <= 21991231),
  );
}
