/** A running count of cells or clients of one kind, with the first 20 rows and the first example. */
export interface Tally<Example> {
  readonly count: number;
  readonly rows: readonly number[];
  readonly example: Example;
  readonly add: (row: number, example: Example) => void;
}

/** So many rows are listed; the others are counted. */
export const rowsKept = 20;

/**
 * Starts a count at zero; `none` stands for the example until there is one.
 * @example const seen = tally(''); seen.add(7, 'abc'); seen.rows; // => [7]
 */
export function tally<Example>(none: Example): Tally<Example> {
  let count = 0;
  let first = none;
  const rows: number[] = [];
  return {
    get count() {
      return count;
    },
    get rows() {
      return rows;
    },
    get example() {
      return first;
    },
    add(row, example) {
      if (count === 0) first = example;
      count += 1;
      if (rows.length < rowsKept) rows.push(row);
    },
  };
}
