import type { CellValue } from '../model';

/**
 * What most of several cells say: of equally frequent ones the greatest number, and where none is a number the text that
 * sorts first. The order of the cells makes no difference. Null where there is none.
 * @example commonestCell(['Rome', 'Oslo', 'Rome', 'Bern']); // => 'Rome'
 */
export function commonestCell(cells: readonly CellValue[]): CellValue {
  const counts = new Map<CellValue, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const [first] = [...counts].sort(([one, count], [other, times]) => times - count || precedence(one, other));
  return first?.[0] ?? null;
}

function precedence(one: CellValue, other: CellValue): number {
  if (typeof one === 'number' && typeof other === 'number') return other - one;
  if (typeof one === 'number' || typeof other === 'number') return typeof one === 'number' ? -1 : 1;
  return String(one) < String(other) ? -1 : 1;
}
