import type { OrdersSpec } from '../model';
import { inOrders, notice } from '../notice';
import type { Notice } from '../notices';
import { tally } from '../tally';
import type { OrderColumns } from './order-columns';
import type { Orders, OrdersColumn, TextColumn } from './orders';

/**
 * The lines that have a client, a date and an amount, and what is to be said of the others: their notices are those of
 * the three columns, and one about lines without a client.
 */
export function usableLines(
  columns: OrderColumns,
  spec: OrdersSpec,
): { readonly orders: Omit<Orders, 'notices'>; readonly notices: readonly Notice[] } {
  const { client, clients, days, amounts } = columns;
  const lines = linesOf(columns);
  const keep = <Numbers extends Float64Array | Uint32Array>(numbers: Numbers): Numbers =>
    kept(numbers, lines);
  const column = (one: OrdersColumn | null): OrdersColumn | null =>
    one === null ? null : { readings: keep(one.readings), notices: one.notices.map(inOrders) };
  const texts = (one: TextColumn | null): TextColumn | null =>
    one === null ? null : { texts: one.texts, codes: keep(one.codes) };
  const orders = {
    spec,
    rows: keep(client.rows),
    clients: { texts: clients.texts, codes: keep(clients.codes) },
    days: keep(days.readings),
    amounts: keep(amounts.readings),
    orderOf: columns.orders === null ? null : apart(keep(columns.orders.codes), columns.orders.texts.length),
    products: texts(columns.products),
    quantities: column(columns.quantities),
    costs: column(columns.costs),
    margins: column(columns.margins),
    due: column(columns.due),
    paid: column(columns.paid),
    reasons: texts(columns.reasons),
    terms: texts(columns.terms),
  };
  return { orders, notices: [...nobodys(columns), ...days.notices, ...amounts.notices] };
}

function linesOf({ clients, days, amounts }: OrderColumns): Uint32Array {
  const lines = new Uint32Array(clients.codes.length);
  let count = 0;
  for (let line = 0; line < lines.length; line += 1) {
    const isKnown = !Number.isNaN(days.readings[line] ?? NaN) && !Number.isNaN(amounts.readings[line] ?? NaN);
    if (isKnown && clients.codes[line] !== 0) lines[count++] = line;
  }
  return lines.slice(0, count);
}

function kept<Numbers extends Float64Array | Uint32Array>(numbers: Numbers, lines: Uint32Array): Numbers {
  if (lines.length === numbers.length) return numbers;
  const picked = numbers.slice(0, lines.length);
  lines.forEach((line, place) => {
    picked[place] = numbers[line] ?? NaN;
  });
  // A slice of a typed array is one of the same kind.
  return picked as Numbers;
}

/** The numbers of the orders, where a line without one is an order of its own. */
function apart(codes: Uint32Array, texts: number): Uint32Array {
  let next = texts;
  return codes.map((code) => (code === 0 ? next++ : code));
}

function nobodys({ client, clients }: OrderColumns): readonly Notice[] {
  const blank = tally(null);
  clients.codes.forEach((code, line) => {
    if (code === 0) blank.add(client.rows[line] ?? 0, null);
  });
  return blank.count === 0 ? [] : [notice('order-without-client', blank, { header: client.header })];
}
