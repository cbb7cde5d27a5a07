import type { ClientOrders } from './client-orders';
import type { GroupReadings } from './group-readings';
import { invoicesOf, type Invoices } from './invoices';

/**
 * On which part (0..1) of the days that we shipped to a group it was in arrears: an invoice of an earlier day was due
 * before that day and not paid by it. A day of shipment is a day with a sale after the day `after`. Missing where there
 * is none, or where the group has no invoice; who pays beforehand is never in arrears.
 */
export function arrearsShare(of: ClientOrders, after: number): GroupReadings {
  const { shipments, inArrears, notices } = arrears(of, after);
  return { readings: inArrears.map((count, group) => count / (shipments[group] ?? NaN)), notices };
}

/** On how many days that we shipped to a group it was in arrears; what counts is as in `arrearsShare`. */
export function arrearsCount(of: ClientOrders, after: number): GroupReadings {
  const { inArrears, notices } = arrears(of, after);
  return { readings: inArrears, notices };
}

interface Arrears extends Pick<GroupReadings, 'notices'> {
  readonly shipments: Float64Array;
  /** NaN where there is no shipment or no invoice. */
  readonly inArrears: Float64Array;
}

function arrears(of: ClientOrders, after: number): Arrears {
  const invoices = invoicesOf(of);
  const { starts, lines } = of.lines;
  const shipments = new Float64Array(of.groups);
  const inArrears = new Float64Array(of.groups).fill(NaN);
  for (let group = 0; group < of.groups; group += 1) {
    const own = lines.subarray(starts[group], starts[group + 1]);
    const days = shipmentDays(of, own, after);
    shipments[group] = days.length;
    if (days.length > 0 && own.some(invoices.isInvoice)) {
      inArrears[group] = countArrears(days, debtsOf(of, own, invoices));
    }
  }
  return { shipments, inArrears, notices: invoices.notices };
}

/** The days with a sale, each once, ascending. */
function shipmentDays({ orders, sales }: ClientOrders, own: Uint32Array, after: number): Float64Array {
  const days = Float64Array.from(
    own.filter((line) => sales[line] === 1 && (orders.days[line] ?? NaN) > after),
    (line) => orders.days[line] ?? NaN,
  );
  days.sort();
  return days.filter((day, place) => day !== days[place - 1]);
}

/** A debt is overdue on the days between its two ends. */
interface Debt {
  readonly from: number;
  readonly paid: number;
}

/** The debts that were ever overdue, the earliest first. */
function debtsOf({ orders }: ClientOrders, own: Uint32Array, invoices: Invoices): readonly Debt[] {
  const debts: Debt[] = [];
  for (const line of own) {
    const paid = invoices.paid[line] ?? NaN;
    // An invoice is no debt before it is written, even if it was due earlier.
    const from = Math.max(invoices.due[line] ?? NaN, orders.days[line] ?? NaN);
    if (invoices.isInvoice(line) && !invoices.isPrepaid(line) && paid > from) debts.push({ from, paid });
  }
  return debts.sort((one, other) => one.from - other.from);
}

function countArrears(days: Float64Array, debts: readonly Debt[]): number {
  let next = 0;
  let lastPaid = -Infinity;
  let count = 0;
  for (const day of days) {
    for (; (debts[next]?.from ?? Infinity) < day; next += 1) {
      lastPaid = Math.max(lastPaid, debts[next]?.paid ?? -Infinity);
    }
    if (lastPaid > day) count += 1;
  }
  return count;
}
