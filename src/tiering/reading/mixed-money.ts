import { notice } from '../notice';
import type { Notice } from '../notices';
import { tally } from '../tally';
import type { NamedCells } from './named-cells';
import { parseNumber } from './parse-number';
import { plainCells } from './plain-cells';

/** An error about a column with several kinds of money; its rows are those whose cell bears a mark. */
export function mixedMoney({ header, cells, rows }: NamedCells, marks: readonly string[]): Notice {
  const marked = tally(null);
  plainCells(cells).forEach((cell, client) => {
    if (typeof cell !== 'string') return;
    const parsed = parseNumber(cell);
    const known = parsed.kind === 'number' || parsed.kind === 'ambiguous';
    if (known && parsed.currency !== null) marked.add(rows[client] ?? 0, null);
  });
  return notice('mixed-currency', marked, { header, marks });
}
