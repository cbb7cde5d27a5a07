import { speech } from '../speech';

/** How Spanish writes numbers, counts and lists. */
export const say = speech('es', { quotes: ['«', '»'], comma: ', ', semicolon: '; ', colon: ': ', gap: ' ' });

/** " (filas 4, 17, 23…)" after a sentence; nothing where no rows are known. */
export function inRows(notice: { readonly rows: readonly number[]; readonly count: number }): string {
  if (notice.rows.length === 0) return '';
  const shown = notice.rows.slice(0, 3).join(', ');
  return ` (${notice.count > 1 ? 'filas' : 'fila'} ${shown}${notice.count > 3 ? '…' : ''})`;
}

export const cells = (count: number): string => say.count(count, { one: 'celda', other: 'celdas' });
export const clients = (count: number): string => say.count(count, { one: 'cliente', other: 'clientes' });
export const rows = (count: number): string => say.count(count, { one: 'fila', other: 'filas' });
export const lines = (count: number): string =>
  say.count(count, { one: 'línea de pedido', other: 'líneas de pedido' });
