import { speech } from '../speech';

/** How Russian writes numbers, counts and lists. */
export const say = speech('ru', { quotes: ['«', '»'], comma: ', ', semicolon: '; ', colon: ': ', gap: ' ' });

/** " (строки 4, 17, 23…)" after a sentence; nothing where no rows are known. */
export function inRows(notice: { readonly rows: readonly number[]; readonly count: number }): string {
  if (notice.rows.length === 0) return '';
  const shown = notice.rows.slice(0, 3).join(', ');
  return ` (${notice.count > 1 ? 'строки' : 'строка'} ${shown}${notice.count > 3 ? '…' : ''})`;
}

export const cells = (count: number): string =>
  say.count(count, { one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' });
export const clients = (count: number): string =>
  say.count(count, { one: 'клиент', few: 'клиента', many: 'клиентов', other: 'клиента' });
export const rows = (count: number): string =>
  say.count(count, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' });
export const lines = (count: number): string =>
  say.count(count, {
    one: 'строка заказов',
    few: 'строки заказов',
    many: 'строк заказов',
    other: 'строки заказов',
  });
