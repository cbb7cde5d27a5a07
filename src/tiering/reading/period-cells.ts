import { isoDay } from '../calendar';
import type { CellValue } from '../model';
import { dayOfNumber } from './day-of-number';
import { isPlainYear } from './plain-year';
import { scanDate } from './scan-date';

/** A cell that can head a column of amounts: a year, or the first day of a month (days since 1 January 1970). */
export type PeriodCell = { readonly kind: 'year' } | { readonly kind: 'month'; readonly day: number };

const yearText = /^\d{4}$/;
/** Serial numbers of the years 1954 to 2119. */
const firstSerial = 20000;
const lastSerial = 80000;

/**
 * Which cells of a row name years or months; null for the others. Months count only as an ascending run of two or more:
 * a single first of a month is a date like any other. Serial numbers are taken for those of the system of 1900.
 * @example periodCells(['Client', 45292, 45323])[1]; // => { kind: 'month', day: 19723 }
 */
export function periodCells(cells: readonly CellValue[]): readonly (PeriodCell | null)[] {
  const periods = cells.map(periodOf);
  const days = periods.flatMap((period) => (period?.kind === 'month' ? [period.day] : []));
  const runs = days.length > 1 && days.every((day, place) => place === 0 || day > (days[place - 1] ?? day));
  return runs ? periods : periods.map((period) => (period?.kind === 'month' ? null : period));
}

/** Whether a cell looks like a year: 2024 or "2024". */
export function isYearCell(cell: CellValue): boolean {
  if (typeof cell === 'string') return yearText.test(cell.trim()) && isPlainYear(Number(cell));
  return typeof cell === 'number' && isPlainYear(cell);
}

/** The day of a cell that can be a date; null for texts that are none and for numbers too small or too great. */
export function dayOfCell(cell: CellValue): number | null {
  if (typeof cell === 'number') {
    return cell >= firstSerial && cell <= lastSerial ? dayOfNumber(cell, 1900) : null;
  }
  const scanned = typeof cell === 'string' ? scanDate(cell.trim()) : null;
  return scanned?.kind === 'day' ? scanned.day : null;
}

function periodOf(cell: CellValue): PeriodCell | null {
  if (isYearCell(cell)) return { kind: 'year' };
  const day = dayOfCell(cell);
  const isWhole = typeof cell !== 'number' || Number.isInteger(cell);
  return day !== null && isWhole && isoDay(day).endsWith('-01') ? { kind: 'month', day } : null;
}
