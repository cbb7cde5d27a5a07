import { isoDay } from '../calendar';
import { roomForDays, saleDays } from '../orders/order-history';
import type { Run } from '../run-types';
import { reportClient, type ReportClient } from './report-client';

/** A client who was silent for long and bought again. */
export interface ReturnedClient extends ReportClient {
  /** How often that happened. */
  readonly times: number;
  /** ISO: the day of the last purchase after such a silence. */
  readonly last: string;
}

/**
 * Clients who came back: two purchases in a row with more than so many days between them. In register order; several orders
 * of one day are one purchase, returns of goods are none. Nobody without orders.
 */
export function returnedClients({ orders, register }: Run, gapDays: number): readonly ReturnedClient[] {
  if (orders === null) return [];
  const returned: ReturnedClient[] = [];
  const room = roomForDays(orders);
  orders.groupOf.forEach((group, client) => {
    if (group < 0) return;
    const days = saleDays(orders, group, room);
    let times = 0;
    let last = NaN;
    for (let place = 1; place < days.length; place += 1) {
      const day = days[place] ?? NaN;
      if (!(day - (days[place - 1] ?? NaN) > gapDays)) continue;
      times += 1;
      last = day;
    }
    if (times > 0) returned.push({ ...reportClient(register, client), times, last: isoDay(last) });
  });
  return returned;
}
