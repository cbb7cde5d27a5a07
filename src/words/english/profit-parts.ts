import type { ProfitPart } from '../../tiering';

/** What net profit takes away from the revenue. */
export const profitParts: Readonly<Record<ProfitPart, string>> = {
  discounts: 'discounts',
  costs: 'cost of goods',
  returns: 'returns',
  orders: 'order handling',
  finance: 'deferred payment',
  service: 'service',
};
