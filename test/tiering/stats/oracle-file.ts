import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a file of test/data. */
export const textOf = (file: string): string => readFileSync(join(__dirname, '../../data', file), 'utf8');

/** What another program answered, kept in a file of test/data; its shape is for the test to name. */
export function oracleFile<Shape>(file: string): Shape {
  // The file is another program's own output; the caller knows its shape.
  return JSON.parse(textOf(file)) as Shape;
}

/** R writes a single value without brackets. */
export function columnOf(values: number | readonly number[]): Float64Array {
  return Float64Array.from([values].flat());
}

/** Compares lists number by number, to so many significant parts of the greater. */
export function expectClose(found: Iterable<number>, wanted: Iterable<number>, tolerance = 1e-12): void {
  const all = Array.from(wanted);
  const own = Array.from(found);
  expect(own).toHaveLength(all.length);
  const far = own.filter((one, place) => {
    const other = all[place] ?? NaN;
    return !(Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(other)));
  });
  expect(far).toEqual([]);
}
