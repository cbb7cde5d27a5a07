/** Small orders and registers for tests, from rows of cells. */
import {
  checkModel,
  clientOrders,
  measure,
  readOrders,
  type CellValue,
  type Model,
  type Notice,
  type Orders,
  type OrdersMeasure,
  type OrdersSpec,
} from '../../../src/tiering';
import { registerOf } from '../register-of';

/** What the columns of the test's orders are called; those not given are not there. */
export const specOf = (columns: Partial<OrdersSpec> = {}): OrdersSpec => ({
  sheet: null,
  file: null,
  client: 'Client',
  date: 'Date',
  amount: 'Amount',
  order: null,
  quantity: null,
  product: null,
  cost: null,
  margin: null,
  due: null,
  paid: null,
  reason: null,
  terms: null,
  ...columns,
});

export type Rows = readonly (readonly CellValue[])[];

export function gridOf(rows: Rows): { readonly firstRow: 1; readonly columns: readonly CellValue[][] } {
  const [header = []] = rows;
  return { firstRow: 1, columns: header.map((_, place) => rows.map((row) => row[place] ?? null)) };
}

/** Orders that must be readable; the first row is the header. */
export function ordersOf(rows: Rows, columns: Partial<OrdersSpec> = {}): Orders {
  const answer = readOrders(gridOf(rows), specOf(columns), { headerIndex: 0 });
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

export function modelReading(
  measures: OrdersMeasure,
  months: number | null = null,
  orders: Partial<OrdersSpec> = {},
): Model {
  const answer = checkModel({
    schema: 1,
    name: 'Orders',
    register: { key: 'Client' },
    orders: specOf(orders),
    criteria: [
      { id: 'of', reading: { kind: 'orders', measure: measures, months }, direction: 'more', weight: 1 },
    ],
    method: { kind: 'quota', shares: [0.5] },
    ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

export interface Asked {
  readonly months?: number | null;
  readonly asOf?: string;
  readonly clients?: readonly CellValue[];
}

export interface Measurement {
  /** By client; null = missing. */
  readonly readings: Readonly<Record<string, number | null>>;
  readonly notices: readonly Notice[];
}

/** What a measure gives each client of a register on a day; the clients are Ann, Bob and Cyd unless others are named. */
export function measured(orders: Orders, what: OrdersMeasure, asked: Asked = {}): Measurement {
  const { months = null, asOf = '2026-11-21', clients = ['Ann', 'Bob', 'Cyd'] } = asked;
  const register = registerOf([['Client', 'City'], ...clients.map((client) => [client, 'Oslo'])]);
  const model = modelReading(what, months, orders.spec);
  const [criterion] = model.criteria;
  if (criterion === undefined) throw new Error('the model has no criterion');
  const known = clientOrders(register, orders, { model, asOf });
  const { readings, notices } = measure(register, criterion, { asOf, orders: known, rankWithin: null });
  const entries = register.keys.map((key, place): [string, number | null] => {
    const reading = readings[place] ?? NaN;
    return [key, Number.isNaN(reading) ? null : reading];
  });
  return { readings: Object.fromEntries(entries), notices };
}

export const codesOf = (notices: readonly Notice[]): readonly string[] => notices.map(({ code }) => code);
