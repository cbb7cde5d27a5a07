import type { ClientOrders } from './client-orders';
import type { GroupReadings } from './group-readings';
import { invoicesOf } from './invoices';
import { sumLines } from './sum-lines';

/**
 * How much each group owes us past its day, in the money of the orders: invoices (lines above zero) due before the day of
 * the run and not paid on it. 0 where nothing is overdue; missing where the group has no invoice at all. What is open is
 * open, however old: no window applies. A text for a payment date ("in cash") is no debt, and neither is prepayment.
 */
export function overdueAmount(of: ClientOrders): GroupReadings {
  const { days, notices } = daysOpen(of);
  const { amounts } = of.orders;
  const open = days.map((one, line) => (one > 0 ? (amounts[line] ?? NaN) : one));
  const hasInvoice = sumLines(
    of,
    days.map((one) => (Number.isNaN(one) ? NaN : 1)),
    -Infinity,
  );
  const sums = sumLines(of, open, -Infinity);
  return { readings: sums.map((sum, group) => (hasInvoice[group] === 0 ? NaN : sum)), notices };
}

/** For how many days the oldest debt of each group is overdue; what counts, and what is missing, is as in `overdueAmount`. */
export function overdueDays(of: ClientOrders): GroupReadings {
  const { days, notices } = daysOpen(of);
  const { groupOfLine } = of;
  const readings = new Float64Array(of.groups).fill(NaN);
  for (let line = 0; line < days.length; line += 1) {
    const open = days[line] ?? NaN;
    const group = groupOfLine[line] ?? -1;
    if (!Number.isNaN(open) && !((readings[group] ?? NaN) >= open)) readings[group] = open;
  }
  return { readings, notices };
}

/** For how many days each invoice is overdue and open on the day of the run, 0 where it is not; NaN for other lines. */
function daysOpen(of: ClientOrders): { readonly days: Float64Array } & Pick<GroupReadings, 'notices'> {
  const { due, paid, isPrepaid, isInvoice, notices } = invoicesOf(of);
  const days = new Float64Array(due.length).fill(NaN);
  for (let line = 0; line < days.length; line += 1) {
    if (!isInvoice(line)) continue;
    const isOpen = !isPrepaid(line) && (paid[line] ?? NaN) > of.today;
    days[line] = isOpen ? Math.max(0, of.today - (due[line] ?? NaN)) : 0;
  }
  return { days, notices };
}
