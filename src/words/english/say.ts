import { speech } from '../speech';

/** How English writes numbers, counts and lists. */
export const say = speech('en', { quotes: ['“', '”'], comma: ', ', semicolon: '; ', colon: ': ', gap: ' ' });

/** " (rows 4, 17, 23…)" after a sentence; nothing where no rows are known. */
export function inRows(notice: { readonly rows: readonly number[]; readonly count: number }): string {
  if (notice.rows.length === 0) return '';
  const shown = notice.rows.slice(0, 3).join(', ');
  return ` (${notice.count > 1 ? 'rows' : 'row'} ${shown}${notice.count > 3 ? '…' : ''})`;
}

export const cells = (count: number): string => say.count(count, { one: 'cell', other: 'cells' });
export const clients = (count: number): string => say.count(count, { one: 'client', other: 'clients' });
export const rows = (count: number): string => say.count(count, { one: 'row', other: 'rows' });
export const lines = (count: number): string => say.count(count, { one: 'order line', other: 'order lines' });
