import { dayOfIso, isoDay, monthsBefore } from './calendar';
import { inOrders, notice, nowhere } from './notice';
import type { Notice } from './notices';
import { latestDay } from './orders/latest-day';
import { daysIn } from './reading/column-readings';
import type { Run } from './run-types';

/** Where nobody bought for so many days, the data ended rather than all the clients. */
const longAgo = 365;

type Dated = Pick<Run, 'model' | 'register' | 'asOf' | 'orders'>;

/**
 * "Is the day of the run far behind the data?" Where no order lies within a window of months that a criterion counts in, all of it is
 * zero or missing; where the latest day of all is more than 365 days ago, recency and lifecycle say of everybody that they left. Both are
 * told with the latest day there is; the day of the run stays as it is. Nothing is told where no day is known.
 */
export function oldData(run: Dated): readonly Notice[] {
  const emptied = emptyWindow(run);
  return [...emptied, ...(emptied.length > 0 ? [] : oldOrders(run)), ...oldColumns(run)];
}

/** Of several empty windows the widest says most. */
function emptyWindow({ model, orders, asOf }: Dated): readonly Notice[] {
  const latest = orders === null ? -Infinity : latestDay(orders);
  if (orders === null || latest === -Infinity) return [];
  const windows = model.criteria.flatMap(({ reading }) =>
    reading.kind === 'orders' && reading.months !== null ? [reading.months] : [],
  );
  const empty = windows.filter((months) => latest <= monthsBefore(orders.today, months));
  if (empty.length === 0) return [];
  const details = { months: Math.max(...empty), latest: isoDay(latest), asOf };
  return [inOrders(notice('no-orders-in-window', nowhere, details))];
}

function oldOrders({ model, orders, asOf }: Dated): readonly Notice[] {
  if (orders === null) return [];
  const { method, criteria } = model;
  const byMethod = method.kind === 'lifecycle' && (method.first === null || method.last === null);
  const byCriterion = criteria.some(
    ({ reading }) => reading.kind === 'orders' && reading.measure === 'recencyDays',
  );
  if (!byMethod && !byCriterion) return [];
  const { date: header } = orders.orders.spec;
  return old(header, latestDay(orders), asOf).map(inOrders);
}

/** A day since when a client is one is old by nature: only where fewer days are better, the latest one tells. */
function oldColumns({ model, register, asOf }: Dated): readonly Notice[] {
  const { method, criteria } = model;
  const headers = criteria.flatMap(({ reading, direction }) =>
    reading.kind === 'daysSince' && direction === 'less' ? [reading.header] : [],
  );
  const last = method.kind === 'lifecycle' && method.last !== null ? [method.last] : [];
  return [...new Set([...headers, ...last])].flatMap((header) => {
    let latest = -Infinity;
    for (const day of daysIn(register, header).readings) if (day > latest) latest = day;
    return old(header, latest, asOf);
  });
}

function old(header: string, latest: number, asOf: string): readonly Notice[] {
  const days = (dayOfIso(asOf) ?? NaN) - latest;
  if (!(days > longAgo) || latest === -Infinity) return [];
  return [notice('all-long-ago', nowhere, { header, latest: isoDay(latest), days, asOf })];
}
