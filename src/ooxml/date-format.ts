/** The longest that a workbook may keep. */
const LONGEST = 255;

/** Quoted text, escaped characters, fill and space marks, and what stands in brackets but elapsed time. */
const NO_CODES = /"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/**
 * Whether a number format shows a number as a date or a time. One that is longer than a workbook may keep is none.
 * @example isDateFormat('dd.mm.yyyy'); // => true
 */
export const isDateFormat = (format: string): boolean => {
  if (format.length > LONGEST) return false;
  const [positive = ''] = format.replace(NO_CODES, '').split(';');
  return !/general/i.test(positive) && /[dmyhs]/i.test(positive);
};
