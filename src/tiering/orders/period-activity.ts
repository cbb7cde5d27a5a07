import type { ClientOrders } from './client-orders';
import { salesAfter } from './sales-after';
import { sumLines } from './sum-lines';

/** Days since 1 January 1970: after the first, up to and including the last. */
export interface Period {
  readonly after: number;
  readonly upTo: number;
}

export interface PeriodActivity {
  /** 1 for the clients with a sale in the period. */
  readonly active: Uint8Array;
  /** What each client's lines of the period add up to, returns with their sign; 0 where there is none. */
  readonly amounts: Float64Array;
}

/** Which clients of the register bought in a period, and for how much; in register order. */
export function periodActivity(of: ClientOrders, { after, upTo }: Period): PeriodActivity {
  const { orders, groups, groupOfLine, groupOf } = of;
  const sales = salesAfter(of, after);
  const active = new Uint8Array(groups);
  for (let line = 0; line < sales.length; line += 1) {
    if (sales[line] === 1 && (orders.days[line] ?? NaN) <= upTo) active[groupOfLine[line] ?? -1] = 1;
  }
  const until = orders.amounts.map((amount, line) => ((orders.days[line] ?? NaN) <= upTo ? amount : NaN));
  const amounts = sumLines(of, until, after);
  return {
    active: Uint8Array.from(groupOf, (group) => active[group] ?? 0),
    amounts: Float64Array.from(groupOf, (group) => amounts[group] ?? 0),
  };
}
