import type { ProfitPart } from '../../tiering';

/** What net profit takes away from the revenue. */
export const profitParts: Readonly<Record<ProfitPart, string>> = {
  discounts: 'скидки',
  costs: 'себестоимость',
  returns: 'возвраты',
  orders: 'обработка заказов',
  finance: 'отсрочка платежа',
  service: 'обслуживание',
};
