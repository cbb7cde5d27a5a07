import type { ClientOrders } from './client-orders';
import { invoicesOf } from './invoices';
import type { Notice } from '../notices';

/** By how many days each line was, or is, paid late; NaN where it does not count. */
export interface Lateness {
  readonly late: Float64Array;
  readonly notices: readonly Notice[];
}

/**
 * How late each invoice was paid. An invoice is a line above zero; paid in time or beforehand is 0 days, not paid and
 * overdue counts up to the day of the run, not paid and not yet due does not count. A reason takes its part of the days
 * away (see `reasonCoefficient`). With a window, invoices due after its first day count, and all that are overdue.
 */
export function lateness(of: ClientOrders, after: number): Lateness {
  const { due, paid, part, isPrepaid, isInvoice, notices } = invoicesOf(of);
  const { orders, today } = of;
  const late = new Float64Array(due.length).fill(NaN);
  for (let line = 0; line < late.length; line += 1) {
    if (!isInvoice(line)) continue;
    if (isPrepaid(line)) late[line] = (orders.days[line] ?? NaN) > after ? 0 : NaN;
    else late[line] = daysOver(due[line] ?? NaN, paid[line] ?? NaN, { today, after }) * part(line);
  }
  return { late, notices };
}

function daysOver(
  due: number,
  paid: number,
  { today, after }: { readonly today: number; readonly after: number },
): number {
  if (Number.isNaN(paid)) return NaN;
  // What was paid after the day of the run was open on that day.
  if (paid > today) return due < today ? today - due : NaN;
  return due > after ? Math.max(0, paid - due) : NaN;
}
