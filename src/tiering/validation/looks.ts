/**
 * What a name looks like in a sheet: names that differ by case or spaces at the ends alone are one name to a reader.
 * @example looks(' Gold') === looks('GOLD'); // => true
 */
export function looks(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
