import { dayOfIso, isoDay } from './calendar';
import { modelColumns } from './columns/model-columns';
import type { Model } from './model';
import type { Orders } from './orders/orders';
import { daysIn } from './reading/column-readings';
import type { Register } from './register';

/**
 * The day of the run, ISO: the model's own date, or for "today" the day handed in, or for "latest" the latest date in the
 * columns whose days the model counts (criteria, method, prospects) and of the orders that are handed in (the day handed in
 * where it counts none, or none is known).
 * The register must hold the model's columns. Throws when `today` is needed and is no ISO date.
 * @example resolveAsOf(register, model, '2026-11-21'); // => '2026-11-21'
 */
export function resolveAsOf(
  register: Register,
  model: Model,
  today: string,
  orders: Orders | null = null,
): string {
  if (model.asOf !== 'today' && model.asOf !== 'latest') return model.asOf;
  const latest = model.asOf === 'latest' ? latestDay(register, model, orders) : -Infinity;
  if (latest > -Infinity) return isoDay(latest);
  if (dayOfIso(today) === null)
    throw new Error(`the day of the run is no ISO date: ${JSON.stringify(today)}`);
  return today;
}

function latestDay(register: Register, model: Model, orders: Orders | null): number {
  const headers = modelColumns(model).flatMap(({ header, days }) => (days ? [header] : []));
  const latest = headers.map((header) => latestOf(daysIn(register, header).readings));
  return Math.max(-Infinity, ...latest, orders === null ? -Infinity : latestOf(orders.days));
}

/** -Infinity where no day is known. */
function latestOf(days: Float64Array): number {
  let latest = -Infinity;
  for (const day of days) if (day > latest) latest = day;
  return latest;
}
