import type { Orders } from './orders';

/** Order lines that are columns already, as a database or another program has them; `orderOf` null or left out: each line is an order. */
export interface TypedColumns extends Pick<Orders, 'clients' | 'days' | 'amounts'> {
  readonly orderOf?: Orders['orderOf'];
}

/**
 * Takes typed columns for orders as they are, without reading cells: one entry a line, lines numbered from 1. Every line
 * has a client (a code above 0, within the texts), a day and an amount; throws where one has not, or where columns differ in length.
 * @example ordersFromColumns({ clients: { texts: ['', 'Ann'], codes: Uint32Array.of(1) }, days: Float64Array.of(20458), amounts: Float64Array.of(9.5) }).rows; // => Uint32Array.of(1)
 */
export function ordersFromColumns({ clients, days, amounts, orderOf = null }: TypedColumns): Orders {
  const { texts, codes } = clients;
  const lengths = [days.length, amounts.length, orderOf?.length ?? codes.length];
  if (lengths.some((length) => length !== codes.length))
    throw new RangeError('the columns of the orders are not equally long');
  const rows = new Uint32Array(codes.length);
  for (let line = 0; line < rows.length; line += 1) {
    const code = codes[line] ?? 0;
    // Days and amounts are checked at once: their sum is a number only where both are.
    const isUsable =
      code > 0 && code < texts.length && Number.isFinite((days[line] ?? NaN) + (amounts[line] ?? NaN));
    if (!isUsable) throw new RangeError(`line ${line + 1} of the orders has no client, no day or no amount`);
    rows[line] = line + 1;
  }
  return {
    spec: unnamed,
    rows,
    clients,
    days,
    amounts,
    orderOf,
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
