import { inBlocks, type Block } from '../stats/in-blocks';
import { allLines } from './all-lines';
import type { ClientOrders } from './client-orders';
import { lineTotals, noDay, type LineTotals } from './line-totals';

/** What the lines of each group add up to, those after a day and up to the day of the run. */
export interface GroupTotals {
  /** The last day with an amount above zero; `noDay` where there is none. */
  readonly lastSales: Int32Array;
  /** The number of amounts above zero. */
  readonly sales: Int32Array;
  /** The sums, returns with their sign; null where an amount is no whole number of cents. */
  readonly cents: Float64Array | null;
  readonly hasReturns: boolean;
}

/** Recency, frequency and money of one window are asked for one after the other, and come from one pass. */
const known = new WeakMap<ClientOrders, Map<number, GroupTotals | null>>();

/** Adds up the lines of each group after a day (-Infinity: all), once; null where a pass cannot (see `lineTotals`). */
export function groupTotals(of: ClientOrders, after: number): GroupTotals | null {
  const windows = known.get(of) ?? new Map<number, GroupTotals | null>();
  known.set(of, windows);
  const found = windows.get(after);
  if (found !== undefined) return found;
  const totals = totalsOf(of, after);
  const ofGroups = totals === null ? null : byGroup(totals, of);
  windows.set(after, ofGroups);
  return ofGroups;
}

/** All lines have been added up already, and often there are no others. */
function totalsOf({ orders, today }: ClientOrders, after: number): LineTotals | null {
  const all = allLines(orders);
  if (all === null || (all.first > after && all.latest <= today)) return all;
  return lineTotals(orders, { after: Math.max(after, noDay), upTo: today });
}

/** Brings together what is written in several ways and means one client. */
function byGroup(totals: LineTotals, { groups, groupOfText }: ClientOrders): GroupTotals {
  const lastSales = new Int32Array(groups).fill(noDay);
  const sales = new Int32Array(groups);
  const cents = totals.cents === null ? null : new Float64Array(groups);
  inBlocks(groupOfText.length, (block) => {
    gatherSales({ lastSales, sales }, totals, groupOfText, block);
    if (cents !== null && totals.cents !== null) gatherCents(cents, totals.cents, groupOfText, block);
  });
  return { lastSales, sales, cents, hasReturns: totals.hasReturns };
}

type Sales = Pick<GroupTotals, 'lastSales' | 'sales'>;

function gatherSales(
  { lastSales, sales }: Sales,
  { lastSales: lastOfText, sales: salesOfText }: Sales,
  groupOfText: Int32Array,
  { start, end }: Block,
): void {
  for (let code = start; code < end; code += 1) {
    const group = groupOfText[code] ?? -1;
    if (group < 0) continue;
    lastSales[group] = Math.max(lastSales[group] ?? noDay, lastOfText[code] ?? noDay);
    sales[group] = (sales[group] ?? 0) + (salesOfText[code] ?? 0);
  }
}

function gatherCents(
  cents: Float64Array,
  ofText: Float64Array,
  groupOfText: Int32Array,
  { start, end }: Block,
): void {
  for (let code = start; code < end; code += 1) {
    const group = groupOfText[code] ?? -1;
    if (group >= 0) cents[group] = (cents[group] ?? 0) + (ofText[code] ?? 0);
  }
}
