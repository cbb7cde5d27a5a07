import type { CellValue } from '../model';
import { cellAt } from '../reading/cell-at';
import { cellCount } from '../reading/cell-count';
import { parseNumber } from '../reading/parse-number';
import { scanDate } from '../reading/scan-date';
import type { Cells } from '../register';

/** What most filled cells of a column hold. */
export type ColumnContent = 'number' | 'text' | 'date' | 'mixed' | 'blank';

const sampled = 200;
const most = 0.8;
const few = 0.2;

/**
 * What most filled cells of a column hold, judged by the first 200 of them. Serial dates look like numbers.
 * @example columnContent(['5.3.2024', '2024-03-06', null]); // => 'date'
 */
export function columnContent(cells: Cells): ColumnContent {
  const seen = { number: 0, date: 0, text: 0 };
  let filled = 0;
  const height = cellCount(cells);
  for (let row = 0; row < height && filled < sampled; row += 1) {
    const kind = contentOf(cellAt(cells, row));
    if (kind === 'blank') continue;
    seen[kind] += 1;
    filled += 1;
  }
  if (filled === 0) return 'blank';
  if (seen.number >= filled * most) return 'number';
  if (seen.date >= filled * most) return 'date';
  return seen.number + seen.date > filled * few ? 'mixed' : 'text';
}

function contentOf(cell: CellValue): 'number' | 'date' | 'text' | 'blank' {
  if (cell === null) return 'blank';
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'boolean') return 'text';
  const parsed = parseNumber(cell);
  if (parsed.kind === 'missing' || parsed.kind === 'error') return 'blank';
  if (parsed.kind !== 'unreadable') return 'number';
  return scanDate(cell.trim()) === null ? 'text' : 'date';
}
