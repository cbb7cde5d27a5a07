/** Quoted text, escaped characters, fill and space marks, and what stands in brackets but elapsed time. */
const NO_CODES = /"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** The longest that a workbook may keep. */
const LONGEST = 255;

/**
 * The codes of a number format for numbers above zero, without what is only text; "" for one longer than a workbook may keep.
 * @example formatCodes('[Red]0 "days";-0'); // => '0 '
 */
export const formatCodes = (format: string): string =>
  format.length > LONGEST ? '' : (format.replace(NO_CODES, '').split(';')[0] ?? '');
