import type { OrdersSpec } from '../model';
import type { Notice } from '../notices';
import { dateColumn } from '../reading/date-column';
import type { NamedCells } from '../reading/named-cells';
import { numberColumn } from '../reading/number-column';
import type { Habits } from '../register';
import { marginColumn } from './margin-column';
import type { OrdersColumn, TextColumn } from './orders';
import { paidColumn } from './paid-column';
import { textColumn } from './text-column';

/** The columns that orders can have. */
export type OrdersHeader = Exclude<keyof OrdersSpec, 'sheet' | 'file'>;

/** The cells of a column, one a line; null where the model names no such column. */
export type ChosenCells = (header: OrdersHeader) => NamedCells | null;

/** Every column read, one entry a line; nothing left out yet. */
export interface OrderColumns {
  readonly client: NamedCells;
  readonly clients: TextColumn;
  readonly days: OrdersColumn;
  readonly amounts: OrdersColumn;
  readonly orders: TextColumn | null;
  readonly products: TextColumn | null;
  readonly quantities: OrdersColumn | null;
  readonly costs: OrdersColumn | null;
  readonly margins: OrdersColumn | null;
  readonly due: OrdersColumn | null;
  readonly paid: OrdersColumn | null;
  readonly reasons: TextColumn | null;
  readonly terms: TextColumn | null;
}

/** Reads the columns of orders, each as a whole. The client's, the date's and the amount's are there (see `readOrders`). */
export function orderColumns(chosen: ChosenCells, habits: Habits): OrderColumns {
  const client = needed(chosen, 'client');
  const texts = (header: OrdersHeader): TextColumn | null => {
    const source = chosen(header);
    return source === null ? null : textColumn(source.cells);
  };
  const read = (
    header: OrdersHeader,
    reader: (source: NamedCells) => OrdersColumn,
    unsaid: readonly Notice['code'][] = [],
  ): OrdersColumn | null => {
    const source = chosen(header);
    if (source === null) return null;
    const { readings, notices } = reader(source);
    return { readings, notices: notices.filter(({ code }) => !unsaid.includes(code)) };
  };
  const numbers = (source: NamedCells): OrdersColumn => numberColumn(source, habits.decimal);
  const dates = (source: NamedCells): OrdersColumn => dateColumn(source, habits);
  return {
    client,
    clients: textColumn(client.cells),
    days: dates(needed(chosen, 'date')),
    amounts: numbers(needed(chosen, 'amount')),
    orders: texts('order'),
    products: texts('product'),
    quantities: read('quantity', numbers),
    // A line without a cost or margin gets the average one: that is said where it is done.
    costs: read('cost', numbers, ['missing-reading']),
    margins: read('margin', (source) => marginColumn(source, habits.decimal), ['missing-reading']),
    due: read('due', dates),
    // What is not paid yet has no date of payment: that is no gap.
    paid: read('paid', (source) => paidColumn(source, habits), ['missing-reading']),
    reasons: texts('reason'),
    terms: texts('terms'),
  };
}

function needed(chosen: ChosenCells, header: 'client' | 'date' | 'amount'): NamedCells {
  const source = chosen(header);
  if (source === null) throw new Error(`orders were read without their column "${header}"`);
  return source;
}
