import type { Notice } from '../tiering';

/** One wording for what stands in the register, another for what stands in the orders. */
export function bySheet(
  notice: Pick<Notice, 'sheet'>,
  wordings: { readonly register: string; readonly orders: string },
): string {
  return notice.sheet === 'orders' ? wordings.orders : wordings.register;
}
