import { quantile } from '../stats/quantile';
import type { ClientOrders } from './client-orders';

/** When the clients of a register bought, client by client. A purchase is a day with a sale. NaN = there is none. */
export interface OrderHistory {
  /** The number of days with a sale; NaN where the client has no name to find orders by. */
  readonly purchases: Float64Array;
  /** Days since 1 January 1970. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** Days between the last two purchases. */
  readonly previousGap: Float64Array;
  /** The median of the days between purchases. */
  readonly medianGap: Float64Array;
}

/** Several reports ask for the same history; orders do not change, so an entry can never be stale. */
const histories = new WeakMap<ClientOrders, OrderHistory>();

/**
 * Since when, until when and how often each client of the register buys, in its order. Several orders of one day are one
 * purchase; returns are none. Clients of one name share a history.
 */
export function orderHistory(of: ClientOrders): OrderHistory {
  const known = histories.get(of) ?? byClient(of, byGroup(of));
  histories.set(of, known);
  return known;
}

function byGroup(of: ClientOrders): OrderHistory {
  const numbers = (): Float64Array => new Float64Array(of.groups).fill(NaN);
  const purchases = numbers();
  const first = numbers();
  const last = numbers();
  const previousGap = numbers();
  const medianGap = numbers();
  const room = roomForDays(of);
  for (let group = 0; group < of.groups; group += 1) {
    const days = saleDays(of, group, room);
    const latest = days.length - 1;
    purchases[group] = days.length;
    first[group] = days[0] ?? NaN;
    last[group] = days[latest] ?? NaN;
    previousGap[group] = (days[latest] ?? NaN) - (days[latest - 1] ?? NaN);
    // Last of all: the days are turned into gaps where they stand.
    medianGap[group] = medianOfGaps(days);
  }
  return { purchases, first, last, previousGap, medianGap };
}

function byClient({ groupOf }: ClientOrders, groups: OrderHistory): OrderHistory {
  const ofClients = (column: Float64Array): Float64Array =>
    Float64Array.from(groupOf, (group) => column[group] ?? NaN);
  return {
    purchases: ofClients(groups.purchases),
    first: ofClients(groups.first),
    last: ofClients(groups.last),
    previousGap: ofClients(groups.previousGap),
    medianGap: ofClients(groups.medianGap),
  };
}

/** As much as the client with the most lines needs (see `saleDays`). */
export function roomForDays({ lines: { starts } }: ClientOrders): Float64Array {
  let longest = 0;
  for (let group = 0; group + 1 < starts.length; group += 1)
    longest = Math.max(longest, (starts[group + 1] ?? 0) - (starts[group] ?? 0));
  return new Float64Array(longest);
}

/** The days on which a group of lines bought something, each once, the first one first; they stand in the room given. */
export function saleDays(
  { orders, lines, sales }: ClientOrders,
  group: number,
  room: Float64Array,
): Float64Array {
  const end = lines.starts[group + 1] ?? 0;
  let count = 0;
  for (let place = lines.starts[group] ?? 0; place < end; place += 1) {
    const line = lines.lines[place] ?? 0;
    if (sales[line] === 1) room[count++] = orders.days[line] ?? NaN;
  }
  sortFirst(room, count);
  let kept = 0;
  for (let place = 0; place < count; place += 1) {
    const day = room[place] ?? NaN;
    if (kept === 0 || day !== room[kept - 1]) room[kept++] = day;
  }
  return room.subarray(0, kept);
}

/** Most clients have a handful of orders, and a handful is sorted faster by hand than it is handed over. */
const handful = 24;

function sortFirst(room: Float64Array, count: number): void {
  if (count > handful) {
    room.subarray(0, count).sort();
    return;
  }
  for (let next = 1; next < count; next += 1) {
    const value = room[next] ?? NaN;
    let gap = next;
    for (; gap > 0 && (room[gap - 1] ?? NaN) > value; gap -= 1) room[gap] = room[gap - 1] ?? NaN;
    room[gap] = value;
  }
}

function medianOfGaps(days: Float64Array): number {
  const gaps = days.length - 1;
  if (gaps < 1) return NaN;
  for (let place = 0; place < gaps; place += 1) days[place] = (days[place + 1] ?? NaN) - (days[place] ?? NaN);
  sortFirst(days, gaps);
  return quantile(days.subarray(0, gaps), 0.5);
}
