import { isoDay } from '../calendar';
import { lifecycleDays } from '../placing/lifecycle-days';
import { daysIn } from '../reading/column-readings';
import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import { runDay } from './run-day';

/** Clients entered in one month. */
export interface NewcomersOfMonth {
  /** "2026-11" */
  readonly month: string;
  /** Clients who were entered and had not bought before. */
  readonly potential: number;
  /** How many of them bought since. */
  readonly bought: number;
  /** 0..1; null where nobody was entered. */
  readonly share: number | null;
}

export interface NewcomersReport {
  readonly kind: 'newcomers';
  /** From the first month on, months without anybody as well. */
  readonly months: readonly NewcomersOfMonth[];
  readonly potential: number;
  readonly bought: number;
  readonly share: number | null;
  /** Clients without a day of entry, or with one after the day of the run. */
  readonly undated: number;
  /** Clients who had bought before they were entered. */
  readonly customersBefore: number;
}

/**
 * "Do new potential clients keep coming, and do they buy?" Clients by the month in which they were entered, and how many of
 * them bought on that day or later, up to the day of the run. The first order is the one that the method lifecycle reads, or
 * that of the orders; without either nobody is known to have bought. A client without a day of entry is only counted.
 */
export function newcomers(run: Run, { created }: ReportSpecOf<'newcomers'>): NewcomersReport {
  const today = runDay(run);
  const first = firstOrders(run);
  const counts = new Map<number, { potential: number; bought: number }>();
  let undated = 0;
  let customersBefore = 0;
  daysIn(run.register, created).readings.forEach((day, client) => {
    if (!(day <= today)) undated += 1;
    else if ((first[client] ?? NaN) < day) customersBefore += 1;
    else {
      const count = counts.get(monthOf(day)) ?? { potential: 0, bought: 0 };
      counts.set(monthOf(day), count);
      count.potential += 1;
      count.bought += Number.isNaN(first[client] ?? NaN) ? 0 : 1;
    }
  });
  const months = monthsOf(counts, today);
  const sum = (part: 'potential' | 'bought'): number => months.reduce((all, month) => all + month[part], 0);
  const [potential, bought] = [sum('potential'), sum('bought')];
  const share = shareOf(bought, potential);
  return { kind: 'newcomers', months, potential, bought, share, undated, customersBefore };
}

/** NaN where a client never bought, or nobody knows. */
function firstOrders({ register, orders, asOf, model }: Run): Float64Array {
  const { method } = model;
  const header = method.kind === 'lifecycle' ? method.first : null;
  if (header === null && orders === null) return new Float64Array(register.rows.length).fill(NaN);
  return lifecycleDays({ register, orders, asOf }, { first: header, last: header }).first;
}

/** Months counted from the year 0. */
function monthOf(day: number): number {
  const [year = 0, month = 0] = isoDay(day).split('-').map(Number);
  return year * 12 + month - 1;
}

function monthsOf(
  counts: ReadonlyMap<number, { readonly potential: number; readonly bought: number }>,
  today: number,
): readonly NewcomersOfMonth[] {
  const begin = [...counts.keys()].reduce((least, month) => Math.min(least, month), Infinity);
  if (begin === Infinity) return [];
  return Array.from({ length: monthOf(today) - begin + 1 }, (_, place) => {
    const month = begin + place;
    const { potential, bought } = counts.get(month) ?? { potential: 0, bought: 0 };
    const text = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
    return { month: text, potential, bought, share: shareOf(bought, potential) };
  });
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
