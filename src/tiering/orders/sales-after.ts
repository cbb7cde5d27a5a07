import type { ClientOrders } from './client-orders';

/** 1 for the lines that are sales after a day (-Infinity: all of them), 0 for the others. */
export function salesAfter({ orders, sales }: ClientOrders, after: number): Uint8Array {
  if (after === -Infinity) return sales;
  const { days } = orders;
  return sales.map((isSale, line) => ((days[line] ?? NaN) > after ? isSale : 0));
}
