import type { Notice } from '../notices';
import type { ClientOrders } from './client-orders';
import { neededColumn } from './needed-column';
import { isPrepayment } from './prepayment';
import { reasonCoefficient } from './reason-coefficient';

/** The lines of orders as invoices: a line above zero has to be paid, a credit note has not. */
export interface Invoices {
  readonly due: Float64Array;
  /** Infinity = not yet; NaN = nobody can tell. */
  readonly paid: Float64Array;
  /** What part of a delay counts against the client, line by line (see `reasonCoefficient`). */
  readonly part: (line: number) => number;
  /** Whether a line was paid beforehand, by their terms: no due date is needed, and nothing of them is ever late. */
  readonly isPrepaid: (line: number) => boolean;
  /** Whether a line is an invoice of a client of whose payment something can be told. */
  readonly isInvoice: (line: number) => boolean;
  readonly notices: readonly Notice[];
}

/** Reads the lines of orders as invoices. Throws where the orders were read without due and payment dates. */
export function invoicesOf({ orders, groupOfLine }: ClientOrders): Invoices {
  const due = neededColumn(orders.due, 'due');
  const paid = neededColumn(orders.paid, 'paid');
  const { amounts, reasons, terms } = orders;
  const parts = reasons?.texts.map(reasonCoefficient) ?? [];
  const prepaid = terms?.texts.map(isPrepayment) ?? [];
  const isPrepaid = (line: number): boolean => prepaid[terms?.codes[line] ?? 0] ?? false;
  return {
    due: due.readings,
    paid: paid.readings,
    part: (line) => parts[reasons?.codes[line] ?? 0] ?? 1,
    isPrepaid,
    isInvoice: (line) =>
      (groupOfLine[line] ?? -1) >= 0 &&
      (amounts[line] ?? 0) > 0 &&
      (isPrepaid(line) || !Number.isNaN(due.readings[line] ?? NaN)),
    notices: [...due.notices, ...paid.notices],
  };
}
