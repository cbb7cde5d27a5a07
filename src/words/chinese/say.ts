import { speech } from '../speech';

/** How Chinese writes numbers, counts and lists. */
export const say = speech('zh', { quotes: ['“', '”'], comma: '、', semicolon: '；', colon: '：', gap: '' });

/** "（第 4、17、23… 行）" after a sentence; nothing where no rows are known. */
export function inRows(notice: { readonly rows: readonly number[]; readonly count: number }): string {
  if (notice.rows.length === 0) return '';
  return `（第 ${notice.rows.slice(0, 3).join('、')}${notice.count > 3 ? '…' : ''} 行）`;
}

export const cells = (count: number): string => `${say.number(count)} 个单元格`;
export const clients = (count: number): string => `${say.number(count)} 个客户`;
export const rows = (count: number): string => `${say.number(count)} 行`;
export const lines = (count: number): string => `${say.number(count)} 行订单`;
