/** Whether an optional argument was left out: null in Excel; undefined, or "" between two commas, in Google Sheets. */
export function isLeftOut(argument: unknown): boolean {
  return argument === null || argument === undefined || argument === '';
}
