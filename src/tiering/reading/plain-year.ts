const first = 1900;
const last = 2100;

/**
 * Whether a number is written like a year: whole, 1900 to 2100. As serial numbers these would be days of 1905.
 * @example isPlainYear(2015); // => true
 */
export function isPlainYear(number: number): boolean {
  return Number.isInteger(number) && number >= first && number <= last;
}
