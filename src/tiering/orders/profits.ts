import { inOrders, notice } from '../notice';
import type { Notice } from '../notices';
import { exactSum } from '../stats/exact-sum';
import { tally } from '../tally';
import type { ClientOrders } from './client-orders';
import type { GroupReadings } from './group-readings';
import type { Orders } from './orders';
import { sumLines } from './sum-lines';

/**
 * The profit of each group on the lines after a day (-Infinity: on all): amounts less costs, or amounts times margins where
 * a line has no cost. A line with neither gets the average margin of the others (their profit over their amounts), with a
 * notice; where that cannot be told, the group's profit is missing. A group without lines has 0.
 */
export function profits(of: ClientOrders, after: number): GroupReadings {
  const { orders } = of;
  const earnings = earningsOf(of, after);
  const gained = sumLines(of, earnings.gains, after);
  const spent = sumLines(of, earnings.costs, after);
  const unknown = unknownGroups(of, earnings);
  return {
    readings: gained.map((gain, group) =>
      unknown[group] === 1 ? NaN : exactSum([gain, -(spent[group] ?? 0)]),
    ),
    notices: [
      ...(orders.costs?.notices ?? []),
      ...(orders.margins?.notices ?? []),
      ...assumedMargin(of, earnings),
    ],
  };
}

/** A line's profit is its gain less its cost: kept apart, whole cents add up to whole cents. */
interface Earnings {
  readonly gains: Float64Array;
  readonly costs: Float64Array;
  /** 1 for the lines that got the average margin. */
  readonly assumed: Uint8Array;
  /** NaN where no line tells, or where the amounts of those that do are not above zero. */
  readonly averageMargin: number;
}

function earningsOf({ orders, lines }: ClientOrders, after: number): Earnings {
  const { amounts, days } = orders;
  const gains = new Float64Array(amounts.length);
  const costs = new Float64Array(amounts.length);
  const known = new Float64Array(amounts.length);
  const assumed = new Uint8Array(amounts.length);
  for (const line of lines.lines) {
    if (!((days[line] ?? NaN) > after)) continue;
    const amount = amounts[line] ?? NaN;
    const { gain, cost } = earned(orders, line, amount);
    if (Number.isNaN(gain)) {
      assumed[line] = 1;
      continue;
    }
    gains[line] = gain;
    costs[line] = cost;
    known[line] = amount;
  }
  const total = exactSum(known);
  const averageMargin = total > 0 ? (exactSum(gains) - exactSum(costs)) / total : NaN;
  assumed.forEach((one, line) => {
    if (one === 1) gains[line] = (amounts[line] ?? NaN) * averageMargin;
  });
  return { gains, costs, assumed, averageMargin };
}

/** The gain is NaN where the line has neither cost nor margin. */
function earned(
  { costs, margins }: Pick<Orders, 'costs' | 'margins'>,
  line: number,
  amount: number,
): { readonly gain: number; readonly cost: number } {
  const cost = costs?.readings[line] ?? NaN;
  if (!Number.isNaN(cost)) return { gain: amount, cost };
  return { gain: amount * (margins?.readings[line] ?? NaN), cost: 0 };
}

/** 1 for the groups with a line whose profit nobody can tell. */
function unknownGroups({ lines: { starts, lines } }: ClientOrders, earnings: Earnings): Uint8Array {
  const unknown = new Uint8Array(starts.length - 1);
  if (!Number.isNaN(earnings.averageMargin)) return unknown;
  for (let group = 0; group < unknown.length; group += 1) {
    const own = lines.subarray(starts[group], starts[group + 1]);
    unknown[group] = own.some((line) => earnings.assumed[line] === 1) ? 1 : 0;
  }
  return unknown;
}

function assumedMargin({ orders }: ClientOrders, { assumed, averageMargin }: Earnings): readonly Notice[] {
  const seen = tally(null);
  assumed.forEach((one, line) => {
    if (one === 1) seen.add(orders.rows[line] ?? 0, null);
  });
  if (seen.count === 0 || Number.isNaN(averageMargin)) return [];
  return [inOrders(notice('assumed-margin', seen, { margin: averageMargin }))];
}
