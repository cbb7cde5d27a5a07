import { monthsBefore } from '../calendar';
import type { OrdersReading } from '../model';
import type { ClientOrders } from './client-orders';
import { countOrders } from './count-orders';
import type { GroupReadings } from './group-readings';
import { neededColumn } from './needed-column';
import { daysLate, onTimeShare } from './payment';
import { profits } from './profits';
import { recency } from './recency';
import { sumLines } from './sum-lines';
import { variation } from './variation';

/**
 * Measures the orders of every client of the register, in its order; NaN = missing.
 * With `months` only lines of the so many months up to the day of the run count: for 12, those after the same day a year
 * before. A client without orders has 0 for amount, count, quantity and profit, and nothing to say on the others; one
 * without a name to find orders by has nothing at all. Throws where the model names no column for the measure.
 */
export function measureOrders(of: ClientOrders, reading: OrdersReading): GroupReadings {
  const { readings, notices } = byGroup(of, reading);
  return {
    readings: Float64Array.from(of.groupOf, (group) => readings[group] ?? NaN),
    notices: [...of.notices, ...notices],
  };
}

function byGroup(of: ClientOrders, { measure, months }: OrdersReading): GroupReadings {
  const { orders, today } = of;
  const after = months === null ? -Infinity : monthsBefore(today, months);
  switch (measure) {
    case 'amount':
      return { readings: sumLines(of, orders.amounts, after), notices: [] };
    case 'count':
      return { readings: countOrders(of, after), notices: [] };
    case 'quantity': {
      const { readings, notices } = neededColumn(orders.quantities, 'quantity');
      return { readings: sumLines(of, readings, after), notices };
    }
    case 'profit':
      return profits(of, after);
    case 'recencyDays':
      return { readings: recency(of, after), notices: [] };
    case 'daysLate':
      return daysLate(of, after);
    case 'onTimeShare':
      return onTimeShare(of, after);
    case 'variation':
      return { readings: variation(of, months), notices: [] };
  }
}
