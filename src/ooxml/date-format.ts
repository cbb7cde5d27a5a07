import { formatCodes } from '../sheet';

/**
 * Whether a number format shows a number as a date or a time. One that is longer than a workbook may keep is none.
 * @example isDateFormat('dd.mm.yyyy'); // => true
 */
export const isDateFormat = (format: string): boolean => {
  const codes = formatCodes(format);
  return !/general/i.test(codes) && /[dmyhs]/i.test(codes);
};
