import { dayOfIso, isoDay } from './calendar';
import type { Model } from './model';
import { daysIn } from './reading/column-readings';
import type { Register } from './register';

/**
 * The day of the run, ISO: the model's own date, or for "today" the day handed in, or for "latest" the latest date in the
 * columns whose days the model counts (the day handed in where it counts none, or none is known).
 * The register must hold the model's columns. Throws when `today` is needed and is no ISO date.
 * @example resolveAsOf(register, model, '2026-11-21'); // => '2026-11-21'
 */
export function resolveAsOf(register: Register, model: Model, today: string): string {
  if (model.asOf !== 'today' && model.asOf !== 'latest') return model.asOf;
  const latest = model.asOf === 'latest' ? latestDay(register, model) : -Infinity;
  if (latest > -Infinity) return isoDay(latest);
  if (dayOfIso(today) === null)
    throw new Error(`the day of the run is no ISO date: ${JSON.stringify(today)}`);
  return today;
}

function latestDay(register: Register, model: Model): number {
  let latest = -Infinity;
  for (const { reading } of model.criteria) {
    if (reading.kind !== 'daysSince') continue;
    for (const day of daysIn(register, reading.header).readings) if (day > latest) latest = day;
  }
  return latest;
}
