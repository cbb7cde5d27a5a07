/**
 * A number as reports carry it: missing (NaN) is null.
 * @example knownNumber(NaN); // => null
 */
export function knownNumber(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value + 0;
}
