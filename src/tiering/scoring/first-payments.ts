import type { ClientOrders } from '../orders/client-orders';
import type { ProspectsSpec } from '../specs/rule-spec';
import { firstDays, type HistoryInput } from './first-days';

/**
 * The day of each client's first payment up to the day of the run; NaN where there is none. From the orders where they tell
 * what was paid; otherwise the first order stands for it.
 */
export function firstPayments(input: HistoryInput, spec: ProspectsSpec): Float64Array {
  const { orders } = input;
  if (spec.first !== null || orders === null || orders.orders.paid === null)
    return firstDays(input, spec).days;
  const days = ofGroups(orders, orders.orders.paid.readings);
  return Float64Array.from(orders.groupOf, (group) => days[group] ?? NaN);
}

/** Only sales are paid for; what is not paid yet is dated Infinity. */
function ofGroups({ groups, groupOfLine, sales, today }: ClientOrders, paid: Float64Array): Float64Array {
  const first = new Float64Array(groups).fill(NaN);
  for (let line = 0; line < groupOfLine.length; line += 1) {
    const group = groupOfLine[line] ?? -1;
    const day = paid[line] ?? NaN;
    if (group < 0 || sales[line] !== 1 || !(day <= today)) continue;
    if (!((first[group] ?? NaN) <= day)) first[group] = day;
  }
  return first;
}
