import { formatCodes } from './format-codes';

/**
 * Whether a number format shows a number as a day, with or without its time. A time alone is none, and neither are hours
 * added up.
 * @example isDayFormat('dd.mm.yyyy hh:mm'); // => true
 */
export const isDayFormat = (format: string): boolean => {
  const codes = formatCodes(format);
  return (
    !/general|\[[hms]+\]/i.test(codes) && (/[dy]/i.test(codes) || (/m/i.test(codes) && !/[hs]/i.test(codes)))
  );
};
