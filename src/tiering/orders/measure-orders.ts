import { monthsBefore } from '../calendar';
import type { OrdersMeasure, OrdersReading } from '../model';
import { inBlocks, type Block } from '../stats/in-blocks';
import { significant } from '../stats/significant';
import { arrearsCount, arrearsShare } from './arrears';
import { averageAmount } from './average-amount';
import type { ClientOrders } from './client-orders';
import { countOrders } from './count-orders';
import { countPerMonth } from './count-per-month';
import type { GroupReadings } from './group-readings';
import { neededColumn } from './needed-column';
import { overdueAmount, overdueDays } from './overdue';
import { averageDaysLate, daysLate, maxDaysLate, onTimeShare } from './payment';
import { profits } from './profits';
import { recency } from './recency';
import { returnShare } from './return-share';
import { sumLines } from './sum-lines';
import { variation } from './variation';

/**
 * Measures the orders of every client of the register, in its order; NaN = missing.
 * With `months` only lines of the so many months up to the day of the run count: for 12, those after the same day a year
 * before. A client without orders has 0 for amount, count, quantity and profit, and nothing to say on the others; one
 * without a name to find orders by has nothing at all. What was divided or subtracted is rounded once, to twelve digits, so
 * that equal figures are equal; sums and counts stay as they are. Throws where the model names no column for the measure.
 */
export function measureOrders(of: ClientOrders, { measure, months }: OrdersReading): GroupReadings {
  const after = months === null ? -Infinity : monthsBefore(of.today, months);
  const { readings, notices } = measures[measure](of, { after, months });
  const isRounded = divided.has(measure);
  const rounded = isRounded ? readings.map(significant) : readings;
  const ofClients = new Float64Array(of.groupOf.length);
  inBlocks(ofClients.length, (block) => readBlock(ofClients, of.groupOf, rounded, block));
  return { readings: ofClients, notices: [...of.notices, ...notices] };
}

function readBlock(
  ofClients: Float64Array,
  groupOf: Int32Array,
  readings: Float64Array,
  { start, end }: Block,
): void {
  for (let client = start; client < end; client += 1) {
    const group = groupOf[client] ?? -1;
    ofClients[client] = group < 0 ? NaN : (readings[group] ?? NaN);
  }
}

interface Window {
  /** The day before its first; -Infinity where it has none. */
  readonly after: number;
  readonly months: number | null;
}

type Measure = (of: ClientOrders, window: Window) => GroupReadings;

/** A measure of columns that were read already: nothing more is to be said of them. */
const unsaid =
  (measure: (of: ClientOrders, after: number) => Float64Array): Measure =>
  (of, { after }) => ({ readings: measure(of, after), notices: [] });

const within =
  (measure: (of: ClientOrders, after: number) => GroupReadings): Measure =>
  (of, { after }) =>
    measure(of, after);

/** The measures that are quotients or differences. */
const divided: ReadonlySet<OrdersMeasure> = new Set([
  'averageAmount',
  'countPerMonth',
  'profit',
  'daysLate',
  'averageDaysLate',
  'onTimeShare',
  'arrearsShare',
  'returnShare',
  'variation',
]);

/** One entry a measure: forgetting one does not compile. */
const measures: Readonly<Record<OrdersMeasure, Measure>> = {
  amount: unsaid((of, after) => sumLines(of, of.orders.amounts, after)),
  averageAmount: unsaid(averageAmount),
  count: unsaid(countOrders),
  countPerMonth: unsaid(countPerMonth),
  quantity: (of, { after }) => {
    const { readings, notices } = neededColumn(of.orders.quantities, 'quantity');
    return { readings: sumLines(of, readings, after), notices };
  },
  profit: within(profits),
  recencyDays: unsaid(recency),
  daysLate: within(daysLate),
  averageDaysLate: within(averageDaysLate),
  maxDaysLate: within(maxDaysLate),
  onTimeShare: within(onTimeShare),
  overdueAmount: within(overdueAmount),
  overdueDays: within(overdueDays),
  arrearsShare: within(arrearsShare),
  arrearsCount: within(arrearsCount),
  returnShare: unsaid(returnShare),
  variation: (of, { months }) => ({ readings: variation(of, months), notices: [] }),
};
