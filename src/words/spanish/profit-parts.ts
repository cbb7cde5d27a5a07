import type { ProfitPart } from '../../tiering';

/** What net profit takes away from the revenue. */
export const profitParts: Readonly<Record<ProfitPart, string>> = {
  discounts: 'descuentos',
  costs: 'coste de las mercancías',
  returns: 'devoluciones',
  orders: 'gestión de pedidos',
  finance: 'aplazamiento del pago',
  service: 'servicio',
};
