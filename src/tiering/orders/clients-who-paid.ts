import type { ClientOrders } from './client-orders';

/**
 * Which clients of the register have paid for something: 1 for those with a sale that was paid by the day of the run. Where the
 * orders do not say when they were paid, a sale is enough; a sale of which nobody knows whether it was paid is not.
 */
export function clientsWhoPaid({
  orders,
  today,
  groups,
  groupOf,
  groupOfLine,
  sales,
}: ClientOrders): Uint8Array {
  const paidDays = orders.paid?.readings ?? null;
  const paid = new Uint8Array(groups);
  for (let line = 0; line < sales.length; line += 1) {
    const group = groupOfLine[line] ?? -1;
    const isPaid = paidDays === null || (paidDays[line] ?? NaN) <= today;
    if (group >= 0 && sales[line] === 1 && isPaid) paid[group] = 1;
  }
  return Uint8Array.from(groupOf, (group) => paid[group] ?? 0);
}
