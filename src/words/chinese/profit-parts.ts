import type { ProfitPart } from '../../tiering';

/** What net profit takes away from the revenue. */
export const profitParts: Readonly<Record<ProfitPart, string>> = {
  discounts: '折扣',
  costs: '货物成本',
  returns: '退货',
  orders: '订单处理',
  finance: '账期资金成本',
  service: '服务成本',
};
