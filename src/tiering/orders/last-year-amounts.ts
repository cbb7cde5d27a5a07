import { monthsBefore } from '../calendar';
import { exactSum } from '../stats/exact-sum';
import type { ClientOrders } from './client-orders';

const months = 12;

/**
 * What some clients bought for in the twelve months up to a day of their own, that day included; returns with their sign.
 * In the order of the clients given (places in the register); 0 for a client without orders.
 */
export function lastYearAmounts(
  { orders, lines, groupOf }: ClientOrders,
  clients: readonly number[],
  lastDays: Float64Array,
): Float64Array {
  return Float64Array.from(clients, (client) => {
    const group = groupOf[client] ?? -1;
    if (group < 0) return 0;
    const until = lastDays[client] ?? NaN;
    const after = Number.isNaN(until) ? NaN : monthsBefore(until, months);
    const own = lines.lines.subarray(lines.starts[group] ?? 0, lines.starts[group + 1] ?? 0);
    const within = own.filter((line) => {
      const day = orders.days[line] ?? NaN;
      return day > after && day <= until;
    });
    return exactSum(Float64Array.from(within, (line) => orders.amounts[line] ?? NaN));
  });
}
