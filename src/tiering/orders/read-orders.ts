import type { OrdersSpec } from '../model';
import { inOrders, notice, nowhere } from '../notice';
import type { Answer, Notice } from '../notices';
import { columnsBelow } from '../reading/columns-below';
import { findHeader } from '../reading/find-header';
import { pickedCells } from '../reading/picked-cells';
import { placeOfColumn } from '../reading/place-of-column';
import { uncalculatedCells } from '../reading/uncalculated-cells';
import { usualHabits } from '../reading/usual-habits';
import type { Grid, Habits, RegisterColumn } from '../register';
import { orderColumns, type ChosenCells, type OrdersHeader } from './order-columns';
import { orderRows, type OrderRows } from './order-rows';
import type { Orders } from './orders';
import { usableLines } from './usable-lines';

/** What is known of the orders' sheet beforehand. */
export interface OrdersChoice {
  /** The header's row inside the grid, counted from 0; found among the first five rows where it is left out. */
  readonly headerIndex?: number;
  /** How the people of this sheet write, where its cells leave it open; by default a decimal point and day before month. */
  readonly habits?: Partial<Habits>;
}

/**
 * Takes a grid of cells for orders: one line a row below the header, in the sheet's order.
 * Left out, with notices: blank rows, totals, and lines without a client, a date or an amount, each column read as a
 * whole as in a register. Amounts keep their sign: returns are below zero. Only the columns that the model names are read.
 * Refused where there is no header, no usable line, where a named column cannot be told, or where the amounts mix money.
 * Every notice is marked as one of the orders: its rows are theirs.
 */
export function readOrders(grid: Grid, spec: OrdersSpec, choice: OrdersChoice = {}): Answer<Orders> {
  const found = choice.headerIndex === undefined ? findHeader(grid) : null;
  if (found?.ok === false) return refused(found.notices);
  const headerIndex = choice.headerIndex ?? found?.value.headerIndex ?? 0;
  const columns = columnsBelow(grid, headerIndex);
  const faults: Notice[] = [];
  const places = placesOf(columns, spec, faults);
  if (faults.length > 0) return refused(faults);
  const firstRow = grid.firstRow + headerIndex + 1;
  const picked = orderRows(columns, places, firstRow);
  const left = [...leftOut(picked), ...uncalculatedCells(grid, headerIndex, picked.lines)];
  const chosen = chosenCells({ columns, places, picked }, firstRow);
  const read = orderColumns(chosen, { ...usualHabits, ...choice.habits });
  const { orders, notices } = usableLines(read, spec);
  if (orders.rows.length === 0) return refused([notice('no-orders', nowhere, {}), ...left, ...notices]);
  if (notices.some(({ severity }) => severity === 'error')) return refused([...left, ...notices]);
  const all = [...left, ...notices].map(inOrders);
  return { ok: true, value: { ...orders, notices: all }, notices: all };
}

const refused = (notices: readonly Notice[]): Answer<Orders> => ({
  ok: false,
  notices: notices.map(inOrders),
});

type Places = Readonly<Record<OrdersHeader, number>>;

/** Where each named column stands; -1 where the model names none. */
function placesOf(columns: readonly RegisterColumn[], spec: OrdersSpec, faults: Notice[]): Places {
  const place = (header: OrdersHeader): number =>
    placeOfColumn(columns, spec[header], { path: `orders.${header}`, faults });
  return {
    client: place('client'),
    date: place('date'),
    amount: place('amount'),
    order: place('order'),
    quantity: place('quantity'),
    product: place('product'),
    cost: place('cost'),
    margin: place('margin'),
    due: place('due'),
    paid: place('paid'),
    reason: place('reason'),
    terms: place('terms'),
  };
}

interface Picked {
  readonly columns: readonly RegisterColumn[];
  readonly places: Places;
  readonly picked: OrderRows;
}

function chosenCells({ columns, places, picked }: Picked, firstRow: number): ChosenCells {
  const rows = picked.lines.map((row) => row + firstRow);
  return (header) => {
    const column = columns[places[header]];
    if (column === undefined) return null;
    return { header: column.header, cells: pickedCells(column.cells, picked.lines), rows };
  };
}

function leftOut({ blank, totals }: OrderRows): readonly Notice[] {
  return [
    ...(totals.count > 0 ? [notice('totals-row', totals, {})] : []),
    ...(blank.count > 0 ? [notice('blank-row', blank, {})] : []),
  ];
}
