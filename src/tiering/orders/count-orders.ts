import type { ClientOrders } from './client-orders';

/**
 * How many orders each group has after a day (-Infinity: in all): different order numbers, or lines where they have none.
 * Only sales count, a return is no order. A group without any has 0.
 */
export function countOrders(
  { orders, lines: { starts, lines }, sales }: ClientOrders,
  after: number,
): Float64Array {
  const { days, orderOf } = orders;
  const counts = new Float64Array(starts.length - 1);
  const isNew = newOrders(orderOf);
  for (let group = 0; group < counts.length; group += 1) {
    const end = starts[group + 1] ?? 0;
    let count = 0;
    for (let place = starts[group] ?? 0; place < end; place += 1) {
      const line = lines[place] ?? 0;
      if (sales[line] === 1 && (days[line] ?? NaN) > after && isNew(group, line)) count += 1;
    }
    counts[group] = count;
  }
  return counts;
}

/** Tells whether a line is the first that is asked about of its group and order; without order numbers each is. */
function newOrders(orderOf: Uint32Array | null): (group: number, line: number) => boolean {
  if (orderOf === null) return () => true;
  const greatest = orderOf.reduce((most, order) => (order > most ? order : most), 0);
  // Groups are marked from 1: 0 is an order that nobody asked about yet.
  const askedIn = new Uint32Array(greatest + 1);
  return (group, line) => {
    const order = orderOf[line] ?? 0;
    if (askedIn[order] === group + 1) return false;
    askedIn[order] = group + 1;
    return true;
  };
}
