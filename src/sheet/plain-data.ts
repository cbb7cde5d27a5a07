/** What data from a workbook is: it may come from anybody. */

export type Plain = Readonly<Record<string, unknown>>;

/** Keys and values, not a list. */
export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === 'string';

/** A row or column of a sheet, counted from 0. */
export const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
