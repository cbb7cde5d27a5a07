import { allLines } from './all-lines';
import type { Orders } from './orders';

/** Order lines that are columns already, as a database or another program has them; `orderOf` null or left out: each line is an order. */
export interface TypedColumns extends Pick<Orders, 'clients' | 'days' | 'amounts'> {
  readonly orderOf?: Orders['orderOf'];
}

/**
 * Takes typed columns for orders as they are, without reading cells: one entry a line, lines numbered from 1. They are added up while
 * they are checked, and must not change afterwards. Every line has a client (a code above 0, within the texts), a day and an amount; throws where one has not, or where columns differ in length.
 * @example ordersFromColumns({ clients: { texts: ['', 'Ann'], codes: Uint32Array.of(1) }, days: Float64Array.of(20458), amounts: Float64Array.of(9.5) }).rows; // => Uint32Array.of(1)
 */
export function ordersFromColumns({ clients, days, amounts, orderOf = null }: TypedColumns): Orders {
  const lines = clients.codes.length;
  const lengths = [days.length, amounts.length, orderOf?.length ?? lines];
  if (lengths.some((length) => length !== lines))
    throw new RangeError('the columns of the orders are not equally long');
  const orders = typedOrders({ clients, days, amounts, orderOf });
  const totals = allLines(orders);
  // What adds up to whole cents on whole days is there; other lines are looked at one by one.
  if (totals === null || totals.cents === null) checkLines(orders);
  return orders;
}

function checkLines({ clients: { texts, codes }, days, amounts }: Orders): void {
  for (let line = 0; line < codes.length; line += 1) {
    const code = codes[line] ?? 0;
    // Days and amounts are checked at once: their sum is a number only where both are.
    const isUsable =
      code > 0 && code < texts.length && Number.isFinite((days[line] ?? NaN) + (amounts[line] ?? NaN));
    if (!isUsable) throw new RangeError(`line ${line + 1} of the orders has no client, no day or no amount`);
  }
}

function typedOrders(columns: Pick<Orders, 'clients' | 'days' | 'amounts' | 'orderOf'>): Orders {
  let numbered: Uint32Array | null = null;
  return {
    ...columns,
    spec: unnamed,
    // Only notices name rows, and most orders have none.
    get rows() {
      return (numbered ??= columns.clients.codes.map((_, line) => line + 1));
    },
    products: null,
    quantities: null,
    costs: null,
    margins: null,
    due: null,
    paid: null,
    reasons: null,
    terms: null,
    notices: [],
  };
}

/** Columns without headers go by what they hold. */
const unnamed: Orders['spec'] = {
  sheet: null,
  file: null,
  client: 'client',
  date: 'date',
  amount: 'amount',
  order: null,
  quantity: null,
  product: null,
  cost: null,
  margin: null,
  due: null,
  paid: null,
  reason: null,
  terms: null,
};
